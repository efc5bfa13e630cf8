// SPDX-License-Identifier: GPL-3.0-or-later
// Two people sign at the seat of one of them, as the window has them do it.
#include "domain/signingkey.h"
#include "domain/staff.h"
#include "emptyindex.h"
#include "host/departmentplan.h"
#include "host/seathost.h"
#include "support/await.h"
#include "support/faketime.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QString kLeadsSecret = QStringLiteral("secret 1");
const QString kAgentsSecret = QStringLiteral("secret 2");
const QByteArray kSignedPage = QByteArrayLiteral("seatdesk-handover-1|page");

class SeatSigning : public testing::Test
{
protected:
    SeatSigning() : host(SeatHost::open(folder.path(), time, {openEmptyIndex, {}}).value())
    {
        EXPECT_TRUE(await(host->createDepartment({QStringLiteral("客服部"), QStringLiteral("一班"),
                                                  QStringLiteral("1001"), QStringLiteral("周敏"), kLeadsSecret})));
        GroupBuilder builder(host->folder().deviceId(), StaffId(), time);
        agent = StaffId(builder.insert(QStringLiteral("staff"), ScopeId(),
                                       {{StaffField::kNumber, QStringLiteral("1002")}, {StaffField::kActive, true}}));
        EXPECT_TRUE(await(host->applyAsSystem(builder.group())));
        EXPECT_TRUE(await(host->assignPassword(agent, kAgentsSecret)));
        auto signedIn = await(host->signIn(QStringLiteral("1001"), kLeadsSecret));
        seat = host->seat(std::move(**signedIn)).value();
        QSignalSpy ready(seat.get(), &Seat::ready);
        EXPECT_TRUE(ready.wait(60000));
    }
    bool holds(const Signature& signature)
    {
        EXPECT_TRUE(await(seat->syncNow()));
        const Result<Row> key = await(seat->records().get(SigningKey::kRecord, signature.key));
        return key && seat->signing().holds(SigningKey(*key).publicKey(), kSignedPage, signature.bytes);
    }

    QTemporaryDir folder;
    FakeTime time;
    std::unique_ptr<SeatHost> host;
    StaffId agent;
    std::unique_ptr<Seat> seat;
};

}  // namespace

TEST_F(SeatSigning, BothSignAndTheirKeysComeToTheSeat)
{
    const StaffId lead = seat->session().person();
    const auto mine = await(seat->signing().sign(lead, kLeadsSecret, kSignedPage));
    const auto theirs = await(seat->signing().sign(agent, kAgentsSecret, kSignedPage));
    ASSERT_TRUE(mine) << qPrintable(mine.error().detail);
    ASSERT_TRUE(theirs) << qPrintable(theirs.error().detail);
    EXPECT_TRUE(holds(*mine));
    EXPECT_TRUE(holds(*theirs));
    EXPECT_FALSE(holds({mine->key, theirs->bytes}));
    EXPECT_EQ(await(seat->signing().sign(agent, kLeadsSecret, kSignedPage)).error(),
              (Error{Error::Kind::Denied, QStringLiteral("wrong password")}));
}

TEST_F(SeatSigning, WhoHasAnotherPasswordGoesOnWithTheOldKey)
{
    const StaffId lead = seat->session().person();
    const auto before = await(seat->signing().sign(lead, kLeadsSecret, kSignedPage));
    ASSERT_TRUE(await(host->setPassword(lead, kLeadsSecret, QStringLiteral("another 1"))));
    const auto after = await(seat->signing().sign(lead, QStringLiteral("another 1"), kSignedPage));
    ASSERT_TRUE(after) << qPrintable(after.error().detail);
    EXPECT_EQ(after->key, before->key);
    EXPECT_TRUE(holds(*after));
}
