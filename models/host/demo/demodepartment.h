// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "host/demo/democontent.h"
#include "host/demo/demohours.h"
#include "host/demo/demoids.h"

namespace Seatdesk {

/// The scopes, people and rights of the demo: who there is to do what.
class DemoDepartment
{
public:
    DemoDepartment(const DemoContent& content, DemoIds& ids, const DemoHours& hours);

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const ScopeTree& scopes() const { return m_scopes; }
    [[nodiscard]] ScopeId id() const { return scope(QStringLiteral("KF")); }
    [[nodiscard]] ScopeId scope(const QString& code) const { return m_byCode.value(code); }
    [[nodiscard]] StaffId person(const QString& number) const { return m_byNumber.value(number); }
    [[nodiscard]] Actor actor(StaffId person) const;
    [[nodiscard]] ScopeId teamOf(StaffId person) const { return m_teams.value(person); }
    /// In the order of their numbers; only those of one scope when it is not null.
    [[nodiscard]] QList<StaffId> holders(const QString& role, ScopeId scope = {}) const;
    [[nodiscard]] QList<StaffId> everyone() const { return m_people; }
    /// The lead of the person's team.
    [[nodiscard]] StaffId leadOf(StaffId person) const;

private:
    void addScopes(const DemoContent& content, DemoIds& ids);
    void addPools(DemoIds& ids);
    void addStaff(const QJsonObject& line, DemoIds& ids);
    void addGrant(const Grant& grant, StaffId by, const QString& reason, DemoIds& ids);
    void addTimedGrants(const DemoContent& content, const DemoHours& hours, DemoIds& ids);

    Instant m_founded;
    QList<Row> m_rows;
    ScopeTree m_scopes;
    QHash<QString, ScopeId> m_byCode;
    QHash<QString, StaffId> m_byNumber;
    QHash<StaffId, ScopeId> m_teams;
    QList<StaffId> m_people;
    QList<Grant> m_grants;
};

}  // namespace Seatdesk
