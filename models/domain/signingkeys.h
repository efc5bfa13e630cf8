// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"
#include "domain/pagecheck.h"
#include "domain/signing.h"
#include "domain/signingkey.h"

#include <QHash>

#include <functional>

namespace Seatdesk {

/// The department's public keys, by which the signatures in its books are judged. Immutable; any thread.
class SigningKeys
{
public:
    /// The hash of the entry with that number in the same book; empty when there is none before.
    using HashOf = std::function<QString(qint64 seq)>;
    /// Which shift an entry hands over, and who wrote it.
    struct Handover
    {
        RecordId shift;
        StaffId author;
    };
    /// What stands in the same book before an entry.
    struct Before
    {
        HashOf hashOf;
        HashOf bodyHashOf;                                              ///< likewise of their bodies
        std::function<std::optional<Handover>(qint64 seq)> handoverAt;  ///< nothing when that entry is none
    };

    /// `leeway`: how far the clock of whoever says when a page was signed may lie beside the authority's, which says
    /// when a key begins and ends. The authority takes what is within its department's setting; what was taken is
    /// judged by the widest there is, so that another setting breaks no page of before.
    SigningKeys(const QList<Row>& keys, SignatureTest test, Duration leeway = kMostLeeway);

    /// Whether every signature of the entry holds: made by that person's own key while it was valid, over the page and
    /// the head that stand there, over this book and the shift that the entry speaks of, and when the entry was
    /// written, so that a page cannot be handed in again on another day. True for an entry that nobody had to sign, or
    /// that says why nobody did. Likewise of an entry behind which lost ones follow.
    [[nodiscard]] bool hold(const BookEntry& entry, const Before& before) const;
    /// Nothing when the entry is no hand-over that somebody signed.
    static std::optional<Handover> handoverOf(const BookEntry& entry);

    /// Whether a check of a page was signed by that person's own key while it was valid, over what stands in it and
    /// where this book's chain ended. Whether it is the page that stands there is for BookCheck to say.
    [[nodiscard]] bool hold(const PageCheck& check, const HashOf& hashOf) const;

    /// The default and the end of the range of SettingKey::kSigningLeeway.
    static constexpr auto kClockLeeway = std::chrono::minutes(10);
    static constexpr auto kMostLeeway = std::chrono::minutes(30);

private:
    struct Signed
    {
        StaffId person;
        RecordId key;
        QByteArray bytes;
        Instant at;
    };
    [[nodiscard]] bool holds(const Signed& by, const QByteArray& message) const;
    [[nodiscard]] bool isInTime(const BookEntry& entry, Instant signedAt) const;
    [[nodiscard]] bool holdsHandover(const BookEntry& entry, const BookBody& body, const Before& before) const;
    [[nodiscard]] bool holdsTakeover(const BookEntry& entry, const BookBody& body, const Before& before) const;
    [[nodiscard]] bool holdsRestore(const BookEntry& entry, const BookBody& body, const HashOf& hashOf) const;

    QHash<RecordId, Row> m_keys;
    SignatureTest m_test;
    Duration m_leeway;
};

}  // namespace Seatdesk
