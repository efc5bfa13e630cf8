// SPDX-License-Identifier: GPL-3.0-or-later
// A department's clerk sees what was dispatched to the unit, accepts, appoints and answers.
#include "domain/ticket.h"
#include "ticketbench.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/tickets/detailpane.h"

#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(ClerkAtTheTickets, AcceptsAppointsAndAnswersByKeys)
{
    TicketBench at(QStringLiteral("department"), DeskOffice::Place::Unit);
    const Row ticket = at.put(QStringLiteral("No light"), TicketState::Dispatched,
                              {{TicketField::kOwner, newId<RecordId>().toString()}}, at.at.office.unit);
    at.show();
    at.page->showView(QStringLiteral("open"));
    ASSERT_TRUE(at.choose(ticket.id));
    at.page->focusList();
    at.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return at.at.ticket(ticket.id).state() == TicketState::Accepted; }));
    at.settle();
    EXPECT_EQ(at.at.ticket(ticket.id).holder(), at.at.person.person);

    ASSERT_TRUE(at.bench->actions().run(QStringLiteral("tickets.appoint")));
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QWidget>("text"), QStringLiteral("Tomorrow at nine, ring first"));
    ASSERT_TRUE(at.submitDialog());
    EXPECT_TRUE(at.at.ticket(ticket.id).appointedAt().has_value());
    at.settle();

    at.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QWidget>("text"), QStringLiteral("Splice repaired"));
    ASSERT_TRUE(at.submitDialog());
    EXPECT_EQ(at.at.ticket(ticket.id).state(), TicketState::Done);
    EXPECT_EQ(at.at.ticket(ticket.id).answer(), QStringLiteral("Splice repaired"));
}

TEST(ClerkAtTheTickets, IsToldOfNoKeyAndNoWorkThatTheyDoNotHave)
{
    TicketBench at(QStringLiteral("department"), DeskOffice::Place::Unit);
    at.show();
    const auto words = [&] {
        QStringList texts;
        for (const QLabel* label : at.page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'|');
    };
    EXPECT_TRUE(words().contains(u"Next view")) << qPrintable(words());
    EXPECT_FALSE(words().contains(u"New ticket")) << qPrintable(words());
    EXPECT_FALSE(words().contains(u"you record")) << qPrintable(words());
    EXPECT_TRUE(words().contains(u"that you accept")) << qPrintable(words());
    at.bench->actions().add({.id = QStringLiteral("ticket.new"), .name = QStringLiteral("New"), .run = [] {}});
    at.page->showView(QStringLiteral("all"));
    EXPECT_TRUE(waitUntil([&] { return words().contains(u"New ticket") && words().contains(u"Ctrl+N"); }));
}

TEST(ClerkAtTheTickets, IsOfferedNothingThatIsTheLeads)
{
    TicketBench at(QStringLiteral("department"), DeskOffice::Place::Unit);
    const Row ticket = at.put(QStringLiteral("No light"), TicketState::Dispatched,
                              {{TicketField::kOwner, newId<RecordId>().toString()}}, at.at.office.unit);
    at.show();
    at.page->showView(QStringLiteral("open"));
    ASSERT_TRUE(at.choose(ticket.id));
    for (const char* id : {"ticket.urge", "tickets.merge", "tickets.cancel", "tickets.approve"})
        EXPECT_FALSE(at.bench->actions().whyNot(QString::fromLatin1(id)).isEmpty()) << id;
    EXPECT_TRUE(at.bench->actions().whyNot(QStringLiteral("tickets.accept")).isEmpty());
}
