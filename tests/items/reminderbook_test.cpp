// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reminderbook.h"

#include "support/deskoffice.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ReminderBookTest : public testing::Test
{
protected:
    ReminderBookTest()
    {
        QObject::connect(&book, &ReminderBook::fellDue, &book,
                         [this](const Row& reminder) { told.append(Reminder(reminder).text()); });
    }
    GroupBuilder builder() const { return {QStringLiteral("0042"), at.person.person, at.office.time}; }
    void note(const QString& text, std::chrono::minutes later, TicketId ticket = {})
    {
        at.records.submit(ReminderBook::note(builder(), at.office.time.now() + later, text, ticket));
    }
    bool hasOpen(qsizetype count)
    {
        return waitUntil([&] { return book.rows().size() == count; });
    }

    DeskOffice at{QStringLiteral("agent")};
    ReminderBook book{at.records, at.session};
    QStringList told;
};

}  // namespace

TEST_F(ReminderBookTest, TellsOfEachOnceWhenItFallsDue)
{
    note(QStringLiteral("later"), std::chrono::minutes(30));
    note(QStringLiteral("soon"), std::chrono::minutes(5));
    ASSERT_TRUE(hasOpen(2));
    EXPECT_EQ(Reminder(book.rows().first()).text(), QStringLiteral("soon"));
    book.look();
    EXPECT_EQ(told, QStringList());
    at.office.time.advance(std::chrono::minutes(5));
    book.look();
    book.look();
    EXPECT_EQ(told, QStringList{QStringLiteral("soon")});
    EXPECT_EQ(book.dueCount(), 1);
}

TEST_F(ReminderBookTest, TellsAtTheStartWhatFellDueMeanwhile)
{
    note(QStringLiteral("yesterday"), std::chrono::minutes(-600));
    ASSERT_TRUE(hasOpen(1));
    book.look();
    EXPECT_EQ(told, QStringList{QStringLiteral("yesterday")});
}

TEST_F(ReminderBookTest, TellsAgainWhatWasPutOffAndForgetsWhatIsDone)
{
    note(QStringLiteral("call back"), std::chrono::minutes(1));
    ASSERT_TRUE(hasOpen(1));
    at.office.time.advance(std::chrono::minutes(1));
    book.look();
    at.records.submit(
        ReminderBook::putOff(builder(), book.rows().first(), at.office.time.now() + std::chrono::minutes(10)));
    ASSERT_TRUE(waitUntil([&] { return book.dueCount() == 0; }));
    at.office.time.advance(std::chrono::minutes(10));
    book.look();
    EXPECT_EQ(told.size(), 2);
    at.records.submit(ReminderBook::done(builder(), book.rows().first()));
    EXPECT_TRUE(hasOpen(0));
}

TEST_F(ReminderBookTest, KnowsItsTicketAndNobodyElsesReminders)
{
    const RecordId ticket = at.record(QStringLiteral("No light"));
    Row other;
    other.record = Reminder::kRecord;
    other.id = newId<RecordId>();
    other.scope = ScopeId(newId<RecordId>());
    other.fields = {{ReminderField::kAt, 1}, {ReminderField::kText, QStringLiteral("not mine")}};
    at.records.put(other);
    note(QStringLiteral("ask the engineer"), std::chrono::minutes(1), TicketId(ticket));
    ASSERT_TRUE(hasOpen(1));
    ASSERT_TRUE(waitUntil([&] { return book.ticketOf(book.rows().first()) != nullptr; }));
    EXPECT_EQ(book.ticketOf(book.rows().first())->id, ticket);
}
