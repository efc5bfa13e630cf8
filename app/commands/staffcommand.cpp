// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/staffcommand.h"

#include "app/commands/passwordfile.h"
#include "app/commands/staffchanges.h"
#include "domain/try.h"
#include "host/folderadministration.h"

#include <QCommandLineParser>
#include <QDir>

namespace Seatdesk {

namespace {

/// A time of the department's own clock.
Result<Instant> instantOf(const QString& text, const QTimeZone& zone)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        return failure(Error::Kind::Invalid, text + QStringLiteral(" is no time such as 2026-11-30T20:00"));
    return fromDateTime(QDateTime(at.date(), at.time(), zone));
}

Result<StaffWish> parse(Administration& office, const StaffTerminal& terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption team(QStringLiteral("team"), QString(), QStringLiteral("NAME"));
    const QCommandLineOption scope(QStringLiteral("scope"), QString(), QStringLiteral("NAME"));
    const QCommandLineOption role(QStringLiteral("role"), QString(), QStringLiteral("ROLE"));
    const QCommandLineOption from(QStringLiteral("from"), QString(), QStringLiteral("TIME"));
    const QCommandLineOption until(QStringLiteral("until"), QString(), QStringLiteral("TIME"));
    const QCommandLineOption reason(QStringLiteral("reason"), QString(), QStringLiteral("TEXT"));
    const QCommandLineOption passwordFile(QStringLiteral("password-file"), QString(), QStringLiteral("FILE"));
    parser.addOptions({team, scope, role, from, until, reason, passwordFile});
    if (!parser.parse(QStringList{QStringLiteral("staff")} + terminal.arguments))
        return failure(Error::Kind::Invalid, parser.errorText());
    StaffWish wish;
    wish.words = parser.positionalArguments();
    wish.verb = wish.words.isEmpty() ? QString() : wish.words.takeFirst();
    wish.team = parser.value(team);
    wish.scope = parser.value(scope);
    wish.roles = parser.values(role);
    wish.reason = parser.value(reason);
    SEATDESK_TRY_LET(zone, departmentZone(office));
    if (parser.isSet(from)) {
        SEATDESK_TRY_LET(instant, instantOf(parser.value(from), zone));
        wish.from = instant;
    }
    wish.saysUntil = parser.isSet(until);
    if (wish.saysUntil && parser.value(until) != u"never") {
        SEATDESK_TRY_LET(instant, instantOf(parser.value(until), zone));
        wish.until = instant;
    }
    if (wish.until <= wish.from)
        return failure(Error::Kind::Invalid, QStringLiteral("--until lies before --from"));
    if (parser.isSet(passwordFile)) {
        SEATDESK_TRY_LET(password, passwordIn(QDir(terminal.folder).absoluteFilePath(parser.value(passwordFile))));
        wish.password = password;
    } else if (wish.verb == u"add" || wish.verb == u"password") {
        wish.password = terminal.askPassword();
    }
    return wish;
}

}  // namespace

int runStaff(const CommandContext& context)
{
    FolderAdministration office(context.host);
    return runStaffOn(office, {context.arguments, context.folder, context.out, context.err});
}

int runStaffOn(Administration& office, const StaffTerminal& terminal)
{
    const Result<StaffWish> wish = parse(office, terminal);
    StaffChanges changes(office);
    const Result<void> done = wish ? changes.perform(*wish) : Result<void>(tl::unexpected(wish.error()));
    for (const QString& sentence : changes.sentences())
        terminal.out(sentence.toUtf8() + '\n');
    if (done)
        return kExitOk;
    const QString what = changes.sentences().isEmpty() ? QStringLiteral("Nothing was changed: %1.\n")
                                                       : QStringLiteral("Nothing else was changed: %1.\n");
    terminal.err(what.arg(done.error().detail).toUtf8());
    return done.error().kind == Error::Kind::Invalid ? kExitUsage : kExitFailed;
}

}  // namespace Seatdesk
