// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookhead.h"
#include "domain/enumkeys.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Seatdesk {

/// As what somebody signs a hand-over.
enum class SignerRole {
    Outgoing,
    Incoming,
};

template <>
struct EnumKeys<SignerRole>
{
    static constexpr std::array<QLatin1StringView, 2> names{QLatin1StringView("outgoing"),
                                                            QLatin1StringView("incoming")};
};

/// One person's signature under a hand-over; without key and bytes they have not signed yet.
struct HandoverSignature
{
    StaffId person;
    SignerRole role = SignerRole::Outgoing;
    RecordId key;      ///< the row of the public key
    QByteArray bytes;  ///< Ed25519, 64 bytes

    bool operator==(const HandoverSignature&) const = default;
};

/// A line of the page that hands over a shift, as it was read.
struct HandoverLine
{
    QString kind;
    qint64 count = 0;
    QStringList rows;

    bool operator==(const HandoverLine&) const = default;
};

/// What stands in the book beside the words of a hand-over: the page as it was read, and who signed it. What is signed
/// names the book and where its chain ended, so that it cannot be carried into another book or to another place.
struct HandoverProof
{
    RecordId shift;
    QList<HandoverLine> lines;
    BookHead head;  ///< of the book, as known when it was signed
    /// The hashes (BookEntry::bodyHash) of what this seat had written behind that head and the authority had not taken
    /// yet, in their order; they come to stand before this entry.
    QStringList pending;
    Instant at{};  ///< when it was signed
    QList<HandoverSignature> signatures;
    QString unsignedReason;  ///< why nobody signed; empty when they did

    bool operator==(const HandoverProof&) const = default;

    [[nodiscard]] bool isSigned() const { return !signatures.isEmpty(); }
    /// sha256 as lower-case hex of the canonical JSON of the page: its lines, the words of the entry (`text`) and who
    /// is to sign it, so that neither a line nor a signature can be taken away.
    [[nodiscard]] QString pageHash(const QString& text) const;
    /// What that person signs, as UTF-8: "seatdesk-handover-1|book|seq|hash|page|role|shift|person|at", seq and hash
    /// of the head, numbers as decimals, ids and hashes in lower case, the time in µs. Where something is `pending`:
    /// "seatdesk-handover-2|…|at|pending", its hashes with "," between them.
    [[nodiscard]] QByteArray message(RecordId book, const QString& text, const HandoverSignature& signer) const;
    /// As it stands in the entry whose words are `text`.
    [[nodiscard]] QJsonObject toJson(const QString& text) const;
    /// Nothing when that is no proof, or its page has another hash than it says.
    static std::optional<HandoverProof> of(const QJsonObject& json, const QString& text);
};

}  // namespace Seatdesk
