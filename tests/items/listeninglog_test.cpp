// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/listeninglog.h"

#include "domain/accesslogentry.h"
#include "domain/callrecording.h"
#include "support/deskoffice.h"
#include "support/fakeports.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ListeningLogTest : public testing::Test
{
protected:
    std::unique_ptr<ListeningLog> make(const QString& place = q("quality"))
    {
        return std::make_unique<ListeningLog>(
            ListeningLog::Ways{at.records, drafts, at.session, at.office.time, q("0042"), place});
    }
    QList<Row> entries() const { return at.records.all(AccessLogEntry::kRecord); }
    static HeardPart part(qint64 from, qint64 to) { return {from, to, 1, false}; }

    DeskOffice at{q("inspector")};
    FakeDrafts drafts;
    const RecordId call = newId<RecordId>();
    const RecordId other = newId<RecordId>();
};

}  // namespace

TEST_F(ListeningLogTest, EntersWhoHeardWhatOfWhichRecordingWhenOneGoesToAnother)
{
    const auto log = make();
    log->begin(call);
    const qint64 begun = toMicros(at.office.time.now());
    log->add(part(0, 4000));
    log->add({9000, 12000, 1.5, true});
    EXPECT_TRUE(entries().isEmpty());
    log->begin(other);
    ASSERT_TRUE(waitUntil([this] { return !entries().isEmpty() && drafts.kept.isEmpty(); }));
    const AccessLogEntry entry(entries().first());
    EXPECT_EQ(entry.what(), q("listen"));
    EXPECT_EQ(entry.record(), QString(CallRecording::kRecord));
    EXPECT_EQ(entry.target(), call);
    EXPECT_EQ(entry.by(), at.person.person);
    EXPECT_EQ(toMicros(entry.at().value()), begun);
    EXPECT_EQ(entry.heard().parts(), (QList<HeardPart>{{0, 4000, 1, false}, {9000, 12000, 1.5, true}}));
    log->begin(call);
    log->enter();
    EXPECT_EQ(entries().size(), 1) << "nothing was heard since";
}

TEST_F(ListeningLogTest, WhatIsHeardIsOnDiskWithinSecondsAndEnteredAfterACrash)
{
    {
        const auto log = make();
        ASSERT_TRUE(waitUntil([] { return true; }));
        log->begin(call);
        log->add(part(0, 4000));
        ASSERT_TRUE(waitUntil([this] { return drafts.kept.size() == 1; })) << "without being asked to";
    }
    const auto elsewhere = make(q("results"));
    const auto log = make();
    ASSERT_TRUE(waitUntil([this] { return !entries().isEmpty() && drafts.kept.isEmpty(); }));
    EXPECT_EQ(entries().size(), 1);
    EXPECT_EQ(AccessLogEntry(entries().first()).target(), call);
}

TEST_F(ListeningLogTest, OneThatWasEnteredIsNotEnteredAgain)
{
    QHash<DraftId, Draft> left;
    {
        const auto log = make();
        log->begin(call);
        log->add(part(0, 4000));
        log->enter();
        left = drafts.kept;
        ASSERT_EQ(left.size(), 1);
        ASSERT_TRUE(waitUntil([this] { return drafts.kept.isEmpty(); }));
    }
    drafts.kept = left;
    const auto log = make();
    ASSERT_TRUE(waitUntil([this] { return drafts.kept.isEmpty(); }));
    EXPECT_EQ(entries().size(), 1);
}

TEST_F(ListeningLogTest, WhatCannotBeEnteredWaitsForTheNextTime)
{
    at.records.failSubmits(Error{Error::Kind::Full, {}});
    {
        const auto log = make();
        log->begin(call);
        log->add(part(0, 4000));
        log->begin({});
        QCoreApplication::processEvents();
        EXPECT_EQ(drafts.kept.size(), 1);
    }
    at.records.failSubmits(std::nullopt);
    const auto log = make();
    ASSERT_TRUE(waitUntil([this] { return entries().size() == 1 && drafts.kept.isEmpty(); }));
}
