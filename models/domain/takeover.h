// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookhead.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Seatdesk {

/// What stands in the entry by which somebody takes a shift over at another seat than the one where it was handed over:
/// that they read the page as it was signed there. The page is an entry of the same book; its hash covers its words,
/// its lines and the signature under it.
struct Takeover
{
    RecordId shift;
    BookHead page;        ///< number and hash of the entry that hands the shift over
    BookHead head;        ///< of the book, as known when it was signed: the page or behind it
    QStringList pending;  ///< see HandoverProof::pending
    Instant at{};         ///< when it was signed
    StaffId person;
    RecordId key;      ///< the row of the public key
    QByteArray bytes;  ///< Ed25519, 64 bytes

    bool operator==(const Takeover&) const = default;

    /// What is signed, as UTF-8: "seatdesk-takeover-1|book|seq|hash|seq|hash|pending|sha256(words)|shift|person|at",
    /// page and head, the hashes of `pending` with "," between them, and the words of the entry (`text`); numbers as
    /// decimals, ids and hashes in lower case, the time in µs.
    [[nodiscard]] QByteArray message(RecordId book, const QString& text) const;
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when that is none.
    static std::optional<Takeover> of(const QJsonObject& json);
};

}  // namespace Seatdesk
