// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calibrationstate.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace CalibrationField {
inline constexpr QLatin1StringView kRecording{"recording"};
inline constexpr QLatin1StringView kScorecard{"scorecard"};
inline constexpr QLatin1StringView kOwner{"owner"};
inline constexpr QLatin1StringView kInvited{"invited"};
inline constexpr QLatin1StringView kDone{"done"};
inline constexpr QLatin1StringView kState{"state"};
inline constexpr QLatin1StringView kOpenedAt{"opened_at"};
inline constexpr QLatin1StringView kClosedAt{"closed_at"};
}  // namespace CalibrationField

/// One recording that several inspectors score without sight of each other. Their scores are evaluations of the round
/// "calibration" that each lie with their inspector, whom nobody else sees, whatever their role; the authority shares
/// those that were handed in when the round closes.
class Calibration : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"calibration"};

    using RowView::RowView;

    [[nodiscard]] RecordId recording() const { return row().reference(CalibrationField::kRecording); }
    [[nodiscard]] RecordId scorecard() const { return row().reference(CalibrationField::kScorecard); }
    /// Who opened the round, and may close it while scores are owed.
    [[nodiscard]] StaffId owner() const { return row().reference<StaffId>(CalibrationField::kOwner); }
    [[nodiscard]] QList<StaffId> invited() const { return people(CalibrationField::kInvited); }
    /// Who handed in; nothing of what.
    [[nodiscard]] QList<StaffId> done() const { return people(CalibrationField::kDone); }
    [[nodiscard]] bool isOpen() const { return row().text(CalibrationField::kState) == CalibrationState::kOpen; }
    [[nodiscard]] std::optional<Instant> openedAt() const { return instant(CalibrationField::kOpenedAt); }
    [[nodiscard]] std::optional<Instant> closedAt() const { return instant(CalibrationField::kClosedAt); }
    /// Who was asked and has not handed in.
    [[nodiscard]] QList<StaffId> owing() const
    {
        QList<StaffId> owing = invited();
        owing.removeIf([handedIn = done()](StaffId person) { return handedIn.contains(person); });
        return owing;
    }

private:
    [[nodiscard]] QList<StaffId> people(QLatin1StringView field) const
    {
        QList<StaffId> people;
        for (const QJsonValue& value : row().fields.value(field).toArray())
            people.append(StaffId::fromString(value.toString()));
        people.removeAll(StaffId());
        return people;
    }
};

}  // namespace Seatdesk
