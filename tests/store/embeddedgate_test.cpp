// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/embeddedgate.h"
#include "store/department.h"

using namespace Seatdesk;

namespace {

const QString kNumber = QStringLiteral("1001");
const QString kPassword = QStringLiteral("seatdesk");

class EmbeddedGateTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(gate.assignPassword(agent, kPassword)); }
    /// What is told; nothing to whom is let in.
    QString told(const QString& number, const QString& password)
    {
        const Result<SignedIn> signedIn = gate.signIn(number, password);
        return signedIn ? QString() : signedIn.error().detail;
    }

    EmbeddedDepartment d;
    StaffId agent = d.person(kNumber, d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    EmbeddedGate gate{*d.store, d.time};
};

}  // namespace

TEST_F(EmbeddedGateTest, ALoginMayEnd)
{
    const Instant end = d.time.now() + std::chrono::hours(1);
    ASSERT_TRUE(gate.limitLogin(agent, end));
    EXPECT_EQ(told(kNumber, kPassword), QString());
    d.time.set(end);
    EXPECT_EQ(told(kNumber, kPassword), QStringLiteral("expired"));
    EXPECT_EQ(told(kNumber, QStringLiteral("guess")), QStringLiteral("wrong password"));
    EXPECT_EQ(gate.signInAs(kNumber).error().detail, QStringLiteral("expired"));
    ASSERT_TRUE(gate.assignPassword(agent, kPassword));
    EXPECT_EQ(told(kNumber, kPassword), QStringLiteral("expired")) << "another password is no longer time";
    ASSERT_TRUE(gate.limitLogin(agent, Instant::max()));
    EXPECT_EQ(told(kNumber, kPassword), QString());
    EXPECT_EQ(gate.limitLogin(newId<StaffId>(), end).error().kind, Error::Kind::NotFound);
}

TEST_F(EmbeddedGateTest, TellsWhoDoesNotKnowThePasswordNothingOfThePerson)
{
    const QString wrong = QStringLiteral("wrong password");
    EXPECT_EQ(told(QStringLiteral(" 1001 "), kPassword), QString());
    EXPECT_EQ(told(kNumber, QStringLiteral("guess")), wrong);
    EXPECT_EQ(told(QStringLiteral("9999"), kPassword), wrong);
    const Row staff = d.row(QStringLiteral("staff"), RecordId(agent));
    ASSERT_EQ(d.change({}, staff, {{QStringLiteral("active"), false}}).status, PushResult::Status::Ok);
    EXPECT_EQ(told(kNumber, QStringLiteral("guess")), wrong) << "nor that they no longer work here";
    EXPECT_EQ(told(kNumber, kPassword), QStringLiteral("disabled"));
    EXPECT_EQ(gate.signInAs(kNumber).error().detail, QStringLiteral("disabled"));
}
