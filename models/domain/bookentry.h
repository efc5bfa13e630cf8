// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookbody.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace BookEntryField {
inline constexpr QLatin1StringView kBook{"book"};
inline constexpr QLatin1StringView kSeq{"seq"};
inline constexpr QLatin1StringView kOperation{"op_id"};
inline constexpr QLatin1StringView kAuthor{"author"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBody{"body"};
inline constexpr QLatin1StringView kBodyHash{"body_hash"};
inline constexpr QLatin1StringView kHash{"hash"};
}  // namespace BookEntryField

/// One line of a bound book (值班日志): written once, numbered and chained by the authority. On a seat it has no number
/// until the authority has taken it.
class BookEntry : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"book_entry"};
    /// Among what is extra of the row: by whose order its text was taken out.
    static constexpr QLatin1StringView kErasedByOrder{"erased_by_order"};

    using RowView::RowView;

    [[nodiscard]] RecordId book() const { return row().reference<RecordId>(BookEntryField::kBook); }
    /// From 1 without a gap; 0 while it waits for the authority.
    [[nodiscard]] qint64 seq() const { return row().fields.value(BookEntryField::kSeq).toInteger(); }
    [[nodiscard]] OperationId operation() const { return row().reference<OperationId>(BookEntryField::kOperation); }
    [[nodiscard]] StaffId author() const { return row().reference<StaffId>(BookEntryField::kAuthor); }
    /// When it was written.
    [[nodiscard]] qint64 atMicros() const { return row().fields.value(BookEntryField::kAt).toInteger(); }
    /// The canonical JSON that the hash covers.
    [[nodiscard]] QString bodyText() const { return row().text(BookEntryField::kBody); }
    /// Its text was taken out; the hash keeps its place.
    [[nodiscard]] bool isErased() const { return !row().fields.contains(BookEntryField::kBody); }
    [[nodiscard]] QString erasedByOrder() const { return row().extra.value(kErasedByOrder).toString(); }
    [[nodiscard]] Result<BookBody> body() const { return BookBody::parse(bodyText()); }
    [[nodiscard]] QString bodyHash() const { return row().text(BookEntryField::kBodyHash); }
    [[nodiscard]] QString hash() const { return row().text(BookEntryField::kHash); }
};

}  // namespace Seatdesk
