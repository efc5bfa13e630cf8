// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/volumesentence.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// What “doctor” says of an ext4 on /dev/sda2 of that kind.
HealthFinding found(Volume::Kind kind, bool folderIsEncrypted = false)
{
    return volumeSentence({kind, QStringLiteral("ext4"), QStringLiteral("/dev/sda2")}, folderIsEncrypted);
}

}  // namespace

TEST(VolumeSentence, TellsEncryptedFromPlainFromUnknown)
{
    const HealthFinding encrypted = found(Volume::Kind::Encrypted);
    EXPECT_EQ(encrypted.sentence, QStringLiteral("volume: /dev/sda2 is encrypted"));
    EXPECT_FALSE(encrypted.needsDoing);
    const HealthFinding plain = found(Volume::Kind::Plain);
    EXPECT_TRUE(plain.sentence.startsWith(u"volume: /dev/sda2 is not encrypted. ")) << qPrintable(plain.sentence);
    EXPECT_TRUE(plain.needsDoing);
    const HealthFinding unknown = found(Volume::Kind::Unknown);
    EXPECT_EQ(unknown.sentence,
              QStringLiteral("volume: whether /dev/sda2 (ext4) is encrypted cannot be told from here. Ask who looks "
                             "after it."));
    EXPECT_FALSE(unknown.needsDoing);
    const HealthFinding memory = volumeSentence({Volume::Kind::Memory, QStringLiteral("tmpfs"), {}}, false);
    EXPECT_TRUE(memory.sentence.startsWith(u"volume: the folder lies in memory (tmpfs) "))
        << qPrintable(memory.sentence);
    EXPECT_TRUE(memory.needsDoing);
}

TEST(VolumeSentence, AFolderThatIsEncryptedByItselfIsSafeOnAPlainVolume)
{
    EXPECT_EQ(found(Volume::Kind::Plain, true).sentence, QStringLiteral("volume: /dev/sda2 is encrypted"));
    EXPECT_FALSE(found(Volume::Kind::Plain, true).needsDoing);
    EXPECT_FALSE(volumeSentence({Volume::Kind::Unknown, QStringLiteral("ext4"), {}}, true).needsDoing);
}
