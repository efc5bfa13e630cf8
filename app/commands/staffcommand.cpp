// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/staffcommand.h"

#include "app/commands/department.h"
#include "domain/groupbuilder.h"
#include "domain/rulebook.h"
#include "domain/try.h"
#include "host/authorityrows.h"
#include "host/hostscopes.h"
#include "host/seathost.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

namespace Seatdesk {

namespace {

const QString kStaff = QStringLiteral("staff");
const QString kGrant = QStringLiteral("grant");

/// One call of the command, understood.
struct StaffWish
{
    QString verb;
    QStringList words;
    QString team;
    QString scope;
    QStringList roles;
    QString password;
};

Result<StaffWish> parse(const CommandContext& context)
{
    QCommandLineParser parser;
    const QCommandLineOption team(QStringLiteral("team"), QString(), QStringLiteral("NAME"));
    const QCommandLineOption scope(QStringLiteral("scope"), QString(), QStringLiteral("NAME"));
    const QCommandLineOption role(QStringLiteral("role"), QString(), QStringLiteral("ROLE"));
    const QCommandLineOption passwordFile(QStringLiteral("password-file"), QString(), QStringLiteral("FILE"));
    parser.addOptions({team, scope, role, passwordFile});
    if (!parser.parse(QStringList{kStaff} + context.arguments))
        return failure(Error::Kind::Invalid, parser.errorText());
    StaffWish wish;
    wish.words = parser.positionalArguments();
    wish.verb = wish.words.isEmpty() ? QString() : wish.words.takeFirst();
    wish.team = parser.value(team);
    wish.scope = parser.value(scope);
    wish.roles = parser.values(role);
    if (parser.isSet(passwordFile)) {
        QFile file(QDir(context.folder).absoluteFilePath(parser.value(passwordFile)));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::NotFound, QStringLiteral("password file"));
        wish.password = QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
    }
    return wish;
}

Result<Row> personNumbered(SeatHost& host, const QString& number)
{
    SEATDESK_TRY_LET(rows, host.administer([](AuthorityStore& store) { return allRows(store, kStaff); }).result());
    for (const Row& row : rows) {
        if (row.text(QStringLiteral("number")) == number)
            return row;
    }
    return failure(Error::Kind::NotFound, QStringLiteral("nobody with number ") + number);
}

Result<void> addGrant(SeatHost& host, StaffId person, const QString& role, ScopeId target)
{
    if (!RuleBook::shipped().role(role))
        return failure(Error::Kind::Invalid, QStringLiteral("unknown role ") + role);
    GroupBuilder builder(host.folder().deviceId(), StaffId(), host.time());
    builder.insert(
        kGrant, ScopeId(),
        {{kStaff, person.toString()}, {QStringLiteral("role"), role}, {QStringLiteral("target"), target.toString()}});
    return host.applyAsSystem(builder.group()).result();
}

Result<void> add(SeatHost& host, const StaffWish& wish)
{
    SEATDESK_TRY(ensureDepartment(host));
    if (wish.words.size() != 2)
        return failure(Error::Kind::Invalid, QStringLiteral("staff add NUMBER NAME"));
    if (personNumbered(host, wish.words[0]))
        return failure(Error::Kind::Conflict, QStringLiteral("that number is taken"));
    SEATDESK_TRY_LET(scopes, scopesOf(host));
    SEATDESK_TRY_LET(team, scopeNamed(scopes, wish.team));
    GroupBuilder builder(host.folder().deviceId(), StaffId(), host.time());
    const RecordId id = builder.insert(kStaff, ScopeId(),
                                       {{QStringLiteral("number"), wish.words[0]},
                                        {QStringLiteral("name"), wish.words[1]},
                                        {QStringLiteral("team"), team.toString()},
                                        {QStringLiteral("active"), true}});
    SEATDESK_TRY(host.applyAsSystem(builder.group()).result());
    for (const QString& role : wish.roles.isEmpty() ? QStringList{QStringLiteral("agent")} : wish.roles)
        SEATDESK_TRY(addGrant(host, StaffId(id), role, team));
    return wish.password.isEmpty() ? Result<void>() : host.assignPassword(StaffId(id), wish.password).result();
}

Result<void> changeGrant(SeatHost& host, const StaffWish& wish)
{
    SEATDESK_TRY_LET(person, personNumbered(host, wish.words.value(0)));
    SEATDESK_TRY_LET(scopes, scopesOf(host));
    ScopeId target = person.reference<ScopeId>(QStringLiteral("team"));
    if (!wish.scope.isEmpty()) {
        SEATDESK_TRY_LET(named, scopeNamed(scopes, wish.scope));
        target = named;
    }
    if (wish.verb == kGrant)
        return addGrant(host, StaffId(person.id), wish.words.value(1), target);
    SEATDESK_TRY_LET(grants, host.administer([](AuthorityStore& store) { return allRows(store, kGrant); }).result());
    GroupBuilder builder(host.folder().deviceId(), StaffId(), host.time());
    for (const Row& row : grants) {
        const Grant grant = Grant::of(row);
        if (grant.staff == StaffId(person.id) && grant.role == wish.words.value(1) && grant.scope == target)
            builder.remove(row);
    }
    if (builder.isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("no such grant"));
    return host.applyAsSystem(builder.group()).result();
}

Result<void> setActive(SeatHost& host, const StaffWish& wish, bool active)
{
    SEATDESK_TRY_LET(person, personNumbered(host, wish.words.value(0)));
    GroupBuilder builder(host.folder().deviceId(), StaffId(), host.time());
    builder.change(person, {{QStringLiteral("active"), active}});
    return builder.isEmpty() ? Result<void>() : host.applyAsSystem(builder.group()).result();
}

Result<void> perform(SeatHost& host, const StaffWish& wish)
{
    if (wish.verb == u"add")
        return add(host, wish);
    if (wish.verb == kGrant || wish.verb == u"revoke")
        return changeGrant(host, wish);
    if (wish.verb == u"disable" || wish.verb == u"enable")
        return setActive(host, wish, wish.verb == u"enable");
    if (wish.verb == u"password" && !wish.password.isEmpty()) {
        SEATDESK_TRY_LET(person, personNumbered(host, wish.words.value(0)));
        return host.assignPassword(StaffId(person.id), wish.password).result();
    }
    return failure(Error::Kind::Invalid, QStringLiteral("staff add|password|grant|revoke|disable|enable NUMBER …"));
}

}  // namespace

int runStaff(const CommandContext& context)
{
    Result<StaffWish> wish = parse(context);
    const Result<void> done = wish ? perform(context.host, *wish) : Result<void>(tl::unexpected(wish.error()));
    if (done) {
        context.out(QStringLiteral("staff %1: done\n").arg(wish->verb).toUtf8());
        return kExitOk;
    }
    context.err(QStringLiteral("Nothing was changed: %1.\n").arg(done.error().detail).toUtf8());
    return done.error().kind == Error::Kind::Invalid ? kExitUsage : kExitFailed;
}

}  // namespace Seatdesk
