// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exportcommand.h"

#include "app/commands/commandusage.h"
#include "app/commands/importcommand.h"
#include "domain/try.h"
#include "exchange/batchexporter.h"
#include "host/folderadministration.h"
#include "host/foldertransfer.h"
#include "host/seathost.h"

#include <QCommandLineParser>
#include <QDir>

namespace Seatdesk {

namespace {

/// Where the rows come from, once it is known of which zone their times are. The access log has it then.
Result<std::unique_ptr<ExportSource>> begin(const CommandContext& context, ExportOptions& options,
                                            const QString& reason)
{
    FolderAdministration office(context.host);
    SEATDESK_TRY_LET(zone, departmentZone(office));
    options.zone = zone;
    return FolderTransfer(context.host, {}).source(options.record, reason);
}

/// export unsent STAFF OUT: into other hands, so the reason is never our own.
int runExportUnsent(const CommandContext& context, const QStringList& words, const QString& reason)
{
    const QString file = QDir(context.folder).absoluteFilePath(words.at(2));
    const Result<UnsentWritten> written = context.host.exportUnsent({words.at(1), file, reason, {}}).result();
    if (!written) {
        context.err(QStringLiteral("Nothing was exported: %1.\n").arg(written.error().detail).toUtf8());
        return kExitFailed;
    }
    context.out(QStringLiteral("%1: %2 operations, %3 drafts\n")
                    .arg(words.at(2))
                    .arg(written->operations)
                    .arg(written->drafts)
                    .toUtf8());
    return kExitOk;
}

}  // namespace

int runExport(const CommandContext& context)
{
    QCommandLineParser parser;
    const QCommandLineOption batch(QStringLiteral("batch"), QString(), QStringLiteral("ID"));
    const QCommandLineOption reason(QStringLiteral("reason"), QString(), QStringLiteral("TEXT"),
                                    QStringLiteral("command line"));
    parser.addOptions({batch, reason});
    const bool parsed = parser.parse(QStringList{QStringLiteral("export")} + context.arguments);
    const QStringList words = parser.positionalArguments();
    if (parsed && words.value(0) == u"unsent" && words.size() == 3 && parser.isSet(reason) && !parser.isSet(batch))
        return runExportUnsent(context, words, parser.value(reason));
    ExportOptions options;
    options.record = recordOfWord(words.value(0));
    if (!parsed || options.record.isEmpty() || words.size() != 2) {
        context.err(commandUsage(QStringLiteral("export")).toUtf8() + '\n');
        return kExitUsage;
    }
    if (parser.isSet(batch))
        options.batch = RecordId::fromString(parser.value(batch));
    const Result<std::unique_ptr<ExportSource>> source = begin(context, options, parser.value(reason));
    if (!source) {
        context.err(QStringLiteral("Nothing was exported: %1.\n").arg(source.error().detail).toUtf8());
        return kExitFailed;
    }
    const Result<qint64> rows =
        BatchExporter(**source, options)
            .run(QDir(context.folder).absoluteFilePath(words.at(1)),
                 [&](const Progress& progress) { return tellProgress(context, words.at(1), progress); });
    context.progress({});
    if (!rows) {
        context.err(QStringLiteral("%1 was not written: %2.\n").arg(words.at(1), rows.error().detail).toUtf8());
        return kExitFailed;
    }
    context.out(QStringLiteral("%1: %2 rows\n").arg(words.at(1)).arg(*rows).toUtf8());
    return kExitOk;
}

}  // namespace Seatdesk
