// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"
#include "domain/signingkeys.h"

#include <QHash>

namespace Seatdesk {

/// Goes through the entries of a book that were lost and brought back: behind an entry that says so each of them stands
/// as it was written, and they follow one from the other as they did in their former places, up to the last one lost.
class RecoveredEntries
{
public:
    /// Whether the entry, which is the next one of the book, is what it says in that. `before`: of this history.
    [[nodiscard]] bool take(const BookEntry& entry, const SigningKeys& keys, const SigningKeys::Before& before);
    /// Whether all came back that was to.
    [[nodiscard]] bool isComplete() const { return m_at == m_lost; }
    /// Whether an entry that had that number and hash was brought back, with all before it.
    [[nodiscard]] bool contains(const BookHead& former) const
    {
        return m_former.value(former.hash).seq == former.seq && former.seq > 0;
    }

private:
    [[nodiscard]] bool begin(const BookEntry& entry, const BookRestore& restore, const SigningKeys::HashOf& hashOf);
    [[nodiscard]] bool bringBack(const BookEntry& entry, const BookHead& formerly, const SigningKeys& keys,
                                 const SigningKeys::Before& before);

    struct Former
    {
        qint64 seq = 0;
        QString before;  ///< the hash of the entry before it
        QString bodyHash;
        std::optional<SigningKeys::Handover> handover;
    };
    [[nodiscard]] SigningKeys::Before formerly(const SigningKeys::Before& before) const;
    BookHead m_at;
    BookHead m_lost;
    QHash<QString, Former> m_former;  ///< by their hashes
};

}  // namespace Seatdesk
