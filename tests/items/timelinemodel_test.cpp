// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"
#include "items/ticketdesk.h"
#include "support/deskoffice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class TimelineModelTest : public testing::Test
{
protected:
    void show(RecordId id)
    {
        bool shown = false;
        desk.load(id, &context, [&](const Result<TicketFile>& file) {
            model.show(*file);
            shown = true;
        });
        ASSERT_TRUE(waitUntil([&] { return shown; }));
    }
    void perform(RecordId id, const TicketDesk::Action& action)
    {
        bool done = false;
        desk.perform(id, QStringLiteral("a"), action, &context, [&](const Result<void>& result) {
            EXPECT_TRUE(result.has_value());
            done = true;
        });
        ASSERT_TRUE(waitUntil([&] { return done; }));
        at.office.time.advance(std::chrono::minutes(1));
    }

    DeskOffice at;
    QObject context;
    TicketDesk desk{at.records, at.session, at.settings, at.calendar, QStringLiteral("0042")};
    TimelineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

}  // namespace

TEST_F(TimelineModelTest, TellsStepsClocksAndWordsInTheOrderOfTime)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    at.office.time.advance(std::chrono::minutes(1));
    perform(id, [](const TicketActions& a, const TicketCase& c) { return a.note(c, QStringLiteral("Called")); });
    perform(id,
            [this](const TicketActions& a, const TicketCase& c) { return a.dispatch(c, {at.office.unit, {}, {}}); });
    show(id);
    ASSERT_GE(model.rowCount(), 4);
    EXPECT_EQ(model.itemAt(0).source, TimelineItem::Source::Entry);
    for (int i = 1; i < model.rowCount(); ++i)
        EXPECT_LE(model.itemAt(i - 1).at, model.itemAt(i).at);
    EXPECT_EQ(model.itemAt(2).text, QStringLiteral("Called"));
}

TEST_F(TimelineModelTest, NarrowsToWhatTheCustomerWasTold)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    perform(id, [](const TicketActions& a, const TicketCase& c) {
        return a.reply(c, QStringLiteral("We come tomorrow"), Channel::Sms);
    });
    show(id);
    EXPECT_EQ(model.countOf(Audience::Customer), 1);
    model.setAudience(Audience::Customer);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.itemAt(0).text, QStringLiteral("We come tomorrow"));
    model.setAudience(std::nullopt);
    EXPECT_EQ(model.rowCount(), model.countAll());
}

TEST_F(TimelineModelTest, AddsWhatIsNewWithoutAReset)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    at.office.time.advance(std::chrono::minutes(1));
    show(id);
    const int before = model.rowCount();
    const QSignalSpy reset(&model, &TimelineModel::modelReset);
    perform(id, [](const TicketActions& a, const TicketCase& c) { return a.note(c, QStringLiteral("Called")); });
    show(id);
    EXPECT_EQ(model.rowCount(), before + 1);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(TimelineModelTest, KnowsAStepBackOverOnesOwnLastStep)
{
    const RecordId id = at.record(QStringLiteral("No light"));
    at.office.time.advance(std::chrono::minutes(1));
    perform(id,
            [this](const TicketActions& a, const TicketCase& c) { return a.dispatch(c, {at.office.unit, {}, {}}); });
    bool undone = false;
    desk.undo(&context, [&](const Result<void>& result) { undone = result.has_value(); });
    ASSERT_TRUE(waitUntil([&] { return undone; }));
    show(id);
    QList<bool> steps;
    for (int i = 0; i < model.rowCount(); ++i) {
        const TimelineItem item = model.itemAt(i);
        if (item.source == TimelineItem::Source::Entry && item.kind == EntryKind::Status)
            steps.append(item.reverses);
    }
    ASSERT_GE(steps.size(), 2);
    EXPECT_TRUE(steps.takeLast());
    EXPECT_FALSE(steps.contains(true));
}
