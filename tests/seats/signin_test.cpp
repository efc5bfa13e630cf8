// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets in at a PC: with the server, without it, and several people one after the other.
#include "domain/setting.h"
#include "seats/seatoffice.h"
#include "sync/connectionfault.h"

#include <QFile>

using namespace Seatdesk;

namespace {

class SigningIn : public SeatOffice
{
protected:
    static std::optional<ConnectionFault> faultOf(const Result<void>& in)
    {
        return in ? std::nullopt : connectionFaultOf(in.error());
    }
    /// Hours; a setting of the whole department.
    void allowWithoutServer(int hours)
    {
        GroupBuilder group = d.builder({});
        for (const Row& old : d.visible({}, QStringLiteral("setting")))
            group.remove(old);
        group.insert(
            QStringLiteral("setting"), d.department,
            {{QStringLiteral("key"), QString(SettingKey::kOfflineLockHours)}, {QStringLiteral("value"), hours}});
        d.apply({}, group.group());
    }
};

}  // namespace

TEST_F(SigningIn, WithoutTheServerOnlyWhoWasHereBefore)
{
    const auto seat = pc(QStringLiteral("pc"));
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    const RecordId id = seat->ticket(QStringLiteral("昨天"));
    ASSERT_TRUE(seat->sync());
    wire.cut();
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword)) << "and with the rows of yesterday";
    EXPECT_TRUE(seat->get(id));
    EXPECT_TRUE(seat->becomes(SyncStatus::State::Offline));
    EXPECT_TRUE(seat->seat->session().hasRole(QStringLiteral("agent")));
    const RecordId offline = seat->ticket(QStringLiteral("离线"));
    EXPECT_EQ(faultOf(seat->signIn(kAgent, QStringLiteral("wrong"))), ConnectionFault::WrongPassword);
    EXPECT_EQ(faultOf(seat->signIn(kColleague, ServerDepartment::kPassword)), ConnectionFault::ServerGone);
    wire.mend();
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(seat->get(offline)->sync, SyncState::Synced);
}

TEST_F(SigningIn, WithoutTheServerForThreeDays)
{
    const auto seat = pc(QStringLiteral("pc"));
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    wire.cut();
    d.time.advance(std::chrono::hours(71));
    EXPECT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    d.time.advance(std::chrono::hours(2));
    EXPECT_EQ(faultOf(seat->signIn(kAgent, ServerDepartment::kPassword)), ConnectionFault::AwayTooLong);
    EXPECT_EQ(faultOf(seat->signIn(kAgent, QStringLiteral("wrong"))), ConnectionFault::WrongPassword);
    d.time.advance(-std::chrono::hours(24 * 10));
    EXPECT_EQ(faultOf(seat->signIn(kAgent, ServerDepartment::kPassword)), ConnectionFault::AwayTooLong)
        << "a clock that was put back lengthens nothing";
    wire.mend();
    EXPECT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
}

TEST_F(SigningIn, WithoutTheServerForAsLongAsTheDepartmentAllows)
{
    allowWithoutServer(8);
    const auto seat = pc(QStringLiteral("pc"));
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(seat->sync());
    wire.cut();
    d.time.advance(std::chrono::hours(7));
    EXPECT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    d.time.advance(std::chrono::hours(2));
    EXPECT_EQ(faultOf(seat->signIn(kAgent, ServerDepartment::kPassword)), ConnectionFault::AwayTooLong);
    wire.mend();
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    QSignalSpy changed(seat->seat.get(), &Seat::settingsChanged);
    allowWithoutServer(100);
    ASSERT_TRUE(seat->sync());
    ASSERT_TRUE(!changed.isEmpty() || changed.wait(kPatience));
    wire.cut();
    d.time.advance(std::chrono::hours(99));
    EXPECT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword)) << "changed while somebody worked";
    d.time.advance(std::chrono::hours(2));
    EXPECT_EQ(faultOf(seat->signIn(kAgent, ServerDepartment::kPassword)), ConnectionFault::AwayTooLong);
}

TEST_F(SigningIn, WhoWasSentAwayIsNotLetInWithoutTheServerEither)
{
    const auto seat = pc(QStringLiteral("pc"));
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    d.change({}, d.row(QStringLiteral("staff"), RecordId(agent)), {{QStringLiteral("active"), false}});
    EXPECT_EQ(faultOf(seat->signIn(kAgent, ServerDepartment::kPassword)), ConnectionFault::Disabled);
    wire.cut();
    EXPECT_EQ(faultOf(seat->signIn(kAgent, ServerDepartment::kPassword)), ConnectionFault::ServerGone);
}

TEST_F(SigningIn, ANewPasswordHoldsWithoutTheServerToo)
{
    const auto seat = pc(QStringLiteral("pc"));
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(await(seat->host->setPassword(agent, ServerDepartment::kPassword, QStringLiteral("new words"))));
    wire.cut();
    EXPECT_EQ(faultOf(seat->signIn(kAgent, ServerDepartment::kPassword)), ConnectionFault::WrongPassword);
    EXPECT_TRUE(seat->signIn(kAgent, QStringLiteral("new words")));
}

TEST_F(SigningIn, ThreePeopleOnOnePcEachHaveTheirOwn)
{
    const auto seat = pc(QStringLiteral("pc"));
    for (const QString& number : {kAgent, kColleague, kLead}) {
        ASSERT_TRUE(seat->signIn(number, ServerDepartment::kPassword));
        ASSERT_TRUE(seat->sync());
    }
    const int number = seat->host->folder().seatNumber();
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    wire.cut();
    EXPECT_FALSE(seat->sync());
    const RecordId unsent = seat->ticket(QStringLiteral("没发出去"));
    ASSERT_TRUE(await(seat->seat->drafts().put({newId<DraftId>(), {}, d.time.now()})));
    ASSERT_TRUE(seat->signIn(kColleague, ServerDepartment::kPassword));
    EXPECT_FALSE(seat->get(unsent)) << "not of the same person";
    EXPECT_TRUE(await(seat->seat->drafts().all())->isEmpty());
    wire.mend();
    ASSERT_TRUE(seat->signIn(kLead, ServerDepartment::kPassword));
    ASSERT_TRUE(seat->sync());
    EXPECT_FALSE(seat->get(unsent)) << "goes out under one's own name only";
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(seat->get(unsent)->sync, SyncState::Synced);
    EXPECT_EQ(d.row(QStringLiteral("ticket"), unsent).updatedBy, agent);
    EXPECT_EQ(await(seat->seat->drafts().all())->size(), 1);
    EXPECT_EQ(seat->host->folder().seatNumber(), number);
}

TEST_F(SigningIn, AFolderWithADepartmentOfItsOwnKeepsIt)
{
    {
        const auto own = SeatHost::open(folderOf(QStringLiteral("own")), d.time, {NoIndex::open, {}}).value();
        ASSERT_TRUE(await(own->createDepartment({QStringLiteral("客服部"), QStringLiteral("一班"), QStringLiteral("1"),
                                                 QStringLiteral("甲"), QStringLiteral("x")})));
    }
    const auto seat = pc(QStringLiteral("own"));
    EXPECT_EQ(seat->signIn(kAgent, ServerDepartment::kPassword).error().kind, Error::Kind::Conflict);
}

TEST_F(SigningIn, TheFolderKnowsItsServerAndNoPassword)
{
    {
        const auto seat = pc(QStringLiteral("pc"));
        ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    }
    ServerSeat again(folderOf(QStringLiteral("pc")), QString(), d.time);
    EXPECT_TRUE(again.signIn(kAgent, ServerDepartment::kPassword));
    QFile known(folderOf(QStringLiteral("pc")) + QStringLiteral("/seat.json"));
    ASSERT_TRUE(known.open(QIODevice::ReadOnly));
    EXPECT_FALSE(known.readAll().contains(ServerDepartment::kPassword.toUtf8()));
}
