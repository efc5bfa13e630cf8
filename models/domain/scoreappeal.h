// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluation.h"
#include "domain/grant.h"
#include "domain/scoring.h"

#include <QMap>

namespace Seatdesk {

class WorkCalendar;

/// What an agent objects to in a score, as JSON: {"items": {"patience": "…"}, "remark": "…"}.
struct Objections
{
    QMap<QString, QString> items;  ///< the item's key to the reason
    QString remark;                ///< on the whole

    static Objections fromJson(const QJsonObject& json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// The keys of the items that an agent may object to: those that lost points, in the order of the form.
[[nodiscard]] QStringList objectable(const ScoreForm& form, const ScoreAnswers& answers);

/// The moment from which a published score stands, `days` working days after it reached the authority: its inspector
/// may have been offline, and writes the moment of publishing. The number is the department's own: no regulation names
/// one.
[[nodiscard]] Instant appealEnd(const Evaluation& evaluation, const WorkCalendar& calendar, int days);

/// Whether anybody but the scorer and the agent inspects quality: an appeal that nobody can decide is not begun.
[[nodiscard]] bool hasSecondScorer(const QList<Grant>& grants, const Evaluation& evaluation, Instant now);

/// The keys of the items that the two answered differently, in the order of the form.
[[nodiscard]] QStringList differing(const ScoreForm& form, const ScoreAnswers& first, const ScoreAnswers& second);

/// The answers that count once the items of `taken` are as the second scorer found them.
[[nodiscard]] ScoreAnswers decidedAnswers(const ScoreForm& form, const ScoreAnswers& first, const ScoreAnswers& second,
                                          const QStringList& taken);

/// How an appeal ends.
struct AppealDecision
{
    ScoreAnswers answers;  ///< that count from now on; of an upheld score the first ones
    int hundredths = 0;    ///< their score, of a revised one
    bool revises = false;
    QString reason;
};

}  // namespace Seatdesk
