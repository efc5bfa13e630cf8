// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordingname.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

RecordingName nameOf(const char* style, const char* file)
{
    const auto name = readRecordingName(q(file), recordingPatterns(q(style)));
    EXPECT_TRUE(name.has_value()) << style << ' ' << file;
    return name.value_or(RecordingName());
}

const QDateTime kTaken(QDate(2026, 11, 18), QTime(15, 2, 33));

}  // namespace

TEST(RecordingName, ReadsWhatAsteriskWrites)
{
    const RecordingName out = nameOf("asterisk", "out-13800002716-1002-20261118-150233-1731913353.42.wav");
    EXPECT_EQ(out, (RecordingName{kTaken, q("out"), q("1002"), q("13800002716"), q("1731913353.42"), {}}));
    const RecordingName in = nameOf("asterisk", "external-1002-13800002716-20261118-150233-1731913353.43.WAV");
    EXPECT_EQ(in, (RecordingName{kTaken, q("in"), q("1002"), q("13800002716"), q("1731913353.43"), {}}));
    const RecordingName queue = nameOf("asterisk", "q-600-+8613800002716-20261118-150233-1731913353.44.mp3");
    EXPECT_EQ(queue.direction, q("in"));
    EXPECT_EQ(queue.number, q("+8613800002716"));
    EXPECT_TRUE(queue.agent.isEmpty()) << "a queue does not say who answered";
    EXPECT_EQ(queue.callId, q("1731913353.44"));
}

TEST(RecordingName, ReadsWhatFreeSwitchWrites)
{
    const RecordingName plain = nameOf("freeswitch", "2026-11-18-15-02-33_1002_13800002716.wav");
    EXPECT_EQ(plain, (RecordingName{kTaken, {}, q("1002"), q("13800002716"), {}, {}}));
    const RecordingName named =
        nameOf("freeswitch", "2026-11-18-15-02-33_1002_13800002716_7e7f3c9a-31d2-4a0f-8d0e-5b1f0a2c4d6e.opus");
    EXPECT_EQ(named.callId, q("7e7f3c9a-31d2-4a0f-8d0e-5b1f0a2c4d6e"));
    EXPECT_EQ(named.number, q("13800002716"));
    EXPECT_EQ(nameOf("freeswitch", "13800002716.1002.2026-11-18-15-02-33.wav").agent, q("1002"));
    EXPECT_EQ(nameOf("freeswitch", "7e7f3c9a-31d2_inbound_1002_13800002716.wav").direction, q("in"));
}

TEST(RecordingName, ReadsWhatVicidialWrites)
{
    const RecordingName full = nameOf("vicidial", "20261118-150233_13800002716_SURVEY_1002-all.mp3");
    EXPECT_EQ(full, (RecordingName{kTaken, {}, q("1002"), q("13800002716"), {}, {}}));
    EXPECT_EQ(nameOf("vicidial", "20261118-150233_13800002716-all.wav").number, q("13800002716"));
    EXPECT_EQ(nameOf("vicidial", "20261118-150233_13800002716.wav").takenAt, kTaken);
}

TEST(RecordingName, ReadsADepartmentsOwnPattern)
{
    const QStringList own = recordingPatterns(q("own"), q("[{agent}] {ticket} {any}"));
    const auto name = readRecordingName(q("[1002] 261118-0042-0017 第二次.wav"), own);
    ASSERT_TRUE(name.has_value());
    EXPECT_EQ(name->agent, q("1002"));
    EXPECT_EQ(name->ticket, q("26111800420017"));
    EXPECT_FALSE(name->takenAt.isValid());
    EXPECT_FALSE(readRecordingName(q("memo.wav"), own).has_value());
    EXPECT_TRUE(recordingPatterns(q("own")).isEmpty());
}

TEST(RecordingName, SaysWhatIsWrongWithAPattern)
{
    EXPECT_EQ(RecordingPattern(q("{agent}-{agnt}")).fault(), q("agnt"));
    EXPECT_EQ(RecordingPattern(q("{agent}-{agent}")).fault(), q("agent"));
    EXPECT_EQ(RecordingPattern(q("name")).fault(), QString()) << "no field at all";
    EXPECT_EQ(RecordingPattern(q("{any}-{agent}-{any}")).fault(), std::nullopt);
    for (const QString& style : recordingNameStyles()) {
        for (const QString& pattern : recordingPatterns(style, q("{agent}")))
            EXPECT_EQ(RecordingPattern(pattern).fault(), std::nullopt) << qPrintable(pattern);
    }
}
