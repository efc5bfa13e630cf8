// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seatfolder.h"

#include "domain/try.h"
#include "domain/wholefile.h"
#include "store/diskroom.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>
#include <QUuid>

namespace Seatdesk {

namespace {

constexpr QFileDevice::Permissions kOwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFileDevice::Permissions kOwnerFolder = kOwnerFile | QFile::ExeOwner;
constexpr QFileDevice::Permissions kAnyone =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

}  // namespace

Result<void> makePrivateFolder(const QString& path)
{
    if (!QFileInfo(path).isDir() && !QDir().mkpath(path))
        return tl::unexpected(cannotWrite(path));
    if ((QFile::permissions(path) & ~kOwnerFolder & kAnyone) != 0)
        QFile::setPermissions(path, kOwnerFolder);
    return {};
}

SeatFolder::SeatFolder(QString path) : m_path(std::move(path)) {}

SeatFolder::~SeatFolder() = default;

bool SeatFolder::isThere(const QString& path)
{
    // A department that was restored, or put there by hand, has no seat yet.
    return QFileInfo::exists(path + QStringLiteral("/seat.json")) ||
           QFileInfo::exists(path + QStringLiteral("/authority.db"));
}

Result<std::unique_ptr<SeatFolder>> SeatFolder::open(const QString& path)
{
    std::unique_ptr<SeatFolder> folder(new SeatFolder(QDir(path).absolutePath()));
    // A folder that others use too is not shut behind their backs.
    if (!QFileInfo(folder->m_path).isDir() || isThere(folder->m_path))
        SEATDESK_TRY(makePrivateFolder(folder->m_path));
    SEATDESK_TRY(folder->lock());
    SEATDESK_TRY(makePrivateFolder(folder->m_path + QStringLiteral("/people")));
    SEATDESK_TRY(folder->load());
    return folder;
}

Result<void> SeatFolder::lock()
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral("/lock"));
    m_lock->setStaleLockTime(0);  // a lock is stale only when its program is gone
    if (m_lock->tryLock(0))
        return {};
    if (m_lock->error() == QLockFile::LockFailedError)
        return failure(Error::Kind::Busy, QStringLiteral("folder in use"));
    return tl::unexpected(cannotWrite(m_path));
}

QString SeatFolder::authorityFile() const
{
    return m_path + QStringLiteral("/authority.db");
}

Result<QString> SeatFolder::personFolder(StaffId person) const
{
    QString folder = m_path + QStringLiteral("/people/") + person.toString();
    SEATDESK_TRY(makePrivateFolder(folder));
    return folder;
}

/// What a copy of the folder does not have: the machine and the moment its mark was made. A copied or restored folder
/// must not go on counting ticket numbers of the same seat.
QString SeatFolder::birthMark() const
{
    const QString mark = m_path + QStringLiteral("/origin");
    if (QFile file(mark); !file.exists() && file.open(QIODevice::WriteOnly))
        file.setPermissions(kOwnerFile);
    const QDateTime born = QFileInfo(mark).birthTime();
    const QString place = born.isValid() ? QString::number(born.toMSecsSinceEpoch()) : m_path;
    return QString::fromLatin1(QSysInfo::machineUniqueId()) + u'/' + place;
}

Result<void> SeatFolder::load()
{
    QFile file(m_path + QStringLiteral("/seat.json"));
    QJsonObject json;
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Denied, QStringLiteral("cannot read seat.json"));
        json = QJsonDocument::fromJson(file.readAll()).object();
    }
    m_server = json.value(QStringLiteral("server")).toString();
    const bool mine = json.value(QStringLiteral("origin")).toString() == birthMark();
    m_deviceId = mine ? json.value(QStringLiteral("device")).toString() : QString();
    if (m_deviceId.isEmpty()) {
        // New, damaged or a copy: a new device, which asks the authority for a seat number of its own.
        m_deviceId = newId<RecordId>().toString();
        return save();
    }
    m_seatNumber = json.value(QStringLiteral("seat")).toInt();
    m_counterDay = QDate::fromString(json.value(QStringLiteral("day")).toString(), Qt::ISODate);
    m_counter = json.value(QStringLiteral("counter")).toInt();
    return {};
}

Result<void> SeatFolder::save() const
{
    QSaveFile file(m_path + QStringLiteral("/seat.json"));
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(file.fileName()));
    file.setPermissions(kOwnerFile);
    file.write(QJsonDocument(QJsonObject{{QStringLiteral("device"), m_deviceId},
                                         {QStringLiteral("origin"), birthMark()},
                                         {QStringLiteral("seat"), m_seatNumber},
                                         {QStringLiteral("server"), m_server},
                                         {QStringLiteral("day"), m_counterDay.toString(Qt::ISODate)},
                                         {QStringLiteral("counter"), m_counter}})
                   .toJson());
    if (!commitWhole(file))
        return failure(Error::Kind::Full, QStringLiteral("cannot write seat.json"));
    return {};
}

int SeatFolder::seatNumber() const
{
    const QMutexLocker held(&m_mutex);
    return m_seatNumber;
}

QString SeatFolder::server() const
{
    const QMutexLocker held(&m_mutex);
    return m_server;
}

Result<void> SeatFolder::setSeatNumber(int number)
{
    const QMutexLocker held(&m_mutex);
    m_seatNumber = number;
    return save();
}

QString SeatFolder::furtherDevice() const
{
    const QString name = QStringLiteral("seat %1 is used up").arg(seatNumber());
    return QUuid::createUuidV5(QUuid::fromString(m_deviceId), name).toString(QUuid::WithoutBraces);
}

Result<void> SeatFolder::goOnAs(int number, int instead)
{
    const QMutexLocker held(&m_mutex);
    if (m_seatNumber != instead)
        return {};
    m_counter = 0;
    m_seatNumber = number;
    return save();
}

Result<void> SeatFolder::setServer(const QString& server)
{
    const QMutexLocker held(&m_mutex);
    m_server = server;
    return save();
}

Result<TicketNumber> SeatFolder::reserveNumber(const QDate& day)
{
    const QMutexLocker held(&m_mutex);
    if (!m_counterDay.isValid() || day > m_counterDay) {
        m_counterDay = day;
        m_counter = 0;
    }
    if (m_counter >= TicketNumber::kMaxCounter)
        return tl::unexpected(usedUp());
    ++m_counter;
    SEATDESK_TRY(save());
    return TicketNumber{m_counterDay, m_seatNumber, m_counter};
}

}  // namespace Seatdesk
