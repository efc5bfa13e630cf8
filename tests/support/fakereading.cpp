// SPDX-License-Identifier: GPL-3.0-or-later
// What the authority in memory tells besides rows: callers, numbers and files.
#include "domain/dialling.h"
#include "support/fakeauthority.h"

#include <QCryptographicHash>

namespace Seatdesk {

void FakeAuthority::log(const QString& what, RecordId target, const QString& reason)
{
    Row entry;
    entry.record = QStringLiteral("access_log");
    entry.id = newId<RecordId>();
    entry.scope = m_department.scopes.pool(QStringLiteral("log"));
    entry.alsoScope = ScopeId(m_person);
    entry.fields = {{QStringLiteral("at"), toMicros(m_time.now())},
                    {QStringLiteral("by"), m_person.toString()},
                    {QStringLiteral("what"), what},
                    {QStringLiteral("record"), QStringLiteral("customer_contact")},
                    {QStringLiteral("reason"), reason}};
    if (!target.isNull())
        entry.fields.insert(QStringLiteral("target"), target.toString());
    m_department.put(entry);
}

Result<QList<CallerMatch>> FakeAuthority::caller(const QString& part)
{
    const QString digits = dialledDigits(part);
    if (m_error)
        return tl::unexpected(*m_error);
    if (digits.size() < 3)
        return failure(Error::Kind::Invalid, QStringLiteral("digits"));
    if (!mine().contains(m_department.scopes.pool(QStringLiteral("customers"))))
        return failure(Error::Kind::Denied, QStringLiteral("caller"));
    QList<CallerMatch> matches;
    for (const Row& row : std::as_const(m_department.rows)) {
        if (row.record == u"customer_contact" && !row.deleted &&
            dialledDigits(row.text(QStringLiteral("value"))).contains(digits))
            matches.append({row.reference(QStringLiteral("customer")), row.id, row.text(QStringLiteral("masked"))});
    }
    const bool few = !matches.isEmpty() && matches.size() <= 3;
    for (const CallerMatch& match : few ? matches : QList<CallerMatch>{CallerMatch()})
        log(QStringLiteral("lookup"), match.contact, {});
    return matches;
}

Result<QString> FakeAuthority::reveal(RecordId contact, const QString& reason)
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("reason"));
    const Row row = m_department.rows.value(contact);
    if (row.record != u"customer_contact" || !permissions().maySee(actor(), row, m_time.now()))
        return failure(Error::Kind::Denied, QStringLiteral("reveal"));
    log(QStringLiteral("reveal"), contact, reason);
    return row.text(QStringLiteral("value"));
}

const Row* FakeAuthority::blobRow(const QByteArray& sha256) const
{
    const QString hash = QString::fromLatin1(sha256.toHex());
    for (const Row& row : std::as_const(m_department.rows)) {
        if (row.record == u"blob" && row.text(QStringLiteral("sha256")) == hash &&
            permissions().maySee(actor(), row, m_time.now()))
            return &row;
    }
    return nullptr;
}

Result<QByteArray> FakeAuthority::blob(const QByteArray& sha256, qint64 offset)
{
    const Row* row = blobRow(sha256);
    const QByteArray bytes = m_department.blobs.value(sha256);
    if (!row || bytes.size() < row->integer(QStringLiteral("size")))
        return failure(Error::Kind::NotFound, QStringLiteral("blob"));
    return bytes.mid(offset, kBlobPart);
}

Result<qint64> FakeAuthority::putBlob(const QByteArray& sha256, qint64 offset, const QByteArray& part)
{
    const Row* row = blobRow(sha256);
    if (!row)
        return failure(Error::Kind::NotFound, QStringLiteral("blob"));
    const qint64 size = row->integer(QStringLiteral("size"));
    if (size > kBlobLimit || part.size() > kBlobPart)
        return failure(Error::Kind::Invalid, QStringLiteral("size"));
    QByteArray& bytes = m_department.blobs[sha256];
    if (offset == bytes.size() && bytes.size() < size)
        bytes += part;
    const bool lies = bytes.size() > size ||
                      (bytes.size() == size && QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sha256);
    if (!lies)
        return bytes.size();
    bytes.clear();
    return failure(Error::Kind::Invalid, QStringLiteral("size or hash"));
}

}  // namespace Seatdesk
