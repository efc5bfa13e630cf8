// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint that is not done on its day: held with the area manager, ruled by the office, and somebody answers for
// it.
#include "domain/escalation.h"
#include "ticketjourney.h"

using namespace Seatdesk;

namespace {

const QJsonObject kComplaint{{TicketField::kKind, QStringLiteral("complaint")},
                             {TicketField::kCustomerName, QString::fromUtf8("李娜")},
                             {TicketField::kDescription, QString::fromUtf8("师傅两次没有来。")}};

class ComplaintJourney : public TicketJourney
{};

}  // namespace

TEST_F(ComplaintJourney, WhatIsNotDoneIsSharedRuledAndAnsweredFor)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("两次爽约"), kComplaint);
    choose(id);
    say("Not done today", "对方要等配件，拟明早九点上门");
    ASSERT_TRUE(waitFor([&] { return ticket(id).escalatedTo() == u"area"; }));
    const QList<Row> escalations = bench.storedRows(Escalation::kRecord);
    ASSERT_EQ(escalations.size(), 1);
    EXPECT_TRUE(Escalation(escalations.constFirst()).isShared());

    signIn(kDirector);
    choose(id);
    press(Qt::Key_0, Qt::ControlModifier);
    find("target", QString::fromUtf8("网络"));
    go("text");
    type("由网络部负责，客服配合");
    submit();
    ASSERT_TRUE(waitFor([&] { return entries(id, EntryKind::Instruction).size() == 1; }));
    const TimelineEntry ruling = entries(id, EntryKind::Instruction).constFirst();
    EXPECT_EQ(ruling.data().toObject().value(TimelineEntryField::kTarget).toString(), unit.toString());

    signIn(kLead);
    choose(id);
    press(Qt::Key_9, Qt::ControlModifier);
    find("target", QString::fromUtf8("赵工"));
    go("measure");
    type("书面检讨，当面致歉");
    go("text");
    type("已书面通知本人");
    submit();
    ASSERT_TRUE(waitFor([&] { return ticket(id).measure() == QString::fromUtf8("书面检讨，当面致歉"); }));
    EXPECT_EQ(ticket(id).liable(), QString::fromUtf8("赵工"));
    EXPECT_EQ(entries(id, EntryKind::Verdict).size(), 1);
}
