// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/syncedseat.h"
#include "store/department.h"
#include "support/fieldnames.h"

namespace Seatdesk {

inline const QString kScope = QStringLiteral("scope_id");

class SyncTest : public testing::Test
{
protected:
    void SetUp() override { open(); }
    void open()
    {
        seat = std::make_unique<SyncedSeat>(folder.path(), agent, d.time);
        auto connected = std::make_unique<FakeAuthority>(d.kept, agent, d.time);
        link = connected.get();
        const Result<void> begun = seat->start(std::move(connected), books);
        ASSERT_TRUE(begun) << qPrintable(begun.error().detail);
    }
    void cutLink() { link->fail(Error{Error::Kind::Offline, QStringLiteral("cut")}); }
    void mendLink() { link->fail(std::nullopt); }

    RecordId save(const QString& summary = QStringLiteral("晚间掉线"))
    {
        const RecordId id = newId<RecordId>();
        QJsonObject fields = PortDepartment::ticketFields(agent);
        fields.insert(kSummary, summary);
        const Result<void> saved = seat->insert(kTicket, d.firstTeam, fields, id);
        EXPECT_TRUE(saved) << qPrintable(saved ? QString() : saved.error().detail);
        return id;
    }
    SyncState stateOf(RecordId id) { return seat->get(kTicket, id)->sync; }
    /// What a colleague does meanwhile at another seat.
    void meanwhile(StaffId person, RecordId id, const QJsonObject& fields)
    {
        EXPECT_EQ(d.change(person, d.row(kTicket, id), fields).status, PushResult::Status::Ok);
    }

    RememberedDepartment d;
    QTemporaryDir folder;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId colleague = d.person(QStringLiteral("1002"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId lead = d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("lead"), d.firstTeam);
    std::unique_ptr<SyncedSeat> seat;
    FakeAuthority* link = nullptr;
    BookHistory* books = nullptr;  ///< from the next open() on
};

}  // namespace Seatdesk
