// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "store/authoritystore.h"
#include "store/embeddedauthority.h"
#include "support/faketime.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Seatdesk {

/// A small department in an authority.db of its own: two teams, a unit, the pools, and people made as a test needs
/// them.
class TestDepartment
{
public:
    TestDepartment()
    {
        store = AuthorityStore::open(folder.filePath(QStringLiteral("authority.db")), RuleBook::shipped()).value();
        department = scope(QStringLiteral("department"), QString(), ScopeId());
        firstTeam = scope(QStringLiteral("team"), QString(), department);
        secondTeam = scope(QStringLiteral("team"), QString(), department);
        unit = scope(QStringLiteral("unit"), QString(), department);
        for (const char* code : {"customers", "complaints", "callback", "quality", "drafts", "log"})
            scope(QStringLiteral("pool"), QString::fromLatin1(code), department);
    }

    ScopeId scope(const QString& kind, const QString& code, ScopeId parent)
    {
        GroupBuilder builder(QStringLiteral("test"), StaffId(), time);
        const RecordId id = newId<RecordId>();
        QJsonObject fields{{QStringLiteral("kind"), kind}, {QStringLiteral("name"), kind + code}};
        if (!code.isEmpty())
            fields.insert(QStringLiteral("code"), code);
        if (!parent.isNull())
            fields.insert(QStringLiteral("parent"), parent.toString());
        builder.insert(QStringLiteral("scope"), parent.isNull() ? ScopeId(id) : parent, fields, id);
        apply(StaffId(), builder.group());
        return ScopeId(id);
    }

    StaffId person(const QString& number, ScopeId team, const QString& role, ScopeId target)
    {
        GroupBuilder builder(QStringLiteral("test"), StaffId(), time);
        const RecordId id = builder.insert(QStringLiteral("staff"), department,
                                           {{QStringLiteral("number"), number},
                                            {QStringLiteral("name"), number},
                                            {QStringLiteral("team"), team.toString()},
                                            {QStringLiteral("active"), true}});
        builder.insert(QStringLiteral("grant"), department,
                       {{QStringLiteral("staff"), id.toString()},
                        {QStringLiteral("role"), role},
                        {QStringLiteral("target"), target.toString()}});
        apply(StaffId(), builder.group());
        return StaffId(id);
    }

    RecordId ticket(StaffId owner, ScopeId team)
    {
        GroupBuilder builder(QStringLiteral("test"), owner, time);
        const RecordId id = builder.insert(QStringLiteral("ticket"), team, ticketFields(owner));
        const QList<PushResult> results = push(owner, builder.group());
        EXPECT_EQ(results.first().status, PushResult::Status::Ok) << qPrintable(results.first().detail);
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

    QList<PushResult> push(StaffId person, const Group& group)
    {
        return EmbeddedAuthority(*store, person, time).push(group).value();
    }

    void apply(StaffId person, const Group& group)
    {
        for (const PushResult& result : push(person, group))
            ASSERT_EQ(result.status, PushResult::Status::Ok) << qPrintable(result.detail);
    }

    Row row(const QString& record, RecordId id) { return store->find(record, id).value().value(); }

    QTemporaryDir folder;
    FakeTime time;
    std::unique_ptr<AuthorityStore> store;
    ScopeId department;
    ScopeId firstTeam;
    ScopeId secondTeam;
    ScopeId unit;
};

}  // namespace Seatdesk
