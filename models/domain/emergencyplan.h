// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookbody.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace EmergencyPlanField {
inline constexpr QLatin1StringView kKind{"kind"};
inline constexpr QLatin1StringView kSeries{"series"};
inline constexpr QLatin1StringView kVersion{"version"};
inline constexpr QLatin1StringView kBody{"body"};
inline constexpr QLatin1StringView kMadeAt{"made_at"};
inline constexpr QLatin1StringView kMadeBy{"made_by"};
inline constexpr QLatin1StringView kRetiredAt{"retired_at"};
}  // namespace EmergencyPlanField

/// What a plan is for (domain.md, section 8).
enum class PlanKind {
    System,    ///< 系统故障
    Disaster,  ///< 灾害
    Event,     ///< 社会事件
    Surge      ///< 话务激增
};

template <>
struct EnumKeys<PlanKind>
{
    static constexpr std::array<QLatin1StringView, 4> names{QLatin1StringView("system"), QLatin1StringView("disaster"),
                                                            QLatin1StringView("event"), QLatin1StringView("surge")};
};

/// Under which category of the duty log the story of such a plan stands.
BookCategory categoryOf(PlanKind kind);

/// One step of a plan: who does it, and what.
struct PlanStep
{
    QString who;  ///< empty: whoever is there
    QString does;

    bool operator==(const PlanStep&) const = default;
};

/// A plan as somebody writes it, in one language.
struct PlanDraft
{
    PlanKind kind = PlanKind::System;
    QString title;
    QList<PlanStep> steps;  ///< in order

    bool operator==(const PlanDraft&) const = default;

    /// The steps as lines of text, "who | does".
    [[nodiscard]] QString stepLines() const;
    /// Reads such lines; empty ones are left out, and a bar of full width is one, too.
    static QList<PlanStep> stepsOf(const QString& lines);
    /// Invalid with "title" or "steps" when one is missing.
    [[nodiscard]] Result<void> check() const;
};

/// One version of an emergency plan (应急预案). It never changes, so that what was done by it stays readable as it was
/// asked; another version is another row of the same series.
class EmergencyPlan : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"emergency_plan"};

    using RowView::RowView;

    [[nodiscard]] PlanKind kind() const
    {
        return fromKey<PlanKind>(row().text(EmergencyPlanField::kKind)).value_or(PlanKind::System);
    }
    /// The first version's id, which all versions of a plan share.
    [[nodiscard]] RecordId series() const { return row().reference(EmergencyPlanField::kSeries); }
    /// From 1.
    [[nodiscard]] qint64 version() const { return row().integer(EmergencyPlanField::kVersion); }
    /// In that language ("zh_TW"), where the plan has it; else as it was written.
    [[nodiscard]] QString title(const QString& language) const;
    [[nodiscard]] QList<PlanStep> steps(const QString& language) const;
    [[nodiscard]] PlanDraft draft(const QString& language) const;
    [[nodiscard]] std::optional<Instant> madeAt() const { return instant(EmergencyPlanField::kMadeAt); }
    [[nodiscard]] StaffId madeBy() const { return row().reference<StaffId>(EmergencyPlanField::kMadeBy); }
    [[nodiscard]] bool isRetired() const { return instant(EmergencyPlanField::kRetiredAt).has_value(); }
};

/// Of each plan its newest version, in the order of the kinds; a plan whose newest version was withdrawn is left out.
QList<Row> currentPlans(const QList<Row>& versions);

}  // namespace Seatdesk
