// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/doctorcommand.h"

#include "app/admin/serverfailure.h"
#include "app/commands/command.h"
#include "app/commands/volumesentence.h"
#include "store/folderhealth.h"
#include "sync/serverconnection.h"

#include <QFile>
#include <QTextStream>

#include <fcntl.h>
#include <linux/fscrypt.h>
#include <sys/ioctl.h>
#include <sys/timex.h>
#include <unistd.h>

namespace Seatdesk {

namespace {

constexpr qint64 kMebibyte = qint64(1024) * 1024;
/// What a day's work, a new index and the copy before a migration take on a large seat.
constexpr qint64 kEnoughRoom = 1024 * kMebibyte;
constexpr Duration kClockTolerance = std::chrono::minutes(2);
constexpr qsizetype kNamed = 3;

using Finding = HealthFinding;

/// The first few names, and how many more there are.
QString named(const QStringList& names)
{
    const QString first = names.mid(0, kNamed).join(QStringLiteral(", "));
    return names.size() > kNamed ? QStringLiteral("%1 and %2 more").arg(first).arg(names.size() - kNamed) : first;
}

QString minutes(Duration offset)
{
    return QString::number(std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(offset)).count());
}

Finding rights(const FolderHealth& health, const QString& folder)
{
    if (!health.unread.isEmpty())
        return {true, QStringLiteral("rights: this user cannot read %1. Run this as the user of the seat.")
                          .arg(named(health.unread))};
    if (!health.open.isEmpty())
        return {true, QStringLiteral("rights: other users of this PC can get at %1. Run: chmod -R go= '%2'")
                          .arg(named(health.open), folder)};
    return {false, QStringLiteral("rights: only the owner can read or change the folder")};
}

Finding room(const FolderHealth& health)
{
    if (!health.room)
        return {true, QStringLiteral("room: the disk takes no writing")};
    const qint64 mebibytes = *health.room / kMebibyte;
    if (*health.room < kEnoughRoom)
        return {true, QStringLiteral("room: %1 MiB are free. Make room: at least %2 MiB.")
                          .arg(mebibytes)
                          .arg(kEnoughRoom / kMebibyte)};
    return {false, QStringLiteral("room: %1 MiB are free").arg(mebibytes)};
}

/// Of single folders only the file system itself tells.
bool isFolderEncrypted(const QString& folder)
{
    const int directory = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return false;
    fscrypt_get_policy_ex_arg policy = {};
    policy.policy_size = sizeof(policy.policy);
    const bool encrypted = ::ioctl(directory, FS_IOC_GET_ENCRYPTION_POLICY_EX, &policy) == 0;
    ::close(directory);
    return encrypted;
}

Finding files(const FolderHealth& health)
{
    if (!health.damaged.isEmpty())
        return {true,
                QStringLiteral("files: damaged: %1. Close the window and run “salvage”.").arg(named(health.damaged))};
    if (!health.damagedCopies.isEmpty())
        return {true, QStringLiteral("files: damaged: %1. Nothing is lost: the window makes it anew when it is opened.")
                          .arg(named(health.damagedCopies))};
    return {false, QStringLiteral("files: sound")};
}

/// By the server's clock, as the seats reckon its offset.
Finding clockBy(const QString& text)
{
    const Result<ServerUrl> url = ServerUrl::parse(text);
    if (!url)
        return {true, QStringLiteral("clock: %1 is no URL of a database: postgresql://user@host/database").arg(text)};
    const auto connection = ServerConnection::open(*url);
    if (!connection)
        return {true, QStringLiteral("clock: not compared. %1").arg(serverFailureText(connection.error(), nullptr))};
    const SystemTime time;
    const Instant before = time.now();
    const auto told = (*connection)->run("select (extract(epoch from clock_timestamp()) * 1000000)::bigint");
    if (!told)
        return {true,
                QStringLiteral("clock: not compared. %1").arg(serverFailureText(told.error(), connection->get()))};
    const Instant middle = before + (time.now() - before) / 2;
    const Duration ahead = fromMicros(told->bytes(0, 0).toLongLong()) - middle;
    if (std::chrono::abs(ahead) > kClockTolerance)
        return {true,
                QStringLiteral("clock: %1 min %2 the server's. Set the PC's clock, best by the network.")
                    .arg(minutes(ahead), ahead > Duration(0) ? QStringLiteral("behind") : QStringLiteral("ahead of"))};
    return {false, QStringLiteral("clock: right by the server's")};
}

/// Without a server only what contradicts itself is certain.
Finding clock(const FolderHealth& health, const QString& server)
{
    if (health.lastSaveAhead > kClockTolerance)
        return {true,
                QStringLiteral("clock: the last save in the folder is %1 min ahead of this PC's clock. Set the clock, "
                               "best by the network.")
                    .arg(minutes(health.lastSaveAhead))};
    if (!server.isEmpty())
        return clockBy(server);
    timex kept = {};
    const int state = ::adjtimex(&kept);
    if (state == -1)
        return {false, QStringLiteral("clock: whether the network keeps it cannot be told from here")};
    if (state == TIME_ERROR || (kept.status & STA_UNSYNC) != 0)
        return {true,
                QStringLiteral("clock: no time service keeps it. Switch one on, as with: timedatectl set-ntp true")};
    return {false, QStringLiteral("clock: kept by a time service")};
}

}  // namespace

int runDoctor(const QString& folder, const QString& server)
{
    const FolderHealth health = healthOf(folder, SystemTime().now());
    QTextStream out(stdout);
    int open = 0;
    for (const Finding& finding :
         {rights(health, folder), room(health), volumeSentence(volumeOf(folder), isFolderEncrypted(folder)),
          files(health), clock(health, server)}) {
        out << (finding.needsDoing ? "! " : "  ") << finding.sentence << '\n';
        open += finding.needsDoing ? 1 : 0;
    }
    if (open > 0)
        out << "To be done: " << open << '\n';
    return open == 0 ? kExitOk : kExitFailed;
}

}  // namespace Seatdesk
