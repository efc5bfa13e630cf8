// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookhead.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace Seatdesk {

/// What stands in the entry by which a bound book goes on although seats have seen another end of it (sync.md, section
/// 8): where that one ended and where this one did, signed by the director. The lost entries follow it, each as it was
/// written and marked with its former number.
struct BookRestore
{
    BookHead common;  ///< the last entry before the lost ones
    BookHead lost;    ///< the last of the lost ones
    BookHead head;    ///< the end of the book as it was signed
    Instant at{};     ///< when it was signed
    StaffId person;
    RecordId key;      ///< the row of the public key
    QByteArray bytes;  ///< Ed25519, 64 bytes

    bool operator==(const BookRestore&) const = default;

    /// What is signed, as UTF-8: "seatdesk-restore-1|book|seq|hash|seq|hash|seq|hash|sha256(words)|person|at", the
    /// three heads in the order above and the words of the entry (`text`); numbers as decimals, ids and hashes in lower
    /// case, the time in µs.
    [[nodiscard]] QByteArray message(RecordId book, const QString& text) const;
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when that is none.
    static std::optional<BookRestore> of(const QJsonObject& json);
};

}  // namespace Seatdesk
