// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/staffchanges.h"

#include "domain/groupbuilder.h"
#include "domain/rulebook.h"
#include "domain/settings.h"
#include "domain/try.h"
#include "host/hostscopes.h"

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kStaffRecord = QStringLiteral("staff");
const QString kGrant = QStringLiteral("grant");
const QString kTeam = QStringLiteral("team");

QString labelOf(const Row& person)
{
    return person.text(QStringLiteral("number")) + u' ' + person.text(QStringLiteral("name"));
}

QString timeText(Instant at, const QTimeZone& zone)
{
    return toDateTime(at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// " from … until …", as far as the wish says it.
QString periodText(const StaffWish& wish, const QTimeZone& zone)
{
    QString period;
    if (wish.from != Instant())
        period += QStringLiteral(" from ") + timeText(wish.from, zone);
    if (wish.until != Instant::max())
        period += QStringLiteral(" until ") + timeText(wish.until, zone);
    return period;
}

QJsonObject grantFields(const Row& person, const QString& role, const Scope& target, const StaffWish& wish)
{
    QJsonObject fields{{kStaffRecord, person.id.toString()},
                       {QStringLiteral("role"), role},
                       {QStringLiteral("target"), target.id.toString()}};
    if (wish.from != Instant())
        fields.insert(QStringLiteral("valid_from"), toMicros(wish.from));
    if (wish.until != Instant::max())
        fields.insert(QStringLiteral("valid_until"), toMicros(wish.until));
    if (!wish.reason.isEmpty())
        fields.insert(QStringLiteral("reason"), wish.reason);
    return fields;
}

}  // namespace

GroupBuilder StaffChanges::builder() const
{
    return {m_office.device(), StaffId(), m_office.time()};
}

Result<std::optional<Row>> StaffChanges::find(const QString& number)
{
    SEATDESK_TRY_LET(rows, m_office.rows(kStaffRecord));
    for (const Row& row : rows) {
        if (row.text(QStringLiteral("number")) == number)
            return row;
    }
    return std::nullopt;
}

Result<Row> StaffChanges::personNumbered(const QString& number)
{
    SEATDESK_TRY_LET(found, find(number));
    if (found)
        return *found;
    return failure(Error::Kind::NotFound, QStringLiteral("nobody with number ") + number);
}

Result<QList<Row>> StaffChanges::grantsOf(const Row& person, const QString& role, ScopeId target)
{
    SEATDESK_TRY_LET(rows, m_office.rows(kGrant));
    rows.removeIf([&](const Row& row) {
        const Grant grant = Grant::of(row);
        return grant.staff != StaffId(person.id) || grant.role != role || grant.scope != target;
    });
    return rows;
}

Result<void> StaffChanges::addGrants(const Row& person, const QStringList& roles, const Scope& target,
                                     const StaffWish& wish)
{
    SEATDESK_TRY_LET(zone, departmentZone(m_office));
    for (const QString& role : roles) {
        if (!RuleBook::shipped().role(role))
            return failure(Error::Kind::Invalid, QStringLiteral("unknown role ") + role);
    }
    for (const QString& role : roles) {
        const QString what =
            QStringLiteral("%1 %2 in %3%4").arg(labelOf(person), role, target.name, periodText(wish, zone));
        SEATDESK_TRY_LET(earlier, grantsOf(person, role, target.id));
        const bool holds = std::any_of(earlier.begin(), earlier.end(), [&](const Row& row) {
            return Grant::of(row).until == wish.until && Grant::of(row).from == wish.from;
        });
        if (holds) {
            say(what + QStringLiteral(": granted before"));
            continue;
        }
        GroupBuilder group = builder();
        group.insert(kGrant, ScopeId(), grantFields(person, role, target, wish));
        SEATDESK_TRY(m_office.apply(group.group()));
        say(what + QStringLiteral(": granted"));
    }
    return {};
}

Result<void> StaffChanges::setPassword(const Row& person, const QString& password)
{
    if (password.isEmpty())
        return {};
    SEATDESK_TRY(m_office.assignPassword(StaffId(person.id), password));
    say(labelOf(person) + QStringLiteral(": the password is set"));
    return {};
}

Result<void> StaffChanges::add(const StaffWish& wish)
{
    if (wish.words.size() != 2)
        return failure(Error::Kind::Invalid, QStringLiteral("staff add NUMBER NAME"));
    SEATDESK_TRY(ensureDepartment(m_office));
    SEATDESK_TRY_LET(scopes, scopesOf(m_office));
    SEATDESK_TRY_LET(team, scopeNamed(scopes, wish.team));
    SEATDESK_TRY_LET(person, find(wish.words[0]));
    if (person) {
        // The same call again goes on where it was broken off; another person is not meant.
        if (person->text(QStringLiteral("name")) != wish.words[1] || person->reference<ScopeId>(kTeam) != team.id)
            return failure(Error::Kind::Conflict, QStringLiteral("that number is taken"));
        say(labelOf(*person) + QStringLiteral(": added before"));
    } else {
        GroupBuilder group = builder();
        const RecordId id = group.insert(kStaffRecord, ScopeId(),
                                         {{QStringLiteral("number"), wish.words[0]},
                                          {QStringLiteral("name"), wish.words[1]},
                                          {kTeam, team.id.toString()},
                                          {QStringLiteral("active"), true}});
        SEATDESK_TRY(m_office.apply(group.group()));
        person.emplace();
        person->id = id;
        person->fields = group.group().first().set;
        say(labelOf(*person) + QStringLiteral(": added"));
    }
    const QStringList roles = wish.roles.isEmpty() ? QStringList{QStringLiteral("agent")} : wish.roles;
    SEATDESK_TRY(addGrants(*person, roles, team, wish));
    return setPassword(*person, wish.password);
}

Result<void> StaffChanges::revoke(const Row& person, const QString& role, const Scope& target)
{
    SEATDESK_TRY_LET(grants, grantsOf(person, role, target.id));
    const QString what = QStringLiteral("%1 %2 in %3").arg(labelOf(person), role, target.name);
    if (grants.isEmpty()) {
        say(what + QStringLiteral(": not granted"));
        return {};
    }
    GroupBuilder group = builder();
    for (const Row& row : grants)
        group.remove(row);
    SEATDESK_TRY(m_office.apply(group.group()));
    say(what + QStringLiteral(": revoked"));
    return {};
}

Result<void> StaffChanges::changeGrant(const StaffWish& wish)
{
    if (wish.words.size() != 2)
        return failure(Error::Kind::Invalid, QStringLiteral("staff %1 NUMBER ROLE").arg(wish.verb));
    if (!RuleBook::shipped().role(wish.words[1]))
        return failure(Error::Kind::Invalid, QStringLiteral("unknown role ") + wish.words[1]);
    SEATDESK_TRY_LET(person, personNumbered(wish.words[0]));
    SEATDESK_TRY_LET(target, targetOf(wish, person));
    return wish.verb == kGrant ? addGrants(person, {wish.words[1]}, target, wish)
                               : revoke(person, wish.words[1], target);
}

Result<Scope> StaffChanges::targetOf(const StaffWish& wish, const Row& person)
{
    if (wish.words[1] == u"deputy") {
        if (wish.scope.isEmpty() || (wish.verb == kGrant && wish.until == Instant::max()))
            return failure(Error::Kind::Invalid,
                           QStringLiteral("a deputy needs --scope NUMBER, who is away, and --until"));
        SEATDESK_TRY_LET(away, personNumbered(wish.scope));
        if (away.id == person.id)
            return failure(Error::Kind::Invalid, QStringLiteral("nobody stands in for themselves"));
        Scope scope;
        scope.id = ScopeId(away.id);
        scope.name = QStringLiteral("the place of ") + labelOf(away);
        return scope;
    }
    SEATDESK_TRY_LET(scopes, scopesOf(m_office));
    if (!wish.scope.isEmpty())
        return scopeNamed(scopes, wish.scope);
    for (const Scope& scope : scopes) {
        if (scope.id == person.reference<ScopeId>(kTeam))
            return scope;
    }
    return failure(Error::Kind::NotFound, labelOf(person) + QStringLiteral(" has no team: name one with --scope"));
}

Result<void> StaffChanges::changeTeam(const StaffWish& wish)
{
    SEATDESK_TRY_LET(person, personNumbered(wish.words[0]));
    SEATDESK_TRY_LET(scopes, scopesOf(m_office));
    SEATDESK_TRY_LET(team, scopeNamed(scopes, wish.words[1]));
    GroupBuilder group = builder();
    group.change(person, {{kTeam, team.id.toString()}});
    if (group.isEmpty()) {
        say(QStringLiteral("%1: in %2 before").arg(labelOf(person), team.name));
        return {};
    }
    SEATDESK_TRY(m_office.apply(group.group()));
    say(QStringLiteral("%1: now in %2").arg(labelOf(person), team.name));
    return {};
}

Result<void> StaffChanges::setActive(const QString& number, bool active)
{
    SEATDESK_TRY_LET(person, personNumbered(number));
    GroupBuilder group = builder();
    group.change(person, {{QStringLiteral("active"), active}});
    const QString state = active ? QStringLiteral("enabled") : QStringLiteral("disabled");
    if (group.isEmpty()) {
        say(labelOf(person) + QStringLiteral(": %1 before").arg(state));
        return {};
    }
    SEATDESK_TRY(m_office.apply(group.group()));
    say(labelOf(person) + QStringLiteral(": ") + state);
    return {};
}

Result<void> StaffChanges::limitLogin(const StaffWish& wish)
{
    if (wish.words.size() != 1 || !wish.saysUntil)
        return failure(Error::Kind::Invalid, QStringLiteral("staff login NUMBER --until TIME|never"));
    SEATDESK_TRY_LET(person, personNumbered(wish.words[0]));
    SEATDESK_TRY_LET(zone, departmentZone(m_office));
    const Result<void> limited = m_office.limitLogin(StaffId(person.id), wish.until);
    if (!limited && limited.error().kind == Error::Kind::NotFound)
        return failure(Error::Kind::NotFound, labelOf(person) + QStringLiteral(" has no password yet"));
    SEATDESK_TRY(limited);
    say(labelOf(person) + (wish.until == Instant::max()
                               ? QStringLiteral(": the login never ends")
                               : QStringLiteral(": the login ends at ") + timeText(wish.until, zone)));
    return {};
}

Result<void> StaffChanges::perform(const StaffWish& wish)
{
    if (wish.verb == u"add")
        return add(wish);
    if (wish.verb == kGrant || wish.verb == u"revoke")
        return changeGrant(wish);
    if (wish.verb == u"team" && wish.words.size() == 2)
        return changeTeam(wish);
    if (wish.verb == u"disable" || wish.verb == u"enable")
        return setActive(wish.words.value(0), wish.verb == u"enable");
    if (wish.verb == u"login")
        return limitLogin(wish);
    if (wish.verb == u"password" && !wish.password.isEmpty()) {
        SEATDESK_TRY_LET(person, personNumbered(wish.words.value(0)));
        return setPassword(person, wish.password);
    }
    return failure(Error::Kind::Invalid,
                   QStringLiteral("staff add|password|login|team|grant|revoke|disable|enable NUMBER …"));
}

}  // namespace Seatdesk
