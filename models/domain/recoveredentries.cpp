// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recoveredentries.h"

#include "domain/bookchain.h"

namespace Seatdesk {

namespace {

/// Reading each body as JSON takes longer than hashing it. A name of a member may also be written with escapes.
bool mayBeOfRestore(const QString& body)
{
    return body.contains(u"\"restore\"") || body.contains(u"\"recovered\"") || body.contains(u"\\u");
}

}  // namespace

bool RecoveredEntries::take(const BookEntry& entry, const SigningKeys& keys, const SigningKeys::Before& before)
{
    if (entry.isErased() || !mayBeOfRestore(entry.bodyText()))
        return true;
    const Result<BookBody> body = entry.body();
    if (!body)
        return true;
    if (body->restore)
        return !body->formerly && begin(entry, *body->restore, before.hashOf);
    return !body->formerly || bringBack(entry, *body->formerly, keys, before);
}

bool RecoveredEntries::begin(const BookEntry& entry, const BookRestore& restore, const SigningKeys::HashOf& hashOf)
{
    const bool isOfBook = restore.common.seq < entry.seq() && hashOf(restore.common.seq) == restore.common.hash;
    if (!isComplete() || restore.lost.seq <= restore.common.seq || (!isOfBook && !contains(restore.common)))
        return false;
    m_at = restore.common;
    m_lost = restore.lost;
    return true;
}

/// What stood before the next lost one where it stood: those brought back, and before them what both histories have.
SigningKeys::Before RecoveredEntries::formerly(const SigningKeys::Before& before) const
{
    const auto hashOfFormer = [this](qint64 seq) {
        QString hash = m_at.hash;
        for (auto at = m_former.constFind(hash); at != m_former.constEnd(); at = m_former.constFind(hash)) {
            if (at->seq == seq)
                return hash;
            hash = at->before;
        }
        return QString();
    };
    SigningKeys::Before known;
    known.hashOf = [=](qint64 seq) {
        const QString hash = hashOfFormer(seq);
        return hash.isEmpty() ? before.hashOf(seq) : hash;
    };
    known.bodyHashOf = [=, this](qint64 seq) {
        const QString hash = hashOfFormer(seq);
        return hash.isEmpty() ? before.bodyHashOf(seq) : m_former.value(hash).bodyHash;
    };
    known.handoverAt = [=, this](qint64 seq) {
        const QString hash = hashOfFormer(seq);
        return hash.isEmpty() ? before.handoverAt(seq) : m_former.value(hash).handover;
    };
    return known;
}

bool RecoveredEntries::bringBack(const BookEntry& entry, const BookHead& formerly, const SigningKeys& keys,
                                 const SigningKeys::Before& before)
{
    const Result<QString> text = BookBody::unmarked(entry.bodyText());
    if (isComplete() || !text)
        return false;
    Row row = entry.row();
    row.fields.insert(BookEntryField::kSeq, m_at.seq + 1);
    row.fields.insert(BookEntryField::kBody, *text);
    row.fields.insert(BookEntryField::kBodyHash, sha256Hex(text->toUtf8()));
    const BookHead now{m_at.seq + 1, chainHash(m_at, BookEntry(row))};
    if (now != formerly)
        return false;
    row.fields.insert(BookEntryField::kHash, now.hash);
    const BookEntry former(row);
    if (!keys.hold(former, this->formerly(before)))
        return false;
    m_former.insert(now.hash, {now.seq, m_at.hash, former.bodyHash(), SigningKeys::handoverOf(former)});
    m_at = now;
    return true;
}

}  // namespace Seatdesk
