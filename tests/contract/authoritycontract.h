// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "departments.h"
#include "support/fieldnames.h"

#include <gtest/gtest.h>

namespace Seatdesk {

inline const QString kState = QStringLiteral("state");
inline const QString kEntry = QStringLiteral("entry");
inline const QString kLog = QStringLiteral("access_log");

/// People before any authority, for what every authority answers alike. Which ones are asked says `Departments`, a list
/// of types in the departments.h of the program that these tests are compiled into.
template <typename Department>
class AuthorityContract : public testing::Test
{
protected:
    using Status = PushResult::Status;

    PushResult insert(StaffId person, const QString& record, ScopeId scope, const QJsonObject& fields,
                      RecordId id = newId<RecordId>())
    {
        GroupBuilder group = d.builder(person);
        group.insert(record, scope, fields, id);
        return d.push(person, group.group()).first();
    }
    PushResult dispatch(RecordId id)
    {
        return d.change(agent, d.row(kTicket, id),
                        {{kState, QStringLiteral("dispatched")}, {QStringLiteral("scope_id"), d.unit.toString()}});
    }
    RecordId contact(const QString& number)
    {
        GroupBuilder group = d.builder(agent);
        const RecordId customer =
            group.insert(QStringLiteral("customer"), ScopeId(), {{QStringLiteral("name"), QStringLiteral("王秀兰")}});
        const RecordId id = group.insert(QStringLiteral("customer_contact"), ScopeId(),
                                         {{QStringLiteral("customer"), customer.toString()},
                                          {QStringLiteral("kind"), QStringLiteral("phone")},
                                          {QStringLiteral("value"), number},
                                          {QStringLiteral("masked"), QStringLiteral("138****2716")}});
        d.apply(agent, group.group());
        return id;
    }
    StaffId holder(const QString& role, ScopeId target) { return d.person(role, d.firstTeam, role, target); }

    Department d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId colleague = d.person(QStringLiteral("1002"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId stranger = d.person(QStringLiteral("2001"), d.secondTeam, QStringLiteral("agent"), d.secondTeam);
    StaffId lead = d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("lead"), d.firstTeam);
    StaffId clerk = d.person(QStringLiteral("3001"), d.unit, QStringLiteral("department"), d.unit);
};

}  // namespace Seatdesk
