// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookhead.h"
#include "domain/enumkeys.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace PageCheckField {
inline constexpr QLatin1StringView kBook{"book"};
inline constexpr QLatin1StringView kLevel{"level"};
inline constexpr QLatin1StringView kDay{"day"};
inline constexpr QLatin1StringView kStartsAt{"starts_at"};
inline constexpr QLatin1StringView kEndsAt{"ends_at"};
inline constexpr QLatin1StringView kHeadSeq{"head_seq"};
inline constexpr QLatin1StringView kHeadHash{"head_hash"};
inline constexpr QLatin1StringView kPageHash{"page_hash"};
inline constexpr QLatin1StringView kPerson{"person"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kKey{"key"};
inline constexpr QLatin1StringView kSignature{"signature"};
}  // namespace PageCheckField

/// At what level a duty log is checked (domain.md, section 5).
enum class CheckLevel {
    Daily,    ///< every page, by the group head
    Monthly,  ///< the whole month, by the manager
    Sample,   ///< pages that were drawn, by the director
};

template <>
struct EnumKeys<CheckLevel>
{
    static constexpr std::array<QLatin1StringView, 3> names{QLatin1StringView("daily"), QLatin1StringView("monthly"),
                                                            QLatin1StringView("sample")};
};

/// That somebody read a page of a bound book, or a month of it, and signed that. Written once. What is signed names the
/// book, where its chain ended then, and the entries that were read, so that it says nothing of what came later.
class PageCheck : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"page_check"};

    using RowView::RowView;

    [[nodiscard]] RecordId book() const { return row().reference<RecordId>(PageCheckField::kBook); }
    [[nodiscard]] std::optional<CheckLevel> level() const
    {
        return fromKey<CheckLevel>(row().text(PageCheckField::kLevel));
    }
    /// The page's day; a month's first.
    [[nodiscard]] QDate date() const { return day(PageCheckField::kDay); }
    /// Entries written from then on.
    [[nodiscard]] Instant startsAt() const { return row().time(PageCheckField::kStartsAt); }
    /// And before then.
    [[nodiscard]] Instant endsAt() const { return row().time(PageCheckField::kEndsAt); }
    /// Where the chain ended when the page was read.
    [[nodiscard]] BookHead head() const
    {
        return {row().integer(PageCheckField::kHeadSeq), row().text(PageCheckField::kHeadHash)};
    }
    [[nodiscard]] QString pageHash() const { return row().text(PageCheckField::kPageHash); }
    [[nodiscard]] StaffId person() const { return row().reference<StaffId>(PageCheckField::kPerson); }
    /// When it was signed.
    [[nodiscard]] Instant at() const { return row().time(PageCheckField::kAt); }
    /// The row of the public key.
    [[nodiscard]] RecordId key() const { return row().reference<RecordId>(PageCheckField::kKey); }
    /// Ed25519, 64 bytes.
    [[nodiscard]] QByteArray signature() const
    {
        return QByteArray::fromHex(row().text(PageCheckField::kSignature).toLatin1());
    }
    /// What is signed, as UTF-8: "seatdesk-check-1|book|level|day|from|until|seq|hash|page|person|at", seq and hash of
    /// the head, numbers as decimals, ids and hashes in lower case, times in µs.
    [[nodiscard]] QByteArray message() const;

    /// sha256 as lower-case hex of the hashes of the entries that are read, in the order of their numbers, with "|"
    /// between them.
    static QString hashOf(const QStringList& entries);
};

}  // namespace Seatdesk
