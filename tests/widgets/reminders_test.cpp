// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reminders/reminders.h"

#include "support/readingplace.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/reminders/remindersdialog.h"
#include "widgets/shell/statussegment.h"
#include "widgets/tickets/askdialog.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListView>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

struct ReminderBench
{
    ReminderBench() : segment(theme, true, &window), actions(theme, &window)
    {
        caret = new QLineEdit(&window);
        window.resize(900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        caret->setFocus();
        reminders = new Reminders(work.place, theme, actions, segment, &window);
    }
    Row remind(const QString& text, std::chrono::minutes later, TicketId ticket = {})
    {
        const GroupBuilder builder(QStringLiteral("0042"), work.person.person, work.office.time);
        work.records.submit(ReminderBook::note(builder, work.office.time.now() + later, text, ticket));
        EXPECT_TRUE(waitUntil([&] { return !reminders->book().rows().isEmpty(); }));
        return reminders->book().rows().first();
    }

    ReadingPlace work;
    Theme theme;
    QWidget window;
    QLineEdit* caret;
    StatusSegment segment;
    ActionRegistry actions;
    Reminders* reminders;
};

}  // namespace

TEST(Reminders, AreWrittenWithATimeAndWords)
{
    ReminderBench at;
    const RecordId ticket = at.work.record(QStringLiteral("No light"));
    at.reminders->write(TicketId(ticket));
    auto* dialog = at.window.findChild<AskDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("ask the engineer"));
    dialog->submit();
    ASSERT_TRUE(waitUntil([&] { return at.reminders->book().rows().size() == 1; }));
    const Reminder kept(at.reminders->book().rows().first());
    EXPECT_EQ(kept.text(), QStringLiteral("ask the engineer"));
    EXPECT_EQ(kept.ticket(), TicketId(ticket));
    EXPECT_GT(*kept.at(), at.work.office.time.now());
    EXPECT_TRUE(at.segment.isVisibleTo(&at.window));
}

TEST(Reminders, AreNotSetForATimeThatIsOver)
{
    ReminderBench at;
    at.reminders->write();
    auto* dialog = at.window.findChild<AskDialog*>();
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("too late"));
    dialog->findChild<QDateTimeEdit*>()->setDateTime(QDateTime(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC));
    dialog->submit();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(at.work.records.all(Reminder::kRecord).isEmpty());
}

TEST(Reminders, AreNotPutOffToATimeThatIsOver)
{
    ReminderBench at;
    const Row row = at.remind(QStringLiteral("call back"), std::chrono::minutes(1));
    at.reminders->show(row.id);
    ASSERT_TRUE(waitUntil([&] { return at.actions.whyNot(QStringLiteral("reminder.later")).isEmpty(); }));
    ASSERT_TRUE(at.actions.run(QStringLiteral("reminder.later")));
    auto* dialog = at.window.findChild<AskDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QDateTimeEdit*>()->setDateTime(QDateTime(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC));
    dialog->submit();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(Reminder(at.work.records.row(row.id)).at(), Reminder(row).at());
}

TEST(Reminders, TellWhenTheyFallDueAndLeaveTheCaretWhereItIs)
{
    ReminderBench at;
    QString said;
    QObject::connect(at.reminders, &Reminders::fellDue, &at.window,
                     [&](const QString& sentence, const RecordId&) { said = sentence; });
    at.remind(QStringLiteral("call back"), std::chrono::minutes(1));
    at.work.office.time.advance(std::chrono::minutes(1));
    ASSERT_TRUE(waitUntil([&] { return !said.isEmpty(); }));
    EXPECT_TRUE(said.contains(QStringLiteral("call back")));
    EXPECT_EQ(QApplication::focusWidget(), at.caret);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST(Reminders, AreListedWithTheirTicketAndDoneFromThere)
{
    ReminderBench at;
    const RecordId ticket = at.work.record(QStringLiteral("No light"));
    const Row row = at.remind(QStringLiteral("call back"), std::chrono::minutes(1), TicketId(ticket));
    EXPECT_FALSE(at.actions.whyNot(QStringLiteral("reminder.done")).isEmpty());
    at.reminders->show(row.id);
    ASSERT_TRUE(waitUntil([&] { return at.actions.whyNot(QStringLiteral("reminder.ticket")).isEmpty(); }));
    const auto* list = at.window.findChild<QListView*>(QStringLiteral("reminderList"));
    ASSERT_NE(list, nullptr);
    EXPECT_EQ(list->model()->rowCount(), 1);
    EXPECT_TRUE(at.actions.run(QStringLiteral("reminder.done")));
    EXPECT_TRUE(waitUntil([&] { return list->model()->rowCount() == 0; }));
    EXPECT_TRUE(Reminder(at.work.records.row(row.id)).doneAt());
    EXPECT_FALSE(at.actions.whyNot(QStringLiteral("reminder.done")).isEmpty());
}

TEST(Reminders, AreNotCountedAnyMoreOnceAllAreDone)
{
    ReminderBench at;
    const Row row = at.remind(QStringLiteral("call back"), std::chrono::minutes(1));
    ASSERT_TRUE(waitUntil([&] { return at.segment.isWanted(); }));
    const GroupBuilder builder(QStringLiteral("0042"), at.work.person.person, at.work.office.time);
    at.work.records.submit(ReminderBook::done(builder, row));
    ASSERT_TRUE(waitUntil([&] { return at.reminders->book().rows().isEmpty(); }));
    at.segment.setFitting(true);  // as whenever the foot is arranged anew
    EXPECT_FALSE(at.segment.isVisibleTo(&at.window));
}
