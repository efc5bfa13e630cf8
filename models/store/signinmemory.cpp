// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/signinmemory.h"

#include "domain/jsontext.h"
#include "domain/try.h"
#include "domain/wholefile.h"
#include "store/diskroom.h"
#include "store/password.h"
#include "store/seatfolder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Seatdesk {

namespace {

const QString kNumber = QStringLiteral("number");
const QString kVerifier = QStringLiteral("verifier");
const QString kStaff = QStringLiteral("staff");
const QString kReached = QStringLiteral("reached");
const QString kHours = QStringLiteral("hours");

const QString kKey = QStringLiteral("key");
const QString kSealed = QStringLiteral("sealed");

QByteArray sealedIn(const QJsonObject& json)
{
    return QByteArray::fromHex(json.value(kSealed).toString().toLatin1());
}

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return objectFromJsonText(file.readAll()).value_or(QJsonObject());
}

Result<void> writeJson(const QString& path, const QJsonObject& json)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(toJsonText(json));
    if (!commitWhole(file))
        return failure(Error::Kind::Full, QStringLiteral("cannot write ") + path);
    return {};
}

QString folded(const QString& number)
{
    return number.trimmed().toLower();
}

}  // namespace

SignInMemory::SignInMemory(const QString& seatFolder) : m_people(seatFolder + QStringLiteral("/people/")) {}

QString SignInMemory::fileOf(const QString& person) const
{
    return m_people + person + QStringLiteral("/signin.json");
}

QString SignInMemory::personNumbered(const QString& number) const
{
    for (const QString& person : QDir(m_people).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (readJson(fileOf(person)).value(kNumber).toString() == folded(number))
            return person;
    }
    return {};
}

Result<void> SignInMemory::remember(const Row& staff, const QString& number, const QString& password, Instant now)
{
    SEATDESK_TRY(makePrivateFolder(m_people + StaffId(staff.id).toString()));
    QJsonObject json = readJson(fileOf(staff.id.toString()));
    SEATDESK_TRY_LET(verifier, passwordVerifier(password));
    json.insert(kNumber, folded(number));
    json.insert(kVerifier, verifier);
    json.insert(kStaff, rowToJson(staff));
    json.insert(kReached, toMicros(now));
    return writeJson(fileOf(staff.id.toString()), json);
}

Result<void> SignInMemory::changePassword(StaffId person, const QString& old, const QString& password)
{
    QJsonObject json = readJson(fileOf(person.toString()));
    if (json.isEmpty())
        return {};
    SEATDESK_TRY_LET(verifier, passwordVerifier(password));
    json.insert(kVerifier, verifier);
    // One that the old password does not open is of no use any more.
    const Result<QByteArray> sealed = resealed(sealedIn(json), old, password);
    if (sealed)
        json.insert(kSealed, QString::fromLatin1(sealed->toHex()));
    else
        json.remove(kSealed);
    return writeJson(fileOf(person.toString()), json);
}

Result<void> SignInMemory::keepSecret(StaffId person, const SealedSecret& secret)
{
    QJsonObject json = readJson(fileOf(person.toString()));
    const QByteArray sealed = secret.key.isNull() ? QByteArray() : secret.sealed;
    if (json.isEmpty() || sealedIn(json) == sealed)
        return {};
    json.insert(kKey, secret.key.toString());
    json.insert(kSealed, QString::fromLatin1(sealed.toHex()));
    return writeJson(fileOf(person.toString()), json);
}

Result<Signature> SignInMemory::sign(StaffId person, const QString& password, const QByteArray& message,
                                     Instant now) const
{
    const QJsonObject json = readJson(fileOf(person.toString()));
    if (sealedIn(json).isEmpty())
        return failure(Error::Kind::Offline, QStringLiteral("no keys"));
    if (!isAllowed(json, now))
        return failure(Error::Kind::Offline, QStringLiteral("too long"));
    const Result<QByteArray> bytes = signSealed(sealedIn(json), password, message);
    if (!bytes && bytes.error().kind == Error::Kind::Denied)
        return failure(Error::Kind::Denied, QStringLiteral("wrong password"));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Signature{RecordId::fromString(json.value(kKey).toString()), *bytes};
}

/// A clock that was put back lengthens nothing.
bool SignInMemory::isAllowed(const QJsonObject& json, Instant now)
{
    const std::chrono::hours allowed(json.value(kHours).toInteger(kAllowed.count()));
    return std::chrono::abs(now - fromMicros(json.value(kReached).toInteger())) <= allowed;
}

Result<void> SignInMemory::reached(StaffId person, Instant now, std::chrono::hours allowed)
{
    QJsonObject json = readJson(fileOf(person.toString()));
    if (json.isEmpty())
        return {};
    json.insert(kReached, toMicros(now));
    json.insert(kHours, static_cast<qint64>(allowed.count()));
    return writeJson(fileOf(person.toString()), json);
}

Result<void> SignInMemory::allow(StaffId person, std::chrono::hours allowed)
{
    QJsonObject json = readJson(fileOf(person.toString()));
    if (json.isEmpty() || json.value(kHours).toInteger(kAllowed.count()) == allowed.count())
        return {};
    json.insert(kHours, static_cast<qint64>(allowed.count()));
    return writeJson(fileOf(person.toString()), json);
}

Result<Row> SignInMemory::recall(const QString& number, const QString& password, Instant now) const
{
    const QString person = personNumbered(number);
    if (person.isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("nobody remembered"));
    const QJsonObject json = readJson(fileOf(person));
    if (!passwordMatches(json.value(kVerifier).toString(), password))
        return failure(Error::Kind::Denied, QStringLiteral("wrong password"));
    if (!isAllowed(json, now))
        return failure(Error::Kind::Offline, QStringLiteral("too long"));
    return rowFromJson(QStringLiteral("staff"), json.value(kStaff).toObject());
}

QList<SignInMemory::Remembered> SignInMemory::all() const
{
    QList<Remembered> known;
    for (const QString& person : QDir(m_people).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QJsonObject json = readJson(fileOf(person));
        const Result<Row> staff = rowFromJson(QStringLiteral("staff"), json.value(kStaff).toObject());
        if (json.isEmpty() || !staff)
            continue;
        const std::chrono::hours allowed(json.value(kHours).toInteger(kAllowed.count()));
        known.append({*staff, fromMicros(json.value(kReached).toInteger()) + allowed});
    }
    return known;
}

void SignInMemory::forget(const QString& number)
{
    if (const QString person = personNumbered(number); !person.isEmpty())
        QFile::remove(fileOf(person));
}

}  // namespace Seatdesk
