// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status/seatstatus.h"

#include "domain/contact.h"
#include "domain/question.h"
#include "support/readingplace.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/theme/theme.h"
#include "widgets/tray/traywords.h"
#include "widgets/words/ticketwords.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

struct Foot
{
    Foot() { strip.resize(1366, 28); }
    QString text(const QString& name, bool atRight)
    {
        const StatusSegment& segment = atRight ? strip.right(name) : strip.left(name);
        return segment.isHidden() ? QString() : segment.text();
    }
    void putAnsweredQuestion()
    {
        work.put(QString(Question::kRecord), {{QuestionField::kAskedBy, work.session.person().toString()},
                                              {QuestionField::kAnswer, QStringLiteral("Until 18:00")},
                                              {QuestionField::kAnsweredAt, toMicros(work.office.time.now())}});
    }

    Theme theme;
    ReadingPlace work;
    StatusStrip strip{theme};
    SeatStatus status{work.place, strip};
};

}  // namespace

TEST(SeatStatus, CountsTheCallsOfTheDayBesideThoseThatArePlanned)
{
    Foot foot;
    const auto call = [&](Instant at, const char* direction) {
        foot.work.put(QString(Contact::kRecord), {{ContactField::kPerson, foot.work.session.person().toString()},
                                                  {ContactField::kChannel, keyOf(Channel::Phone)},
                                                  {ContactField::kDirection, QString::fromLatin1(direction)},
                                                  {ContactField::kBegunAt, toMicros(at)}});
    };
    const Instant now = foot.work.office.time.now();
    call(now, "in");
    call(now, "out");
    call(now - 48h, "in");
    EXPECT_TRUE(waitUntil([&] { return foot.text(QStringLiteral("calls"), true).contains(QStringLiteral("1/70")); }))
        << qPrintable(foot.text(QStringLiteral("calls"), true));
}

TEST(SeatStatus, TellsOfAClockThatComesToItsWarning)
{
    Foot foot;
    const RecordId id = foot.work.record(QStringLiteral("No light"));
    QSignalSpy warned(&foot.status, &SeatStatus::clockWarned);
    ASSERT_TRUE(waitUntil([&] { return !foot.text(QStringLiteral("clock0"), false).isEmpty(); }));
    foot.work.office.time.advance(46min);
    EXPECT_TRUE(waitUntil([&] { return warned.count() == 1; }));
    EXPECT_EQ(warned.first().at(1).value<RecordId>(), id);
}

TEST(SeatStatus, TellsWhoAskedThatTheAnswerIsThereUntilTheyLook)
{
    Foot foot;
    const QSignalSpy asked(&foot.status, &SeatStatus::questionsAsked);
    foot.putAnsweredQuestion();
    StatusSegment& segment = foot.strip.left(QStringLiteral("answered"));
    ASSERT_TRUE(waitUntil([&] { return !segment.isHidden(); }));
    segment.click();
    EXPECT_EQ(asked.count(), 1);
    EXPECT_TRUE(segment.isHidden());
}

TEST(SeatStatus, ABookThatIsNotAsSeenBeforeIsToldBeforeAllElse)
{
    Foot foot;
    const QSignalSpy log(&foot.status, &SeatStatus::dutyLogAsked);
    const QSignalSpy tray(&foot.status, &SeatStatus::trayAsked);
    SyncStatus& sync = foot.work.place.syncStatus;
    sync.setDoubtedBooks({{newId<RecordId>(), QStringLiteral("Duty log"), 4, {12, BookFault::Kind::Head}}});
    sync.update(true, 0, 2, foot.work.office.time.now());
    const QString said = QStringLiteral("Duty log, book 4: not as seen before");
    EXPECT_EQ(foot.text(QStringLiteral("sync"), false), said);
    EXPECT_EQ(TrayWords::indicator(sync, foot.work.office.time.now(), QTimeZone("Asia/Shanghai")).text, said);
    foot.strip.left(QStringLiteral("sync")).click();
    EXPECT_EQ(log.count(), 1);
    sync.setDoubtedBooks({});
    sync.update(true, 0, 2, foot.work.office.time.now());
    foot.strip.left(QStringLiteral("sync")).click();
    EXPECT_EQ(tray.count(), 1);
}

/// Hundreds of thousands of rows take a while, in which the seat can be worked with.
TEST(SeatStatus, SaysWhichPartOfANewSeatIsBeingFetchedAndHowMuch)
{
    Foot foot;
    SyncStatus& sync = foot.work.place.syncStatus;
    EXPECT_EQ(foot.text(QStringLiteral("sync"), false), QStringLiteral("Opening…"));
    sync.setFetching({SyncStatus::Part::Tickets, 12000});
    EXPECT_EQ(foot.text(QStringLiteral("sync"), false), QStringLiteral("Fetching tickets: 12,000"));
    EXPECT_EQ(TrayWords::indicator(sync, foot.work.office.time.now(), QTimeZone("Asia/Shanghai")).text,
              QStringLiteral("Fetching tickets: 12,000"));
    sync.update(true, 0, 0, foot.work.office.time.now());
    EXPECT_TRUE(foot.text(QStringLiteral("sync"), false).startsWith(QStringLiteral("Saved")));
}

TEST(SeatStatus, SaysOfWhichDayTheLastAnswerOfTheServerIs)
{
    const QTimeZone zone("Asia/Shanghai");
    const Instant answered = fromMicros(1'795'391'575'000'000);  // 23 November 2026, 07:52:55
    SyncStatus sync;
    sync.update(false, 0, 0, answered);
    EXPECT_EQ(TrayWords::asOf(sync, answered + 2h, zone), QStringLiteral("07:52:55"));
    const QString later = TrayWords::asOf(sync, answered + 73h, zone);
    EXPECT_EQ(later, TimeWords::moment(answered, answered + 73h, zone));
    EXPECT_TRUE(later.startsWith(QStringLiteral("11-23"))) << qPrintable(later);
    const SyncIndicator said = TrayWords::indicator(sync, answered + 73h, zone);
    EXPECT_TRUE(said.text.contains(later)) << qPrintable(said.text);
}

/// A PC whose clock is wrong shows everything else by the server's.
TEST(SeatStatus, SaysByTheServersClockWhenItLastAnswered)
{
    const QTimeZone zone("Asia/Shanghai");
    const Instant answered = fromMicros(1'795'391'575'000'000);  // 23 November 2026, 07:52:55
    SyncStatus sync;
    sync.setServerAhead(std::chrono::hours(3));
    sync.update(true, 0, 0, answered);
    EXPECT_EQ(TrayWords::asOf(sync, answered + 3h, zone), QStringLiteral("10:52:55"));
    EXPECT_EQ(sync.asOf(), answered);
}

/// What this PC writes elsewhere goes by its own clock.
TEST(SeatStatus, WarnsOfAPcWhoseClockIsOffByMoreThanTwoMinutes)
{
    Foot foot;
    SyncStatus& sync = foot.work.place.syncStatus;
    const auto told = [&](std::chrono::seconds ahead) {
        sync.setServerAhead(ahead);
        sync.update(true, 0, 0, foot.work.office.time.now());
        return foot.text(QStringLiteral("clockOff"), true);
    };
    EXPECT_EQ(told(120s), QString());
    EXPECT_EQ(told(-120s), QString());
    EXPECT_EQ(told(121s), QStringLiteral("This PC's clock is off by 2 min"));
    EXPECT_EQ(told(-7min), QStringLiteral("This PC's clock is off by 7 min"));
    EXPECT_EQ(told(0s), QString()) << "set right";
}

TEST(SeatStatus, WhatGoesOnCollidingDoesNotCountAsSaved)
{
    Foot foot;
    SyncStatus& sync = foot.work.place.syncStatus;
    const Instant now = foot.work.office.time.now();
    const Error busy{Error::Kind::Busy, {}};
    sync.update(true, 0, 0, now, busy);
    EXPECT_EQ(sync.state(), SyncStatus::State::Synced) << "it is tried again in a moment";
    sync.update(true, 0, 0, now, busy);
    sync.update(true, 0, 0, now, busy);
    EXPECT_EQ(sync.state(), SyncStatus::State::Attention);
    EXPECT_TRUE(foot.text(QStringLiteral("sync"), false).startsWith(QStringLiteral("Not synchronised")));
    sync.update(true, 0, 0, now);
    EXPECT_EQ(sync.state(), SyncStatus::State::Synced);
    sync.update(true, 0, 0, now, busy);
    EXPECT_EQ(sync.state(), SyncStatus::State::Synced);
}

TEST(StatusStrip, ShowsAtTheLeftOnlyWhatIsWhole)
{
    const Theme theme;
    StatusStrip strip(theme);
    strip.resize(900, 28);
    strip.show();
    strip.left(QStringLiteral("sync")).say(QStringLiteral("Saved 10:44"));
    for (const char* name : {"clock0", "clock1"})
        strip.left(QString::fromLatin1(name)).say(QStringLiteral("261118-9000-0362 over 15:40"));
    strip.right(QStringLiteral("time")).say(QStringLiteral("2026-11-20 Fri 11:12"));
    const auto isWhole = [](const StatusSegment& segment) {
        return segment.isVisible() && segment.width() >= segment.sizeHint().width();
    };
    EXPECT_TRUE(isWhole(strip.left(QStringLiteral("clock1"))));
    strip.resize(560, 28);
    EXPECT_TRUE(isWhole(strip.left(QStringLiteral("clock0"))));
    EXPECT_FALSE(strip.left(QStringLiteral("clock1")).isVisible());
    EXPECT_TRUE(isWhole(strip.right(QStringLiteral("time"))));
    strip.left(QStringLiteral("clock0")).say({});
    EXPECT_TRUE(isWhole(strip.left(QStringLiteral("clock1")))) << "the room is free again";
    EXPECT_EQ(strip.left(QStringLiteral("clock1")).x(), strip.left(QStringLiteral("sync")).geometry().right() + 1);
}

TEST(SeatStatus, BringsNothingBackThatIsOver)
{
    Foot foot;
    foot.putAnsweredQuestion();
    const RecordId id = foot.work.record(QStringLiteral("No light"));
    ASSERT_TRUE(waitUntil([&] { return !foot.text(QStringLiteral("answered"), false).isEmpty(); }));
    ASSERT_TRUE(waitUntil([&] { return !foot.text(QStringLiteral("clock0"), false).isEmpty(); }));
    foot.strip.left(QStringLiteral("answered")).click();
    foot.work.records.remove(id);
    ASSERT_TRUE(waitUntil([&] { return foot.text(QStringLiteral("clock0"), false).isEmpty(); }));
    foot.strip.resize(1300, 28);
    foot.strip.right(QStringLiteral("more")).say(QStringLiteral("makes the foot be arranged anew"));
    EXPECT_EQ(foot.text(QStringLiteral("answered"), false), QString());
    EXPECT_EQ(foot.text(QStringLiteral("clock0"), false), QString());
}

TEST(StatusStrip, TellsWhatWasJustDoneThoughClocksFillIt)
{
    const Theme theme;
    StatusStrip strip(theme);
    strip.resize(700, 28);
    strip.show();
    strip.left(QStringLiteral("sync")).say(QStringLiteral("Saved 10:44"));
    for (const char* name : {"clock0", "clock1"})
        strip.left(QString::fromLatin1(name)).say(QStringLiteral("261118-9000-0362 over 15:40"));
    strip.right(QStringLiteral("time")).say(QStringLiteral("2026-11-20 Fri 11:12"));
    strip.tell(QStringLiteral("The number of the night shift is copied."), QStringLiteral("emblem-checked"));
    const StatusSegment& told = strip.left(QStringLiteral("told"));
    EXPECT_TRUE(told.isVisible());
    EXPECT_GE(told.width(), told.sizeHint().width());
    EXPECT_EQ(told.x(), strip.left(QStringLiteral("sync")).geometry().right() + 1);
    EXPECT_FALSE(strip.left(QStringLiteral("clock1")).isVisible()) << "gives way";
    strip.left(QStringLiteral("told")).say({});
    EXPECT_TRUE(strip.left(QStringLiteral("clock1")).isVisible());
}
