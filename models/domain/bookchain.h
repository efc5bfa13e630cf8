// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"

namespace Seatdesk {

/// The end of a book's chain: number and hash of the last entry. An empty book ends in 0 and 64 zeros.
struct BookHead
{
    qint64 seq = 0;
    QString hash = QString(64, u'0');  ///< lower-case hex of SHA-256

    bool operator==(const BookHead&) const = default;
};

/// sha256 as lower-case hex.
QString sha256Hex(const QByteArray& bytes);

/// The hash of the entry behind `head` (sync.md, section 8): sha256(previous hash as 32 bytes, then the UTF-8 text
/// "book|seq|op_id|sha256(author)|at|sha256(body)"), numbers as decimals, ids and hashes in lower case.
QString chainHash(const BookHead& head, const BookEntry& entry);

/// The first entry with which a book does not hold, and how.
struct BookFault
{
    enum class Kind {
        Number,  ///< an entry is missing, twice or out of its place
        Body,    ///< the text is not the one that was written
        Chain,   ///< author, time or place were altered, or an entry before was
        Head,    ///< entries at the end are missing
    };
    qint64 seq = 0;
    Kind kind = Kind::Number;

    bool operator==(const BookFault&) const = default;
};

/// Goes through a book from its first entry, in their order.
class BookCheck
{
public:
    /// The next entry, or what is wrong with it. An entry whose body was erased holds as long as its hash does, and is
    /// among erased().
    [[nodiscard]] std::optional<BookFault> take(const BookEntry& entry);
    /// Whether the book ends where its keeper says.
    [[nodiscard]] std::optional<BookFault> end(const BookHead& known) const;
    [[nodiscard]] const BookHead& head() const { return m_head; }
    /// The numbers of the entries without their text.
    [[nodiscard]] const QList<qint64>& erased() const { return m_erased; }

private:
    BookHead m_head;
    QList<qint64> m_erased;
};

}  // namespace Seatdesk
