// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkparts.h"

#include "domain/evaluation.h"
#include "domain/scorecard.h"

#include <QHash>

#include <algorithm>

namespace Seatdesk {

QList<CheckPart> checkParts(const QList<Row>& evaluations, const QList<Row>& scorecards)
{
    QHash<RecordId, ScoreForm> forms;
    for (const Row& card : scorecards)
        forms.insert(card.id, ScoreForm::fromJson(Scorecard(card).body()));
    QList<CheckPart> parts;
    for (const Row& row : evaluations) {
        const Evaluation evaluation(row);
        const ScoreForm form = forms.value(evaluation.scorecard());
        const Score score = scoreOf(form, ScoreAnswers::fromJson(evaluation.standingAnswers()));
        for (qsizetype index = 0; index < form.groups().size(); ++index) {
            const ScoreGroup& group = form.groups().at(index);
            auto part = std::find_if(parts.begin(), parts.end(),
                                     [&group](const CheckPart& known) { return known.key == group.key; });
            if (part == parts.end())
                part = parts.insert(parts.end(), CheckPart{group.key, group.name, {}});
            part->score.earned += score.groups.at(index).earned;
            part->score.possible += score.groups.at(index).possible;
            part->score.isVoid = part->score.isVoid || score.groups.at(index).isVoid;
        }
    }
    parts.removeIf([](const CheckPart& part) { return part.score.possible <= 0; });
    return parts;
}

}  // namespace Seatdesk
