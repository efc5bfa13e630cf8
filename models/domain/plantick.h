// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace PlanTickField {
inline constexpr QLatin1StringView kRun{"plan_run"};
inline constexpr QLatin1StringView kStep{"step"};
inline constexpr QLatin1StringView kState{"state"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kRemark{"remark"};
}  // namespace PlanTickField

/// What became of a step.
enum class TickState {
    Done,
    Skipped,  ///< not needed this time
    Open      ///< ticked off by mistake
};

template <>
struct EnumKeys<TickState>
{
    static constexpr std::array<QLatin1StringView, 3> names{QLatin1StringView("done"), QLatin1StringView("skipped"),
                                                            QLatin1StringView("open")};
};

/// A step that somebody ticked off. Written once; the one that was written last counts, as in the duty log.
class PlanTick : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"plan_tick"};

    using RowView::RowView;

    [[nodiscard]] RecordId run() const { return row().reference(PlanTickField::kRun); }
    /// From 1.
    [[nodiscard]] qint64 step() const { return row().integer(PlanTickField::kStep); }
    [[nodiscard]] TickState state() const
    {
        return fromKey<TickState>(row().text(PlanTickField::kState)).value_or(TickState::Open);
    }
    /// When it was done.
    [[nodiscard]] Instant at() const { return row().time(PlanTickField::kAt); }
    /// Who wrote it, as the authority has it.
    [[nodiscard]] StaffId by() const { return row().updatedBy; }
    [[nodiscard]] QString remark() const { return row().text(PlanTickField::kRemark); }
};

}  // namespace Seatdesk
