// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pointprofile.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace PointItemField {
inline constexpr QLatin1StringView kOwner{"owner"};
inline constexpr QLatin1StringView kRule{"rule"};
inline constexpr QLatin1StringView kTerms{"terms"};
inline constexpr QLatin1StringView kHappenedAt{"happened_at"};
inline constexpr QLatin1StringView kEvidence{"evidence"};
inline constexpr QLatin1StringView kTold{"told"};
inline constexpr QLatin1StringView kState{"state"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kDecidedAt{"decided_at"};
inline constexpr QLatin1StringView kDecidedBy{"decided_by"};
}  // namespace PointItemField

/// What a lead or the director decided of a fact: that it counts in a person's points, or not. It lies with the person
/// whose points they are (`owner`), who reads it, as do those above; nobody decides on their own.
class PointItem : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"point_item"};

    using RowView::RowView;

    enum class State { Confirmed, Refused };

    /// The id of what is decided of that fact: the same for everybody, so that it is decided on once.
    static RecordId idOf(RecordId evidence, StaffId person)
    {
        return derivedId(OperationId(evidence.uuid()), QStringLiteral("points ") + person.toString());
    }

    [[nodiscard]] StaffId owner() const { return row().reference<StaffId>(PointItemField::kOwner); }
    [[nodiscard]] std::optional<PointRule> rule() const
    {
        return fromKey<PointRule>(row().text(PointItemField::kRule));
    }
    /// As they were when it was decided.
    [[nodiscard]] PointTerms terms() const
    {
        return PointTerms::fromJson(row().fields.value(PointItemField::kTerms).toObject());
    }
    /// The month of this moment is the one in which it counts.
    [[nodiscard]] std::optional<Instant> happenedAt() const { return instant(PointItemField::kHappenedAt); }
    /// The row that says so: empty and null where it was written down by hand.
    [[nodiscard]] QString evidenceRecord() const { return evidence().value(QStringLiteral("record")).toString(); }
    [[nodiscard]] RecordId evidenceId() const
    {
        return RecordId::fromString(evidence().value(QStringLiteral("id")).toString());
    }
    /// What happened, in the words of whoever wrote it down.
    [[nodiscard]] QString told() const { return row().text(PointItemField::kTold); }
    [[nodiscard]] State state() const;
    [[nodiscard]] bool isConfirmed() const { return state() == State::Confirmed; }
    /// Why it was refused, taken back or counted again.
    [[nodiscard]] QString reason() const { return row().text(PointItemField::kReason); }
    [[nodiscard]] std::optional<Instant> decidedAt() const { return instant(PointItemField::kDecidedAt); }
    [[nodiscard]] StaffId decidedBy() const { return row().reference<StaffId>(PointItemField::kDecidedBy); }

private:
    [[nodiscard]] QJsonObject evidence() const { return row().fields.value(PointItemField::kEvidence).toObject(); }
};

template <>
struct EnumKeys<PointItem::State>
{
    static constexpr std::array<QLatin1StringView, 2> names{QLatin1StringView("confirmed"),
                                                            QLatin1StringView("refused")};
};

inline PointItem::State PointItem::state() const
{
    return fromKey<State>(row().text(PointItemField::kState)).value_or(State::Refused);
}

}  // namespace Seatdesk
