// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoreform.h"

namespace Seatdesk {

/// One thing that makes a form unfit to score by, and where.
struct ScoreFault
{
    enum class Kind {
        NothingToScore,     ///< no item brings points
        PointsSum,          ///< the points do not add up to ScoreForm::kPoints; `number`: to what instead
        GroupKey,           ///< none, or one that stands twice
        GroupName,          ///< none
        GroupEmpty,         ///< no item in it
        NothingToVoid,      ///< a critical item in a group that brings no points
        ItemKey,            ///< none, or one that stands twice
        ItemName,           ///< none
        ItemPoints,         ///< below nought, or none of an ordinary item
        NothingToTakeOff,   ///< points off, of no points
        FewChoices,         ///< a choice of fewer than two
        ChoiceKey,          ///< none, one that stands twice, or the word for what does not apply
        ChoiceName,         ///< none
        ChoicePercent,      ///< not of 0 to 100
        NoFullChoice,       ///< no choice brings all of the points
        ConditionUnknown,   ///< asked because of an item that is not there
        ConditionAnswer,    ///< at no answer, or at one that the other item cannot have
        ConditionInCircle,  ///< asked, over others, because of itself
    };

    Kind kind = Kind::NothingToScore;
    QString group;  ///< its key; empty of the whole form
    QString item;   ///< its key; empty of a whole group
    int number = 0;

    bool operator==(const ScoreFault&) const = default;
};

/// All of them, in the order of the form; empty: it can be used.
[[nodiscard]] QList<ScoreFault> scoreFaults(const ScoreForm& form);

}  // namespace Seatdesk
