// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/unsentcommand.h"

#include "app/admin/serverfailure.h"
#include "app/commands/command.h"
#include "app/commands/commandusage.h"
#include "app/commands/faultsentence.h"
#include "app/commands/passwordfile.h"
#include "domain/try.h"
#include "host/serveradministration.h"
#include "host/unsentexport.h"
#include "sync/connectionfault.h"
#include "sync/postgresgate.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

namespace Seatdesk {

namespace {

Result<UnsentWritten> exportThrough(const UnsentAsker& asker, const UnsentWish& wish)
{
    SEATDESK_TRY_LET(url, ServerUrl::parse(asker.server));
    SEATDESK_TRY_LET(password, passwordIn(asker.passwordFile));
    SEATDESK_TRY_LET(connection, ServerConnection::open(url, loginRole(url.database(), asker.number), password));
    const SystemTime time;
    ServerAdministration office(url, std::shared_ptr<ServerConnection>(std::move(connection)), time);
    return exportUnsentWork(office, asker.number, asker.folder, wish);
}

}  // namespace

int runUnsentOnServer(const UnsentAsker& asker, const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption reason(QStringLiteral("reason"), QString(), QStringLiteral("TEXT"));
    parser.addOption(reason);
    const bool parsed = parser.parse(QStringList{QStringLiteral("export")} + arguments);
    const QStringList words = parser.positionalArguments();
    if (!parsed || words.size() != 3 || !parser.isSet(reason) || asker.number.isEmpty() ||
        asker.passwordFile.isEmpty()) {
        QTextStream(stderr) << commandUsage(QStringLiteral("export")) << "\n";
        return kExitUsage;
    }
    const QString file = QDir().absoluteFilePath(words.at(2));
    const Result<UnsentWritten> written = exportThrough(asker, {words.at(1), file, parser.value(reason), {}});
    if (!written) {
        const std::optional<ConnectionFault> fault = connectionFaultOf(written.error());
        QTextStream(stderr) << (fault ? faultSentence(*fault)
                                      : QStringLiteral("Nothing was exported: %1.").arg(written.error().detail))
                            << "\n";
        return kExitFailed;
    }
    QTextStream(stdout) << words.at(2) << ": " << written->operations << " operations, " << written->drafts
                        << " drafts\n";
    return kExitOk;
}

}  // namespace Seatdesk
