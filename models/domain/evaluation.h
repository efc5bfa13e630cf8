// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluationstate.h"
#include "domain/rowview.h"

#include <QJsonArray>

namespace Seatdesk {

namespace EvaluationField {
inline constexpr QLatin1StringView kRecording{"recording"};
inline constexpr QLatin1StringView kScorecard{"scorecard"};
inline constexpr QLatin1StringView kOwner{"owner"};
inline constexpr QLatin1StringView kResolver{"resolver"};
inline constexpr QLatin1StringView kRound{"round"};
inline constexpr QLatin1StringView kFollows{"follows"};
inline constexpr QLatin1StringView kBegunAt{"begun_at"};
inline constexpr QLatin1StringView kCall{"call"};
inline constexpr QLatin1StringView kAnswers{"answers"};
inline constexpr QLatin1StringView kRemarks{"remarks"};
inline constexpr QLatin1StringView kScore{"score"};
inline constexpr QLatin1StringView kNote{"note"};
inline constexpr QLatin1StringView kState{"state"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kReleaseAt{"release_at"};
inline constexpr QLatin1StringView kPublishedAt{"published_at"};
inline constexpr QLatin1StringView kAcknowledgedAt{"acknowledged_at"};
inline constexpr QLatin1StringView kAppealedAt{"appealed_at"};
inline constexpr QLatin1StringView kDecidedAt{"decided_at"};
inline constexpr QLatin1StringView kDecidedBy{"decided_by"};
inline constexpr QLatin1StringView kObjections{"objections"};
inline constexpr QLatin1StringView kDecidedAnswers{"decided_answers"};
inline constexpr QLatin1StringView kDecidedScore{"decided_score"};
inline constexpr QLatin1StringView kCalibration{"calibration"};
}  // namespace EvaluationField

/// One recording scored by one inspector. `owner` is the agent whose call it was, `resolver` the inspector: so the
/// agent answers to the score, and another inspector than the first judges an appeal, by rules that tickets have as
/// well. It lies with the inspector alone until it is published, and then with the agent too: no other inspector learns
/// from it what to find. An appeal takes it to the pool of quality, where whoever is to judge has to find it: there it
/// is the window that keeps it from a second scorer until theirs is finished, see AppealDesk. What was published in it
/// is never written over.
class Evaluation : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"evaluation"};

    using RowView::RowView;

    [[nodiscard]] RecordId recording() const { return row().reference(EvaluationField::kRecording); }
    [[nodiscard]] RecordId scorecard() const { return row().reference(EvaluationField::kScorecard); }
    [[nodiscard]] StaffId agent() const { return row().reference<StaffId>(EvaluationField::kOwner); }
    [[nodiscard]] StaffId inspector() const { return row().reference<StaffId>(EvaluationField::kResolver); }
    /// See EvaluationRound.
    [[nodiscard]] QString round() const { return row().text(EvaluationField::kRound); }
    /// The score that this one was asked for to check.
    [[nodiscard]] RecordId follows() const { return row().reference(EvaluationField::kFollows); }
    /// The calibration that it was asked for.
    [[nodiscard]] RecordId calibration() const { return row().reference(EvaluationField::kCalibration); }
    /// Whether nobody but its inspector may see it, whatever their role: of a calibration, and not yet shared.
    [[nodiscard]] static bool isSealedFrom(const Row& row, StaffId person)
    {
        if (row.record != kRecord || row.text(EvaluationField::kRound) != EvaluationRound::kCalibration)
            return false;
        return row.text(EvaluationField::kState) != EvaluationState::kShared &&
               row.reference<StaffId>(EvaluationField::kResolver) != person;
    }
    [[nodiscard]] std::optional<Instant> begunAt() const { return instant(EvaluationField::kBegunAt); }
    /// What the agent needs in order to hear the call, who sees no recordings: fields of the recording as it was.
    [[nodiscard]] QJsonObject call() const { return row().fields.value(EvaluationField::kCall).toObject(); }
    /// By the keys of the form's items, see ScoreAnswers.
    [[nodiscard]] QJsonObject answers() const { return row().fields.value(EvaluationField::kAnswers).toObject(); }
    [[nodiscard]] QJsonArray remarks() const { return row().fields.value(EvaluationField::kRemarks).toArray(); }
    /// Hundredths of a point out of a hundred.
    [[nodiscard]] qint64 score() const { return row().integer(EvaluationField::kScore); }
    [[nodiscard]] bool hasScore() const { return row().has(EvaluationField::kScore); }
    /// What the inspector told the agent at the moment of checking.
    [[nodiscard]] QString note() const { return row().text(EvaluationField::kNote); }
    [[nodiscard]] QString state() const { return row().text(EvaluationField::kState); }
    [[nodiscard]] bool isDraft() const { return state() == EvaluationState::kDraft; }
    /// Why the appeal was decided so.
    [[nodiscard]] QString reason() const { return row().text(EvaluationField::kReason); }
    [[nodiscard]] std::optional<Instant> releaseAt() const { return instant(EvaluationField::kReleaseAt); }
    [[nodiscard]] std::optional<Instant> publishedAt() const { return instant(EvaluationField::kPublishedAt); }
    [[nodiscard]] std::optional<Instant> acknowledgedAt() const { return instant(EvaluationField::kAcknowledgedAt); }
    [[nodiscard]] std::optional<Instant> appealedAt() const { return instant(EvaluationField::kAppealedAt); }
    [[nodiscard]] std::optional<Instant> decidedAt() const { return instant(EvaluationField::kDecidedAt); }
    [[nodiscard]] StaffId decidedBy() const { return row().reference<StaffId>(EvaluationField::kDecidedBy); }
    /// What the agent objects to, see Objections.
    [[nodiscard]] QJsonObject objections() const { return row().fields.value(EvaluationField::kObjections).toObject(); }
    [[nodiscard]] bool isUnderAppeal() const { return state() == EvaluationState::kAppealed; }
    [[nodiscard]] bool isRevised() const { return row().has(EvaluationField::kDecidedScore); }
    /// What counts: the answers as an appeal left them, else as they were published.
    [[nodiscard]] QJsonObject standingAnswers() const
    {
        return isRevised() ? row().fields.value(EvaluationField::kDecidedAnswers).toObject() : answers();
    }
    /// Hundredths of a point, of standingAnswers().
    [[nodiscard]] qint64 standingScore() const
    {
        return isRevised() ? row().integer(EvaluationField::kDecidedScore) : score();
    }
};

}  // namespace Seatdesk
