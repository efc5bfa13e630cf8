// SPDX-License-Identifier: GPL-3.0-or-later
// A cable breaks and many call: one parent, one wording.
#include "ticketjourney.h"

#include "domain/relation.h"
#include "widgets/tickets/detailpane.h"

#include <QTreeWidget>

using namespace Seatdesk;

namespace {

const QJsonObject kOutage{{TicketField::kKind, QStringLiteral("fault")},
                          {TicketField::kCustomerName, QString::fromUtf8("李娜")},
                          {TicketField::kDescription, QString::fromUtf8("整片断网。")}};

class MassFaultJourney : public TicketJourney
{};

}  // namespace

TEST_F(MassFaultJourney, OneAnswerIsThatOfAllThatBelongToIt)
{
    signIn(kAgent);
    const RecordId parent = bench.record(QString::fromUtf8("光缆中断"), kOutage);
    const RecordId one = bench.record(QString::fromUtf8("二号楼断网"), kOutage);
    const RecordId two = bench.record(QString::fromUtf8("三号楼断网"), kOutage);
    for (const RecordId id : {one, two}) {
        choose(id);
        press(Qt::Key_J, Qt::ControlModifier);
        find("target", ticket(parent).number().right(5));
        submit();
    }
    ASSERT_TRUE(waitFor([&] { return bench.storedRows(Relation::kRecord).size() == 2; }));
    EXPECT_EQ(entries(parent, EntryKind::Merge).size(), 2);

    choose(parent);
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    go("text");
    type("光缆已于十二点接通");
    submit();
    ASSERT_TRUE(reaches(parent, TicketState::Settled));
    page().showTicket(parent);
    ASSERT_TRUE(waitFor([&] { return page().detail().file() && page().detail().file()->id() == parent; }));
    press(Qt::Key_F9, Qt::ControlModifier);
    const auto* preview = dialog()->findChild<QTreeWidget*>(QStringLiteral("bulkPreview"));
    ASSERT_TRUE(waitFor([&] { return preview->topLevelItemCount() == 2; }));
    submit();
    for (const RecordId id : {one, two}) {
        ASSERT_TRUE(reaches(id, TicketState::Settled));
        EXPECT_EQ(ticket(id).answer(), QString::fromUtf8("光缆已于十二点接通"));
    }
}
