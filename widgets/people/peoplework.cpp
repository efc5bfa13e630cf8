// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/people/peoplework.h"

#include "domain/session.h"
#include "domain/staff.h"

#include <chrono>

namespace Seatdesk {

namespace {

const QString kGrantRecord = QStringLiteral("grant");
const QString kScope = QStringLiteral("scope");
const QString kValidFrom = QStringLiteral("valid_from");
const QString kValidUntil = QStringLiteral("valid_until");

}  // namespace

GroupBuilder PeopleWork::builder() const
{
    return {m_place.seat, m_place.session.person(), m_place.time};
}

ScopeId PeopleWork::department() const
{
    return m_place.session.scopes().department();
}

Row PeopleWork::rowOf(const Grant& grant, ScopeId department)
{
    Row row;
    row.record = kGrantRecord;
    row.scope = department;
    row.fields = {{QStringLiteral("staff"), grant.staff.toString()},
                  {QStringLiteral("role"), grant.role},
                  {QStringLiteral("target"), grant.scope.toString()}};
    if (grant.from != Instant())
        row.fields.insert(kValidFrom, toMicros(grant.from));
    if (grant.until != Instant::max())
        row.fields.insert(kValidUntil, toMicros(grant.until));
    return row;
}

bool PeopleWork::mayHire() const
{
    Row row;
    row.record = Staff::kRecord;
    row.scope = department();
    return m_place.session.permissions().mayInsert(m_place.session.actor(), row, m_place.time.now());
}

bool PeopleWork::mayGive(const Grant& grant) const
{
    return m_place.session.permissions().mayInsert(m_place.session.actor(), rowOf(grant, department()),
                                                   m_place.time.now());
}

bool PeopleWork::mayGiveAny() const
{
    return mayGive({m_place.session.person(), QStringLiteral("agent"), department(), {}, Instant::max()});
}

bool PeopleWork::mayGiveForATime() const
{
    const Instant now = m_place.time.now();
    return mayGive(
        {m_place.session.person(), QStringLiteral("lead"), m_place.session.team(), now, now + std::chrono::hours(1)});
}

bool PeopleWork::mayEnd(const Row& grant) const
{
    return Grant::of(grant).until > m_place.time.now() &&
           m_place.session.permissions().mayInsert(m_place.session.actor(), grant, m_place.time.now());
}

Group PeopleWork::hire(const QJsonObject& fields, const QString& role) const
{
    GroupBuilder group = builder();
    QJsonObject staff = fields;
    staff.insert(StaffField::kActive, true);
    const RecordId id = group.insert(Staff::kRecord, department(), staff);
    const Grant first{
        StaffId(id), role, ScopeId::fromString(staff.value(StaffField::kTeam).toString()), {}, Instant::max()};
    QJsonObject given = rowOf(first, department()).fields;
    given.insert(QStringLiteral("granted_by"), group.person().toString());
    group.insert(kGrantRecord, department(), given);
    return group.group();
}

Group PeopleWork::change(const Row& row, const QJsonObject& fields) const
{
    GroupBuilder group = builder();
    group.change(row, fields);
    return group.group();
}

Group PeopleWork::give(const Grant& grant, const QString& reason) const
{
    GroupBuilder group = builder();
    QJsonObject fields = rowOf(grant, department()).fields;
    fields.insert(QStringLiteral("granted_by"), group.person().toString());
    if (!reason.isEmpty())
        fields.insert(QStringLiteral("reason"), reason);
    group.insert(kGrantRecord, department(), fields);
    return group.group();
}

Group PeopleWork::end(const Row& grant) const
{
    GroupBuilder group = builder();
    if (Grant::of(grant).from > group.at())
        group.remove(grant);
    else
        group.change(grant, {{kValidUntil, toMicros(group.at())}});
    return group.group();
}

Group PeopleWork::makeScope(const QString& kind, const QString& name) const
{
    GroupBuilder group = builder();
    group.insert(kScope, department(),
                 {{QStringLiteral("kind"), kind},
                  {QStringLiteral("name"), name},
                  {QStringLiteral("parent"), department().toString()}});
    return group.group();
}

}  // namespace Seatdesk
