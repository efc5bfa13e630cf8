// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"
#include "domain/bookhead.h"
#include "domain/recoveredentries.h"
#include "domain/signingkeys.h"

#include <QSet>

#include <memory>

namespace Seatdesk {

/// sha256 as lower-case hex.
QString sha256Hex(const QByteArray& bytes);

/// The hash of the entry behind `head` (sync.md, section 8): sha256(previous hash as 32 bytes, then the UTF-8 text
/// "book|seq|op_id|sha256(author)|at|sha256(body)"), numbers as decimals, ids and hashes in lower case.
QString chainHash(const BookHead& head, const BookEntry& entry);

/// The first entry with which a book does not hold, and how.
struct BookFault
{
    enum class Kind {
        Number,     ///< an entry is missing, twice or out of its place
        Body,       ///< the text is not the one that was written
        Chain,      ///< author, time or place were altered, or an entry before was
        Head,       ///< entries at the end are missing
        Signature,  ///< a signature under it does not hold
        Check,      ///< a check of a page does not hold that was made when this was the last entry
        Recovered,  ///< it says to be a lost entry brought back and is not, or those that it names did not come back
        Replaced,   ///< another entry stands in its place than a seat has seen there
    };
    qint64 seq = 0;
    Kind kind = Kind::Number;

    /// Whether entries behind it can still be judged: it says something of one entry and nothing of the chain.
    [[nodiscard]] bool isOfOneEntry() const { return kind == Kind::Signature || kind == Kind::Recovered; }

    bool operator==(const BookFault&) const = default;
};

/// An entry whose text was taken out.
struct Erasure
{
    qint64 seq = 0;
    QString order;  ///< by whose order, as the entry says it outside the chain; empty: it does not

    bool operator==(const Erasure&) const = default;
};

/// Goes through a book from its first entry, in their order.
class BookCheck
{
public:
    /// Judges signatures as well when there are keys to do it by.
    explicit BookCheck(std::shared_ptr<const SigningKeys> keys = nullptr) : m_keys(std::move(keys)) {}
    /// From the entry behind `known` on. Signatures name entries before it and are not judged.
    static BookCheck behind(const BookHead& known);

    /// The next entry, or what is wrong with it. An entry whose body was erased holds as long as its hash does, and is
    /// among erased(). A signature that does not hold breaks no chain, or one line could keep the rest of a book from
    /// being judged: it is unsound(), and the fault of end().
    [[nodiscard]] std::optional<BookFault> take(const BookEntry& entry);
    /// Whether the book ends where its keeper says.
    [[nodiscard]] std::optional<BookFault> end(const BookHead& known) const;
    [[nodiscard]] const BookHead& head() const { return m_head; }
    /// The first entry with a signature that does not hold, or that was not brought back as it says.
    [[nodiscard]] const std::optional<BookFault>& unsound() const { return m_unsound; }
    /// The numbers of all such entries.
    [[nodiscard]] const QSet<qint64>& unsoundEntries() const { return m_unsoundEntries; }
    /// Whether somebody signed a page of this book as it stands: what they read, and nothing else, was written then.
    /// False without keys.
    [[nodiscard]] bool bears(const PageCheck& check) const;
    /// The lost entries that were brought back; none are known without keys.
    [[nodiscard]] const RecoveredEntries& recovered() const { return m_recovered; }
    /// The entries without their text.
    [[nodiscard]] const QList<Erasure>& erased() const { return m_erased; }

private:
    void judge(const BookEntry& entry);
    void remember(const BookEntry& entry);
    [[nodiscard]] SigningKeys::Before before() const;
    [[nodiscard]] QString hashOf(qint64 seq) const;

    std::shared_ptr<const SigningKeys> m_keys;
    BookHead m_head;
    RecoveredEntries m_recovered;
    std::optional<BookFault> m_unsound;
    QSet<qint64> m_unsoundEntries;
    // What signatures name of all entries so far; empty without keys.
    QByteArray m_hashes;      ///< 32 bytes each
    QByteArray m_bodyHashes;  ///< likewise
    QList<qint64> m_times;    ///< when each was written, in µs
    QList<qint64> m_latest;   ///< the latest of these up to each
    QHash<qint64, SigningKeys::Handover> m_handovers;
    QList<Erasure> m_erased;
};

}  // namespace Seatdesk
