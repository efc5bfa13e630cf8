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

    SigningKeys(const QList<Row>& keys, SignatureTest test);

    /// Whether every signature of the entry holds: made by that person's own key while it was valid, over the page and
    /// the head that stand there, over this book and the shift that the entry speaks of, and when the entry was
    /// written, so that a page cannot be handed in again on another day. True for an entry that nobody had to sign, or
    /// that says why nobody did. Likewise of an entry behind which lost ones follow.
    [[nodiscard]] bool hold(const BookEntry& entry, const HashOf& hashOf) const;

    /// Whether a check of a page was signed by that person's own key while it was valid, over what stands in it and
    /// where this book's chain ended. Whether it is the page that stands there is for BookCheck to say.
    [[nodiscard]] bool hold(const PageCheck& check, const HashOf& hashOf) const;

    /// How far the clock of whoever says when a page was signed may lie beside the authority's, which says when a key
    /// begins and ends.
    static constexpr auto kClockLeeway = std::chrono::minutes(10);

private:
    struct Signed
    {
        StaffId person;
        RecordId key;
        QByteArray bytes;
        Instant at;
    };
    [[nodiscard]] bool holds(const Signed& by, const QByteArray& message) const;
    [[nodiscard]] bool holdsHandover(const BookEntry& entry, const BookBody& body, const HashOf& hashOf) const;
    [[nodiscard]] bool holdsRestore(const BookEntry& entry, const BookBody& body, const HashOf& hashOf) const;

    QHash<RecordId, Row> m_keys;
    SignatureTest m_test;
};

}  // namespace Seatdesk
