// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/volume.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// A kernel that tells of devices as the test puts them.
class VolumeTest : public testing::Test
{
protected:
    void write(const QString& name, const QByteArray& text)
    {
        const QString path = folder.filePath(name);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void makeDevice(const QString& place, const QByteArray& uuid = {})
    {
        ASSERT_TRUE(QDir().mkpath(folder.filePath(place)));
        if (!uuid.isEmpty())
            write(place + QStringLiteral("/dm/uuid"), uuid);
    }
    /// What is mounted where, beside an unencrypted root.
    Volume::Kind kindOf(const QByteArray& mount)
    {
        makeDevice(QStringLiteral("sys/dev/block/8:1"));
        write(QStringLiteral("mounts"), "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n" + mount);
        return volumeOf(QStringLiteral("/home/li/se at/data"), folder.filePath(QStringLiteral("mounts")),
                        folder.filePath(QStringLiteral("sys")))
            .kind;
    }

    QTemporaryDir folder;
};

}  // namespace

TEST_F(VolumeTest, OfAPlainPartitionIsPlain)
{
    EXPECT_EQ(kindOf({}), Volume::Kind::Plain);
    EXPECT_EQ(kindOf("30 22 8:9 / /home/li/se rw - ext4 /dev/sda9 rw\n"), Volume::Kind::Plain) << "not its folder";
}

TEST_F(VolumeTest, UnderDmCryptIsEncrypted)
{
    makeDevice(QStringLiteral("sys/dev/block/253:0"), "CRYPT-LUKS2-0123-home\n");
    EXPECT_EQ(kindOf("30 22 253:0 / /home rw - ext4 /dev/mapper/home rw\n"), Volume::Kind::Encrypted);
    EXPECT_EQ(kindOf("30 22 253:0 / /home/li/se\\040at rw - ext4 /dev/mapper/home rw\n"), Volume::Kind::Encrypted);
}

TEST_F(VolumeTest, OfALogicalVolumeIsAsWhatItIsMadeOf)
{
    makeDevice(QStringLiteral("sys/dev/block/253:1"), "LVM-abc\n");
    makeDevice(QStringLiteral("sys/dev/block/253:1/slaves/dm-0"), "CRYPT-LUKS1-77-pv\n");
    const QByteArray mount = "30 22 253:1 / /home rw - ext4 /dev/mapper/vg-home rw\n";
    EXPECT_EQ(kindOf(mount), Volume::Kind::Encrypted);
    makeDevice(QStringLiteral("sys/dev/block/253:1/slaves/sdb1"));
    EXPECT_EQ(kindOf(mount), Volume::Kind::Plain) << "a part of it is not";
}

TEST_F(VolumeTest, OfBtrfsIsFoundByItsName)
{
    makeDevice(QStringLiteral("sys/class/block/seatdesk-test-dm"), "CRYPT-LUKS2-1-x\n");
    EXPECT_EQ(kindOf("30 22 0:41 /@home /home rw - btrfs /dev/seatdesk-test-dm rw\n"), Volume::Kind::Encrypted);
}

TEST_F(VolumeTest, SaysWhatItCannotKnow)
{
    EXPECT_EQ(kindOf("30 22 0:50 / /home rw - nfs4 nas:/home rw\n"), Volume::Kind::Unknown);
    EXPECT_EQ(kindOf("30 22 0:50 / /home rw - tmpfs tmpfs rw\n"), Volume::Kind::Memory);
    EXPECT_EQ(kindOf("30 22 0:50 / /home rw - fuse.gocryptfs /home/.li rw\n"), Volume::Kind::Encrypted);
    EXPECT_EQ(volumeOf(QStringLiteral("/home"), folder.filePath(QStringLiteral("none"))).kind, Volume::Kind::Unknown);
}
