// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"
#include "domain/contact.h"
#include "domain/enumkeys.h"

#include <QCheckBox>

using namespace Seatdesk;

namespace {

class DeskClosing : public testing::TestWithParam<Invitation>
{};

/// A call that is settled after the end was noted so.
Contact settledWith(DeskPlace& desk, Invitation invitation, bool said)
{
    desk.open();
    desk.page->takeCall(QStringLiteral("13800002716"), QStringLiteral("call-1"));
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.write(QStringLiteral("summary"), QStringLiteral("询问套餐到期日"));
    desk.write(QStringLiteral("answer"), QStringLiteral("套餐到期日为明年六月三十日。"));
    auto* box = desk.page->findChild<QCheckBox*>(QStringLiteral("staffNumberSaid"));
    if (box && said)
        QTest::keyClick(box, Qt::Key_Space);
    desk.chooseInvitation(invitation);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return !desk.tickets().isEmpty(); }));
    return Contact(desk.records.all(QStringLiteral("contact")).value(0));
}

}  // namespace

TEST_P(DeskClosing, TheEndIsKeptAsItWasNoted)
{
    for (const bool said : {true, false}) {
        DeskPlace desk;
        const Contact contact = settledWith(desk, GetParam(), said);
        EXPECT_EQ(contact.invitation(), GetParam());
        EXPECT_EQ(contact.staffNumberSaid(), said);
    }
}

INSTANTIATE_TEST_SUITE_P(All, DeskClosing,
                         testing::Values(Invitation::Given, Invitation::Refused, Invitation::NotAsked));
