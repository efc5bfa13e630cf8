// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoring.h"
#include "widgets/theme/tone.h"

#include <QCoreApplication>
#include <QString>

namespace Seatdesk {

/// What is said of scores.
class ScoreWords
{
    Q_DECLARE_TR_FUNCTIONS(ScoreWords)

public:
    /// Out of a hundred, from hundredths: "91.0".
    static QString points(qint64 hundredths);
    /// Why a call cannot be scored, from the word of EvaluationDraft::obstacle().
    static QString obstacle(const QString& word);
    /// What an item was answered with, in the form's language: "Yes", "4 of 5", "3 points off".
    static QString answer(const ScoreItem& item, const ScoreAnswers& answers, const QString& language);
    /// What a group brought, of how many points, and that it is void.
    static QString group(const GroupScore& group);
    /// What is asked at an item, and what becomes of the score where it is not as it should be.
    static QString help(const ScoreItem& item, const QString& language);
    /// A remark; with the item's name where it explains what was lost there.
    static QString remark(const ScoreForm& form, const QString& item, const QString& text, const QString& language);
    /// Where a published score stands, for its agent.
    static QString state(const QString& state);
    static QString stateIcon(const QString& state);
    static Tone stateTone(const QString& state);
};

}  // namespace Seatdesk
