// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/player/beepedwave.h"
#include "playerbench.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Seatdesk {

class BeepedWave : public testing::Test
{
protected:
    QString path() const { return folder.filePath(QStringLiteral("out.wav")); }
    /// The samples behind the 44 bytes of the head.
    Samples samplesOf(const QString& file) const
    {
        QFile wave(file);
        EXPECT_TRUE(wave.open(QIODevice::ReadOnly));
        const QByteArray bytes = wave.readAll();
        Samples samples(static_cast<size_t>((bytes.size() - 44) / 2));
        qFromLittleEndian<qint16>(bytes.constData() + 44, static_cast<qsizetype>(samples.size()), samples.data());
        return samples;
    }

    QTemporaryDir folder;
};

TEST_F(BeepedWave, HoldsTheCallToTheSampleAndOfWhatIsHiddenNothing)
{
    const Samples voices = beside(Samples(200000, 9000), Samples(200000, -7000));
    MemorySamples sound(voices, 2);
    const FrameSpan hidden{65000, 130001};
    ASSERT_TRUE(writeBeepedWave(sound, {hidden}, path()));
    const Samples out = samplesOf(path());
    ASSERT_EQ(out.size(), voices.size());
    for (qint64 frame = 0; frame < 200000; ++frame) {
        const auto at = static_cast<size_t>(2 * frame);
        if (hidden.holds(frame)) {
            ASSERT_EQ(out[at], out[at + 1]) << frame;
            ASSERT_LE(std::abs(out[at]), 3300) << frame;
        } else {
            ASSERT_EQ(out[at], 9000) << frame;
            ASSERT_EQ(out[at + 1], -7000) << frame;
        }
    }
    QFile wave(path());
    ASSERT_TRUE(wave.open(QIODevice::ReadOnly));
    EXPECT_EQ(wave.read(44), wavHead(1, 16, kRate, 2, 800000));
}

TEST_F(BeepedWave, LeavesNoFileWhenItIsNotWrittenToItsEnd)
{
    MemorySamples sound(numbered(20000), 1);
    sound.let = 100;
    EXPECT_EQ(writeBeepedWave(sound, {}, path()).error().kind, Error::Kind::Invalid) << "still being read";
    EXPECT_FALSE(QFileInfo::exists(path()));
    sound.let = 20000;
    const QString nowhere = folder.filePath(QStringLiteral("none/out.wav"));
    EXPECT_EQ(writeBeepedWave(sound, {}, nowhere).error().kind, Error::Kind::NotFound);
}

}  // namespace Seatdesk
