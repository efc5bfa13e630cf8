// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace ScorecardField {
inline constexpr QLatin1StringView kName{"name"};
inline constexpr QLatin1StringView kVersion{"version"};
inline constexpr QLatin1StringView kBody{"body"};
inline constexpr QLatin1StringView kMadeAt{"made_at"};
inline constexpr QLatin1StringView kMadeBy{"made_by"};
inline constexpr QLatin1StringView kRetiredAt{"retired_at"};
}  // namespace ScorecardField

/// One version of the form that calls are scored by. It never changes: what was scored stays readable as it was asked.
class Scorecard : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"scorecard"};

    using RowView::RowView;

    [[nodiscard]] QString name() const { return row().text(ScorecardField::kName); }
    [[nodiscard]] qint64 version() const { return row().integer(ScorecardField::kVersion); }
    /// Groups and items, see ScoreForm.
    [[nodiscard]] QJsonObject body() const { return row().fields.value(ScorecardField::kBody).toObject(); }
    [[nodiscard]] std::optional<Instant> madeAt() const { return instant(ScorecardField::kMadeAt); }
    [[nodiscard]] StaffId madeBy() const { return row().reference<StaffId>(ScorecardField::kMadeBy); }
    [[nodiscard]] std::optional<Instant> retiredAt() const { return instant(ScorecardField::kRetiredAt); }
};

}  // namespace Seatdesk
