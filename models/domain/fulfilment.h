// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookbody.h"
#include "domain/enumkeys.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace FulfilmentField {
inline constexpr QLatin1StringView kTask{"task"};
inline constexpr QLatin1StringView kPeriod{"period"};
inline constexpr QLatin1StringView kDueAt{"due_at"};
inline constexpr QLatin1StringView kOutcome{"outcome"};
inline constexpr QLatin1StringView kPerson{"person"};
inline constexpr QLatin1StringView kDoneAt{"done_at"};
inline constexpr QLatin1StringView kWrittenAt{"written_at"};
inline constexpr QLatin1StringView kEvidence{"evidence"};
inline constexpr QLatin1StringView kLinkRecord{"link_record"};
inline constexpr QLatin1StringView kLink{"link"};
inline constexpr QLatin1StringView kCopies{"copies"};
inline constexpr QLatin1StringView kCorrects{"corrects"};
inline constexpr QLatin1StringView kReason{"reason"};
}  // namespace FulfilmentField

enum class FulfilmentOutcome {
    Done,
    Withdrawn,  ///< a correction that says: it was not done
};

template <>
struct EnumKeys<FulfilmentOutcome>
{
    static constexpr std::array<QLatin1StringView, 2> names{QLatin1StringView("done"), QLatin1StringView("withdrawn")};
};

/// That a standing task was done for one of the times at which it was due, with what shows it. Written once; what was
/// written last of a period holds, what it corrects stays. Its scope is the team that owed it, or the department.
class Fulfilment : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"fulfilment"};

    using RowView::RowView;

    [[nodiscard]] RecordId task() const { return row().reference(FulfilmentField::kTask); }
    /// See Recurrence::Due.
    [[nodiscard]] QString period() const { return row().text(FulfilmentField::kPeriod); }
    /// When it was due, by the calendar of the day on which it was written.
    [[nodiscard]] Instant dueAt() const { return row().time(FulfilmentField::kDueAt); }
    [[nodiscard]] bool isWithdrawal() const
    {
        return row().text(FulfilmentField::kOutcome) == keyOf(FulfilmentOutcome::Withdrawn);
    }
    /// Who says so.
    [[nodiscard]] StaffId person() const { return row().reference<StaffId>(FulfilmentField::kPerson); }
    [[nodiscard]] Instant doneAt() const { return row().time(FulfilmentField::kDoneAt); }
    [[nodiscard]] Instant writtenAt() const { return row().time(FulfilmentField::kWrittenAt); }
    [[nodiscard]] bool isLate() const { return doneAt() > dueAt(); }
    [[nodiscard]] QString evidence() const { return row().text(FulfilmentField::kEvidence); }
    /// The ticket, article, announcement, book entry or print that shows it; a null id: none.
    [[nodiscard]] BookLink link() const
    {
        return {row().text(FulfilmentField::kLinkRecord), row().reference(FulfilmentField::kLink)};
    }
    /// How many were handed out.
    [[nodiscard]] int copies() const { return static_cast<int>(row().integer(FulfilmentField::kCopies)); }
    [[nodiscard]] RecordId corrects() const { return row().reference(FulfilmentField::kCorrects); }
    /// Of a correction.
    [[nodiscard]] QString reason() const { return row().text(FulfilmentField::kReason); }
};

}  // namespace Seatdesk
