// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff.h"
#include "host/seatrecords.h"
#include "support/await.h"
#include "support/fakerecords.h"
#include "support/office.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Seatdesk {

/// The records of an agent in memory.
class RememberedRecords
{
public:
    RememberedRecords(Office& office, const Actor& actor) { m_records.obey(office.permissions, actor, office.time); }

    Records& records() { return m_records; }
    /// A row comes from the authority.
    void arrive(const Row& row) { m_records.put(row); }
    /// A row goes out of sight.
    void leave(const Row& row) { m_records.remove(row.id); }

private:
    FakeRecords m_records;
};

/// The records of an agent in the files of a seat. What comes from the authority is put in by hand.
class SeatedRecords
{
public:
    SeatedRecords(Office& office, const Actor& actor)
        : m_store(SeatStore::open(m_folder.path(), RuleBook::shipped()).value()),
          m_rights(actor.person, RuleBook::shipped(), office.time),
          m_records(*m_store, m_rights, nullptr, [](const Group&) {}, {})
    {
        QList<Row> rows;
        QList<ScopeId> seen;
        for (const Scope& scope : office.scopes.all()) {
            if (scope.kind != u"person")
                rows.append(scopeRow(scope, office.department));
        }
        rows.append(staffRow(actor, office));
        for (const Grant& grant : actor.grants)
            rows.append(grantRow(grant, office.department));
        for (const Grant& grant : actor.grants)
            seen = visibleScopes(RuleBook::shipped(), office.scopes, actor.person, {grant}, office.time.now());
        m_store->writer().runAndWait([&] {
            EXPECT_TRUE(m_store->replica().setScopes(seen));
            EXPECT_TRUE(m_store->replica().apply(rows, {}, QString(), {}, m_store->outbox()));
        });
    }

    Records& records() { return m_records; }
    void arrive(const Row& row) { page({row}, {}); }
    void leave(const Row& row)
    {
        Row moved = row;
        moved.revision += 1;
        moved.scope = newId<ScopeId>();
        moved.alsoScope = {};
        page({moved}, {});
        page({}, {{row.record, row.id}});
    }

private:
    void page(const QList<Row>& rows, const QList<std::pair<QString, RecordId>>& gone)
    {
        m_store->writer().runAndWait([&] {
            const auto changes = m_store->replica().apply(rows, gone, QString(), {}, m_store->outbox());
            ASSERT_TRUE(changes);
            m_store->tell(*changes);
        });
    }
    static Row made(const QString& record, RecordId id, ScopeId scope, const QJsonObject& fields)
    {
        Row row;
        row.record = record;
        row.id = id;
        row.scope = scope;
        row.revision = 1;
        row.fields = fields;
        return row;
    }
    static Row scopeRow(const Scope& scope, ScopeId department)
    {
        QJsonObject fields{{QStringLiteral("kind"), scope.kind},
                           {QStringLiteral("name"), scope.name},
                           {QStringLiteral("code"), scope.code}};
        if (!scope.parent.isNull())
            fields.insert(QStringLiteral("parent"), scope.parent.toString());
        return made(QStringLiteral("scope"), RecordId(scope.id), department, fields);
    }
    static Row staffRow(const Actor& actor, const Office& office)
    {
        return made(
            QStringLiteral("staff"), RecordId(actor.person), office.department,
            {{QStringLiteral("number"), QStringLiteral("1001")}, {QStringLiteral("team"), office.team.toString()}});
    }
    static Row grantRow(const Grant& grant, ScopeId department)
    {
        return made(QStringLiteral("grant"), newId<RecordId>(), department,
                    {{QStringLiteral("staff"), grant.staff.toString()},
                     {QStringLiteral("role"), grant.role},
                     {QStringLiteral("target"), grant.scope.toString()}});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SeatStore> m_store;
    LocalRights m_rights;
    SeatRecords m_records;
};

}  // namespace Seatdesk
