// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/folderscan.h"
#include "audio/madesound.h"
#include "audio/peaks/nearsamples.h"
#include "audio/reading/pcmsamples.h"
#include "audio/reading/soundfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

namespace Seatdesk {

using namespace MadeSound;

using FolderScanTest = SoundFolder;

TEST_F(FolderScanTest, TellsRecordingsByTheirContent)
{
    QDir(folderPath()).mkpath(QStringLiteral("18/late"));
    const QByteArray call = wav(beside(tone(300, 2), tone(500, 1)), 8000, 2);
    written(QStringLiteral("18/late/call.txt"), call);
    written(QStringLiteral("notes.wav"), "Monday: nothing\n");
    written(QStringLiteral("empty.wav"), {});
    FolderScan scan(folderPath(), decoderProgram());
    QList<FoundRecording> found;
    int others = -1;
    QObject::connect(&scan, &FolderScan::finished, &scan, [&](const QList<FoundRecording>& list, int rest) {
        found = list;
        others = rest;
    });
    const QSignalSpy finished(&scan, &FolderScan::finished);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60000));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(others, 2);
    EXPECT_TRUE(found.first().path.endsWith(QStringLiteral("18/late/call.txt")));
    EXPECT_EQ(found.first().channels, 2);
    EXPECT_EQ(found.first().lengthMs, 2000);
    EXPECT_EQ(found.first().codec, QStringLiteral("pcm_s16le"));
    EXPECT_EQ(found.first().sha256,
              QString::fromLatin1(QCryptographicHash::hash(call, QCryptographicHash::Sha256).toHex()));
}

TEST_F(FolderScanTest, EndsWithWhoeverWantedIt)
{
    for (int i = 0; i < 20; ++i)
        written(QStringLiteral("%1.wav").arg(i), wav(tone(300, 0.1), 8000, 1));
    auto scan = std::make_unique<FolderScan>(folderPath(), decoderProgram());
    scan.reset();
    QThreadPool::globalInstance()->waitForDone();
}

using NearSamplesTest = SoundFolder;

TEST_F(NearSamplesTest, AnswersFromTheSamplesThemselves)
{
    Samples left(8000, 0);
    left[4000] = 12000;
    left[4001] = -9000;
    const QString path = written(QStringLiteral("a.wav"), wav(beside(left, tone(300, 1)), 8000, 2));
    const auto samples = std::make_shared<PcmSamples>(path, *plainLayout({path, {}, {}}));
    NearSamples near(samples);
    const QSignalSpy ready(&near, &NearSamples::ready);
    near.want(3900, 200);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !ready.isEmpty(); }, 60000));
    EXPECT_TRUE(near.holds(3950, 100));
    EXPECT_FALSE(near.holds(3950, 200));
    EXPECT_EQ(near.range(0, 4000, 4001), (Peak{12000, 12000}));
    EXPECT_EQ(near.range(0, 3990, 4010), (Peak{-9000, 12000}));
    EXPECT_TRUE(near.range(0, 5000, 5010).empty());
}

}  // namespace Seatdesk
