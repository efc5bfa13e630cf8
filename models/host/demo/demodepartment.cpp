// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demodepartment.h"

#include "domain/deputies.h"
#include "domain/staff.h"
#include "host/demo/demorow.h"

namespace Seatdesk {

namespace {

const QString kScope = QStringLiteral("scope");

}  // namespace

DemoDepartment::DemoDepartment(const DemoContent& content, DemoIds& ids, const DemoHours& hours)
    : m_founded(hours.now() - std::chrono::hours(24 * 400))
{
    addScopes(content, ids);
    addPools(ids);
    for (const QJsonObject& line : content.staff)
        addStaff(line, ids);
    addTimedGrants(content, hours, ids);
}

void DemoDepartment::addScopes(const DemoContent& content, DemoIds& ids)
{
    for (const QJsonObject& line : content.scopes) {
        const QString code = line.value(QStringLiteral("code")).toString();
        const ScopeId id(ids.next(m_founded));
        m_byCode.insert(code, id);
        const ScopeId parent = scope(line.value(QStringLiteral("parent")).toString());
        const QJsonObject fields{{QStringLiteral("kind"), line.value(QStringLiteral("kind"))},
                                 {QStringLiteral("name"), line.value(QStringLiteral("name"))},
                                 {QStringLiteral("code"), code},
                                 {QStringLiteral("parent"), parent.toString()}};
        // The department lies in itself, everything else in the department.
        m_rows.append(demoRow(kScope, RecordId(id), {this->id(), {}, m_founded}, fields));
        m_scopes.insert(Scope::of(m_rows.last()));
    }
}

void DemoDepartment::addPools(DemoIds& ids)
{
    const std::pair<QString, QString> pools[]{{QStringLiteral("customers"), QStringLiteral("客户资料")},
                                              {QStringLiteral("complaints"), QStringLiteral("投诉")},
                                              {QStringLiteral("callback"), QStringLiteral("回访")},
                                              {QStringLiteral("quality"), QStringLiteral("质检")},
                                              {QStringLiteral("drafts"), QStringLiteral("知识草稿")},
                                              {QStringLiteral("log"), QStringLiteral("查阅记录")}};
    for (const auto& [code, name] : pools) {
        const RecordId id = ids.next(m_founded);
        m_byCode.insert(code, ScopeId(id));
        m_rows.append(demoRow(kScope, id, {this->id(), {}, m_founded},
                              {{QStringLiteral("kind"), QStringLiteral("pool")},
                               {QStringLiteral("name"), name},
                               {QStringLiteral("code"), code},
                               {QStringLiteral("parent"), this->id().toString()}}));
        m_scopes.insert(Scope::of(m_rows.last()));
    }
}

void DemoDepartment::addStaff(const QJsonObject& line, DemoIds& ids)
{
    const RecordId id = ids.next(m_founded);
    const StaffId person(id);
    const QString number = line.value(StaffField::kNumber).toString();
    const ScopeId team = scope(line.value(StaffField::kTeam).toString());
    m_byNumber.insert(number, person);
    m_teams.insert(person, team);
    m_people.append(person);
    m_rows.append(demoRow(Staff::kRecord, id, {this->id(), {}, m_founded},
                          {{StaffField::kNumber, number},
                           {StaffField::kName, line.value(StaffField::kName)},
                           {StaffField::kGrade, line.value(StaffField::kGrade)},
                           {StaffField::kLine, line.value(StaffField::kLine)},
                           {StaffField::kSkills, line.value(StaffField::kSkills)},
                           {StaffField::kTeam, team.toString()},
                           {StaffField::kActive, true}}));
    m_scopes.insertPerson(person, team, line.value(StaffField::kName).toString());
    for (const QJsonValue& value : line.value(QStringLiteral("roles")).toArray()) {
        const QJsonObject role = value.toObject();
        addGrant({person, role.value(QStringLiteral("role")).toString(),
                  scope(role.value(QStringLiteral("scope")).toString()), m_founded, Instant::max()},
                 {}, {}, ids);
    }
}

void DemoDepartment::addGrant(const Grant& grant, StaffId by, const QString& reason, DemoIds& ids)
{
    QJsonObject fields{
        {QStringLiteral("staff"), grant.staff.toString()},  {QStringLiteral("role"), grant.role},
        {QStringLiteral("target"), grant.scope.toString()}, {QStringLiteral("valid_from"), toMicros(grant.from)},
        {QStringLiteral("granted_by"), by.toString()},      {QStringLiteral("reason"), reason}};
    if (grant.until != Instant::max())
        fields.insert(QStringLiteral("valid_until"), toMicros(grant.until));
    m_rows.append(demoRow(QStringLiteral("grant"), ids.next(grant.from), {id(), by, grant.from}, fields));
    m_grants.append(grant);
}

/// Someone stands in for a colleague on leave, and the lead of the second team has named one for today's shift.
void DemoDepartment::addTimedGrants(const DemoContent& content, const DemoHours& hours, DemoIds& ids)
{
    const QDate today = hours.dayOf(hours.now());
    const StaffId away = person(QStringLiteral("1006"));
    const StaffId deputy = person(QStringLiteral("1002"));
    addGrant(Deputies::grant(away, deputy, hours.at(today.addDays(-2), 8, 0), hours.at(today.addDays(4), 8, 0)),
             leadOf(away), content.eventTexts(QStringLiteral("leave")).value(0), ids);
    const bool night = hours.now() < hours.at(today, 8, 0);
    const QDate begin = night ? today.addDays(-1) : today;
    const bool late = night || hours.now() >= hours.at(today, 20, 0);
    const Instant from = late ? hours.at(begin, 20, 0) : hours.at(begin, 8, 0);
    const StaffId acting = person(QStringLiteral("1017"));
    addGrant({acting, QStringLiteral("lead"), teamOf(acting), from, from + std::chrono::hours(12)}, leadOf(acting),
             content.eventTexts(QStringLiteral("acting")).value(0), ids);
}

Actor DemoDepartment::actor(StaffId person) const
{
    Actor actor;
    actor.person = person;
    for (const Grant& grant : m_grants) {
        if (grant.staff == person)
            actor.grants.append(grant);
    }
    return actor;
}

QList<StaffId> DemoDepartment::holders(const QString& role, ScopeId scope) const
{
    QList<StaffId> found;
    for (const Grant& grant : m_grants) {
        const bool standing = grant.until == Instant::max();
        if (standing && grant.role == role && (scope.isNull() || grant.scope == scope))
            found.append(grant.staff);
    }
    return found;
}

StaffId DemoDepartment::leadOf(StaffId person) const
{
    return holders(QStringLiteral("lead"), teamOf(person)).value(0);
}

}  // namespace Seatdesk
