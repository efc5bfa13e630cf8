// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bookchain.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr qsizetype kHashBytes = 32;

QByteArray hexHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// As Id::toString().
template <typename SomeId>
QByteArray idBytes(const SomeId& id)
{
    return id.isNull() ? QByteArray() : id.uuid().toByteArray(QUuid::WithoutBraces);
}

QString hashAt(const QByteArray& hashes, qint64 seq)
{
    const bool isThere = seq > 0 && seq * kHashBytes <= hashes.size();
    return isThere ? QString::fromLatin1(hashes.mid((seq - 1) * kHashBytes, kHashBytes).toHex()) : QString();
}

}  // namespace

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(hexHash(bytes));
}

QString chainHash(const BookHead& head, const BookEntry& entry)
{
    // In bytes: a book of years has as many of these as entries.
    QByteArray text = QByteArray::fromHex(head.hash.toLatin1());
    text += idBytes(entry.book()) + '|' + QByteArray::number(entry.seq()) + '|' + idBytes(entry.operation()) + '|' +
            hexHash(idBytes(entry.author())) + '|' + QByteArray::number(entry.atMicros()) + '|' +
            entry.bodyHash().toUtf8();
    return sha256Hex(text);
}

QString BookCheck::hashOf(qint64 seq) const
{
    return seq == 0 ? BookHead().hash : hashAt(m_hashes, seq);
}

SigningKeys::Before BookCheck::before() const
{
    const auto handoverAt = [this](qint64 seq) {
        const auto found = m_handovers.constFind(seq);
        return found == m_handovers.constEnd() ? std::nullopt : std::optional(*found);
    };
    return {[this](qint64 seq) { return hashOf(seq); }, [this](qint64 seq) { return hashAt(m_bodyHashes, seq); },
            handoverAt};
}

BookCheck BookCheck::behind(const BookHead& known)
{
    BookCheck check;
    check.m_head = known;
    return check;
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
    if (m_keys) {
        judge(entry);
        remember(entry);
    }
    m_head = {next, entry.hash()};
    if (entry.isErased())
        m_erased.append({next, entry.erasedByOrder()});
    return std::nullopt;
}

void BookCheck::remember(const BookEntry& entry)
{
    m_hashes += QByteArray::fromHex(entry.hash().toLatin1());
    m_bodyHashes += QByteArray::fromHex(entry.bodyHash().toLatin1());
    m_times.append(entry.atMicros());
    m_latest.append(m_latest.isEmpty() ? entry.atMicros() : std::max(m_latest.last(), entry.atMicros()));
    if (entry.isErased())  // what it said nobody can read any more; its hash still stands in what was signed
        m_handovers.insert(entry.seq(), {RecordId(), entry.author()});
    else if (const auto handover = SigningKeys::handoverOf(entry))
        m_handovers.insert(entry.seq(), *handover);
}

bool BookCheck::bears(const PageCheck& check) const
{
    if (!m_keys || !m_keys->hold(check, [this](qint64 seq) { return hashOf(seq); }))
        return false;
    // What was written offline comes behind later entries, so times do not only grow; none before this is late enough.
    const qint64 from = toMicros(check.startsAt());
    const auto first = std::lower_bound(m_latest.begin(), m_latest.end(), from) - m_latest.begin();
    QStringList read;
    for (qint64 seq = first + 1; seq <= check.head().seq; ++seq) {
        const qint64 at = m_times.at(seq - 1);
        if (at >= from && at < toMicros(check.endsAt()))
            read.append(hashOf(seq));
    }
    return !read.isEmpty() && PageCheck::hashOf(read) == check.pageHash();
}

/// Of what stands in the entry beside its words.
void BookCheck::judge(const BookEntry& entry)
{
    const SigningKeys::Before known = before();
    std::optional<BookFault::Kind> kind;
    if (!m_keys->hold(entry, known))
        kind = BookFault::Kind::Signature;
    else if (!m_recovered.take(entry, *m_keys, known))
        kind = BookFault::Kind::Recovered;
    if (kind)
        m_unsoundEntries.insert(entry.seq());
    if (kind && !m_unsound)
        m_unsound = BookFault{entry.seq(), *kind};
}

std::optional<BookFault> BookCheck::end(const BookHead& known) const
{
    if (m_head == known && !m_unsound && !m_recovered.isComplete())
        return BookFault{m_head.seq, BookFault::Kind::Recovered};
    if (m_head == known)
        return m_unsound;
    return BookFault{m_head.seq + 1, m_head.seq < known.seq ? BookFault::Kind::Head : BookFault::Kind::Chain};
}

}  // namespace Seatdesk
