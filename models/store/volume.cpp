// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/volume.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace Seatdesk {

namespace {

/// Arrays of logical volumes on arrays: deeper than anybody builds, so that a loop ends.
constexpr int kDeepest = 16;

struct Mount
{
    QString device;  ///< "8:2"
    QString place;
    QString type;
    QString source;
};

/// Blanks and backslashes stand in octal.
QString unescaped(const QByteArray& text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const int code = text.at(i) == '\\' ? text.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        plain.append(isOctal ? static_cast<char>(code) : text.at(i));
        i += isOctal ? 3 : 0;
    }
    return QFile::decodeName(plain);
}

Mount mountOf(const QByteArray& line)
{
    const QByteArrayList fields = line.split(' ');
    const qsizetype dash = fields.indexOf("-");
    if (dash < 5 || fields.size() < dash + 3)
        return {};
    return {QString::fromLatin1(fields.at(2)), unescaped(fields.at(4)), QString::fromLatin1(fields.at(dash + 1)),
            unescaped(fields.at(dash + 2))};
}

bool lies(const QString& path, const QString& place)
{
    return place == u"/" || path == place || path.startsWith(place + u'/');
}

/// The mount that the path lies on: the deepest, of those in one place the last.
Mount mountUnder(const QString& path, const QString& mounts)
{
    QFile file(mounts);
    Mount found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QByteArrayList lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const Mount mount = mountOf(line);
        if (!mount.place.isEmpty() && lies(path, mount.place) && mount.place.size() >= found.place.size())
            found = mount;
    }
    return found;
}

/// A device is encrypted itself or made of such only.
bool isEncrypted(const QString& node, int depth = 0)
{
    QFile uuid(node + QStringLiteral("/dm/uuid"));
    if (uuid.open(QIODevice::ReadOnly) && uuid.readAll().startsWith("CRYPT-"))
        return true;
    const QString parts = node + QStringLiteral("/slaves/");
    const QStringList names = QDir(parts).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return depth < kDeepest && !names.isEmpty() &&
           std::all_of(
               names.begin(), names.end(), [&](const QString& name) { return isEncrypted(parts + name, depth + 1); });
}

/// The kernel's folder of the device; empty when it has none here.
QString nodeOf(const Mount& mount, const QString& system)
{
    if (mount.device.isEmpty())
        return {};
    QString byNumber = system + QStringLiteral("/dev/block/") + mount.device;
    if (QFileInfo::exists(byNumber))
        return byNumber;
    // Btrfs mounts under a number that is no device's.
    const QString device = QFileInfo(mount.source).canonicalFilePath();
    const QString name = QFileInfo(device.isEmpty() ? mount.source : device).fileName();
    const QString byName = system + QStringLiteral("/class/block/") + name;
    return mount.source.startsWith(u"/dev/") && QFileInfo::exists(byName) ? byName : QString();
}

}  // namespace

Volume volumeOf(const QString& folder, const QString& mounts, const QString& system)
{
    static const QStringList encrypting{QStringLiteral("ecryptfs"), QStringLiteral("fuse.gocryptfs"),
                                        QStringLiteral("fuse.encfs"), QStringLiteral("fuse.cryfs")};
    const QString path = QFileInfo(folder).canonicalFilePath();
    const Mount mount = mountUnder(path.isEmpty() ? folder : path, mounts);
    Volume volume{Volume::Kind::Unknown, mount.type, mount.source};
    if (encrypting.contains(mount.type)) {
        volume.kind = Volume::Kind::Encrypted;
    } else if (mount.type == u"tmpfs" || mount.type == u"ramfs") {
        volume.kind = Volume::Kind::Memory;
    } else if (const QString node = nodeOf(mount, system); !node.isEmpty()) {
        volume.kind = isEncrypted(node) ? Volume::Kind::Encrypted : Volume::Kind::Plain;
    }
    return volume;
}

}  // namespace Seatdesk
