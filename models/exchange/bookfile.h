// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book.h"
#include "domain/bookchain.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace Seatdesk {

/// Writes bound books into one file that can be checked anywhere: JSON Lines; a line for each public key by which
/// signatures are judged, a line for each book (its row, with name and number), one for each entry as the chain covers
/// it, one for each check of its pages, one where a book ends (number and hash of its last entry), and at the end the
/// SHA-256 of all bytes before.
class BookFileWriter
{
public:
    explicit BookFileWriter(QIODevice& device) : m_device(device) {}

    /// Before the first book. Full when the device takes no more; so with the others.
    Result<void> addKey(const SigningKey& key);
    Result<void> beginBook(const Book& book);
    Result<void> add(const BookEntry& entry);
    /// Behind the entries of its book.
    Result<void> addCheck(const PageCheck& check);
    Result<void> endBook(const BookHead& head);
    Result<void> finish();

private:
    Result<void> write(const QJsonObject& line);

    QIODevice& m_device;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
};

/// What a file of books holds, as far as it holds.
struct BookFileReport
{
    struct Checked
    {
        QString name;
        qint64 number = 0;
        BookHead head;
        QList<Erasure> erased;  ///< entries without their text
    };
    QList<Checked> books;
    QString broken;                  ///< the name of the book that does not hold; empty when it is not a book's fault
    std::optional<BookFault> fault;  ///< within that book
    /// A check that does not hold, and the name of its book.
    struct Unsound
    {
        QString book;
        PageCheck check;
    };
    QList<Unsound> checks;
    QList<Row> keys;       ///< the public keys that the file brought, by which its signatures were judged
    bool isWhole = false;  ///< nothing was altered, removed or added anywhere in the file

    [[nodiscard]] bool holds() const { return isWhole && !fault && checks.isEmpty(); }
};

/// SHA-256 as lower-case hex of those public keys, whatever their order: of each a line "id|person|key|from|until". A
/// file brings its own keys, so whoever trusts its signatures compares this with what the department's folder says.
QString keysFingerprint(const QList<Row>& keys);

/// Goes through a file that BookFileWriter wrote, up to the first entry that breaks its chain; signatures are judged by
/// `test`, and none holds without it. The first fault is reported. Somebody who makes a whole book anew is found only
/// by a head that was kept elsewhere.
BookFileReport checkBookFile(QIODevice& device, const SignatureTest& test = {});

}  // namespace Seatdesk
