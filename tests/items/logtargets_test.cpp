// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/logtargets.h"

#include "domain/accesslogentry.h"
#include "domain/callrecording.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(LogTargetsTest, KnowsTheRecordingsThatAreSeenAndNoTicketOfThem)
{
    DeskOffice at(q("director"));
    Row call;
    call.record = CallRecording::kRecord;
    call.id = newId<RecordId>();
    call.fields = {{RecordingField::kTakenAt, 1000}};
    at.records.put(call);
    const auto entryOf = [](RecordId target) {
        Row entry;
        entry.record = AccessLogEntry::kRecord;
        entry.id = newId<RecordId>();
        entry.fields = {{AccessLogEntryField::kRecord, QString(CallRecording::kRecord)},
                        {AccessLogEntryField::kTarget, target.toString()}};
        return entry;
    };
    const Row known = entryOf(call.id);
    const Row unseen = entryOf(newId<RecordId>());
    LogTargets targets(at.records);
    EXPECT_FALSE(targets.want({known, unseen}));
    ASSERT_TRUE(waitUntil([&] { return targets.recordingOf(known) != nullptr; }));
    EXPECT_EQ(targets.recordingOf(known)->id, call.id);
    EXPECT_EQ(targets.recordingOf(unseen), nullptr);
    EXPECT_EQ(targets.ticketOf(known), nullptr);
    EXPECT_TRUE(targets.want({known, unseen})) << "asked once";
}
