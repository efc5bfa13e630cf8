// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace PlanRunField {
inline constexpr QLatin1StringView kPlan{"plan"};
inline constexpr QLatin1StringView kWhy{"why"};
inline constexpr QLatin1StringView kStartedAt{"started_at"};
inline constexpr QLatin1StringView kStartedBy{"started_by"};
inline constexpr QLatin1StringView kEndedAt{"ended_at"};
inline constexpr QLatin1StringView kEndedBy{"ended_by"};
inline constexpr QLatin1StringView kOutcome{"outcome"};
}  // namespace PlanRunField

/// That a team works by an emergency plan: which version, since when, why, and how it ended.
class PlanRun : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"plan_run"};

    using RowView::RowView;

    /// The version of the plan.
    [[nodiscard]] RecordId plan() const { return row().reference(PlanRunField::kPlan); }
    [[nodiscard]] QString why() const { return row().text(PlanRunField::kWhy); }
    [[nodiscard]] std::optional<Instant> startedAt() const { return instant(PlanRunField::kStartedAt); }
    [[nodiscard]] StaffId startedBy() const { return row().reference<StaffId>(PlanRunField::kStartedBy); }
    [[nodiscard]] std::optional<Instant> endedAt() const { return instant(PlanRunField::kEndedAt); }
    [[nodiscard]] StaffId endedBy() const { return row().reference<StaffId>(PlanRunField::kEndedBy); }
    [[nodiscard]] QString outcome() const { return row().text(PlanRunField::kOutcome); }
    [[nodiscard]] bool isUnderWay() const { return !endedAt().has_value(); }
};

}  // namespace Seatdesk
