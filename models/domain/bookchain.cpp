// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bookchain.h"

#include <QCryptographicHash>

namespace Seatdesk {

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString chainHash(const BookHead& head, const BookEntry& entry)
{
    const QStringList parts{entry.book().toString(),           QString::number(entry.seq()),
                            entry.operation().toString(),      sha256Hex(entry.author().toString().toUtf8()),
                            QString::number(entry.atMicros()), entry.bodyHash()};
    return sha256Hex(QByteArray::fromHex(head.hash.toLatin1()) + parts.join(u'|').toUtf8());
}

std::optional<BookFault> BookCheck::take(const BookEntry& entry)
{
    const qint64 next = m_head.seq + 1;
    if (entry.seq() != next)
        return BookFault{next, BookFault::Kind::Number};
    if (!entry.isErased() && sha256Hex(entry.bodyText().toUtf8()) != entry.bodyHash())
        return BookFault{next, BookFault::Kind::Body};
    if (chainHash(m_head, entry) != entry.hash())
        return BookFault{next, BookFault::Kind::Chain};
    m_head = {next, entry.hash()};
    if (entry.isErased())
        m_erased.append(next);
    return std::nullopt;
}

std::optional<BookFault> BookCheck::end(const BookHead& known) const
{
    if (m_head == known)
        return std::nullopt;
    return BookFault{m_head.seq + 1, m_head.seq < known.seq ? BookFault::Kind::Head : BookFault::Kind::Chain};
}

}  // namespace Seatdesk
