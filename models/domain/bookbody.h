// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookrestore.h"
#include "domain/enumkeys.h"
#include "domain/handoverproof.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"
#include "domain/takeover.h"

#include <QList>
#include <QString>

namespace Seatdesk {

/// What the duty log is written about (domain.md, section 5).
enum class BookCategory {
    Equipment,
    Difficult,  ///< 疑难问题
    StaffChange,
    Business,     ///< changes and volumes
    Instruction,  ///< from above
    Complaint,
    FollowUp,
    Inventory,
    Other,
};

template <>
struct EnumKeys<BookCategory>
{
    static constexpr std::array<QLatin1StringView, 9> names{
        QLatin1StringView("equipment"), QLatin1StringView("difficult"),   QLatin1StringView("staff_change"),
        QLatin1StringView("business"),  QLatin1StringView("instruction"), QLatin1StringView("complaint"),
        QLatin1StringView("follow_up"), QLatin1StringView("inventory"),   QLatin1StringView("other")};
};

/// A row that an entry speaks of.
struct BookLink
{
    QString record;
    RecordId id;

    bool operator==(const BookLink&) const = default;
};

/// Everything that the author of an entry says. Kept as canonical JSON (RFC 8785: members sorted, no blanks), which is
/// what the chain covers.
struct BookBody
{
    BookCategory category = BookCategory::Other;
    Instant happenedAt{};  ///< when it happened; when it was written is the entry's own time
    QString text;
    RecordId corrects;  ///< the entry that this one puts right; null for others
    QString reason;     ///< of a correction
    QList<BookLink> links;
    std::optional<HandoverProof> handover;  ///< of an entry that hands over a shift
    std::optional<Takeover> takeover;       ///< of an entry by which somebody takes a shift over at another seat
    std::optional<BookRestore> restore;     ///< of an entry behind which lost ones follow
    std::optional<BookHead> formerly;       ///< the number and hash of a lost entry that was brought back by this one
    bool isAltered = false;                 ///< it says that something was signed with it, and not legibly what
    bool isOffline = false;  ///< written while the seat could not reach the authority: it joined the chain later

    bool operator==(const BookBody&) const = default;

    [[nodiscard]] QString toText() const;
    /// Invalid when the text is no body of an entry. Of a hand-over whose page was altered only the words are read.
    static Result<BookBody> parse(const QString& text);
    /// Whether the text says that something was signed with it (a hand-over, a take-over, a restore), be that legible
    /// or not.
    static bool claimsSignature(const QString& text);
    /// A body as that of the entry that brings it back: marked with its former number and hash. Invalid when the text
    /// is no JSON object.
    static Result<QString> recovered(const QString& text, const BookHead& formerly);
    /// Such a body without its mark.
    static Result<QString> unmarked(const QString& text);
    /// What keeps the body from being written, whoever writes it: Invalid with the member's name.
    [[nodiscard]] Result<void> check() const;
};

}  // namespace Seatdesk
