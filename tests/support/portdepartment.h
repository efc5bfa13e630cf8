// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/groupbuilder.h"
#include "support/faketime.h"

#include <gtest/gtest.h>

#include <memory>

namespace Seatdesk {

/// A small department behind any authority: two teams, a unit, the pools, and people made as a test needs them. All
/// goes through the port.
class PortDepartment
{
public:
    virtual ~PortDepartment() = default;

    /// The authority as it answers that person; nobody: the administrator of the folder.
    virtual std::unique_ptr<Authority> authority(StaffId person) = 0;

    ScopeId scope(const QString& kind, const QString& code, ScopeId parent)
    {
        GroupBuilder group = builder({});
        const RecordId id = newId<RecordId>();
        QJsonObject fields{{QStringLiteral("kind"), kind}, {QStringLiteral("name"), kind + code}};
        if (!code.isEmpty())
            fields.insert(QStringLiteral("code"), code);
        if (!parent.isNull())
            fields.insert(QStringLiteral("parent"), parent.toString());
        group.insert(QStringLiteral("scope"), parent.isNull() ? ScopeId(id) : parent, fields, id);
        apply({}, group.group());
        return ScopeId(id);
    }

    StaffId person(const QString& number, ScopeId team, const QString& role, ScopeId target,
                   Instant until = Instant::max())
    {
        GroupBuilder group = builder({});
        const RecordId id = group.insert(QStringLiteral("staff"), department,
                                         {{QStringLiteral("number"), number},
                                          {QStringLiteral("name"), number},
                                          {QStringLiteral("team"), team.toString()},
                                          {QStringLiteral("active"), true}});
        if (!role.isEmpty())
            group.insert(QStringLiteral("grant"), department, grantFields(StaffId(id), role, target, until));
        apply({}, group.group());
        return StaffId(id);
    }

    static QJsonObject grantFields(StaffId staff, const QString& role, ScopeId target, Instant until)
    {
        QJsonObject fields{{QStringLiteral("staff"), staff.toString()},
                           {QStringLiteral("role"), role},
                           {QStringLiteral("target"), target.toString()}};
        if (until != Instant::max())
            fields.insert(QStringLiteral("valid_until"), toMicros(until));
        return fields;
    }

    RecordId ticket(StaffId owner, ScopeId team)
    {
        GroupBuilder group = builder(owner);
        const RecordId id = group.insert(QStringLiteral("ticket"), team, ticketFields(owner));
        apply(owner, group.group());
        return id;
    }

    static QJsonObject ticketFields(StaffId owner)
    {
        return {{QStringLiteral("kind"), QStringLiteral("fault")},
                {QStringLiteral("summary"), QStringLiteral("晚间掉线")},
                {QStringLiteral("state"), QStringLiteral("recorded")},
                {QStringLiteral("owner"), owner.toString()},
                {QStringLiteral("also_scope"), owner.toString()}};
    }

    GroupBuilder builder(StaffId person) { return {QStringLiteral("test"), person, time}; }

    QList<PushResult> push(StaffId person, const Group& group) { return authority(person)->push(group).value(); }

    void apply(StaffId person, const Group& group)
    {
        for (const PushResult& result : push(person, group))
            ASSERT_EQ(result.status, PushResult::Status::Ok) << qPrintable(result.detail);
    }

    PushResult change(StaffId person, const Row& seen, const QJsonObject& fields)
    {
        GroupBuilder group = builder(person);
        group.change(seen, fields);
        return push(person, group.group()).first();
    }

    /// All that the person would have after a first pull.
    QList<Row> visible(StaffId person, const QString& record)
    {
        QList<Row> rows = authority(person)->pull(QString(), 100000, {}).value().rows;
        rows.removeIf([&](const Row& row) { return row.record != record || row.deleted; });
        return rows;
    }

    /// The row as it stands; one without an id when there is none.
    Row row(const QString& record, RecordId id)
    {
        const QList<Row> rows = authority({})->pull(QString(), 100000, {}).value().rows;
        for (const Row& row : rows) {
            if (row.record == record && row.id == id)
                return row;
        }
        return {};
    }

    FakeTime time;
    ScopeId department;
    ScopeId firstTeam;
    ScopeId secondTeam;
    ScopeId unit;

protected:
    void found()
    {
        department = scope(QStringLiteral("department"), QString(), ScopeId());
        firstTeam = scope(QStringLiteral("team"), QString(), department);
        secondTeam = scope(QStringLiteral("team"), QString(), department);
        unit = scope(QStringLiteral("unit"), QString(), department);
        for (const char* code : {"customers", "complaints", "callback", "quality", "drafts", "log"})
            scope(QStringLiteral("pool"), QString::fromLatin1(code), department);
    }
};

}  // namespace Seatdesk
