// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonfaults.h"

#include "domain/evaluation.h"
#include "domain/scorecard.h"
#include "domain/scoring.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr qsizetype kLeastChecks = 2;
const QString kRemarkText = QStringLiteral("text");

CommonFault::Reach reachOf(qsizetype people, qsizetype checked)
{
    if (people > 1 && 2 * people >= checked)
        return CommonFault::Reach::Team;
    return people > 1 ? CommonFault::Reach::Some : CommonFault::Reach::One;
}

/// What of the form lost points in that score.
void takeFaults(const Row& row, const ScoreForm& form, QList<CommonFault>& faults)
{
    const Evaluation evaluation(row);
    const ScoreAnswers answers = ScoreAnswers::fromJson(evaluation.standingAnswers());
    for (const ScoreItem& item : form.items()) {
        if (!lostPoints(item, answers))
            continue;
        auto fault = std::find_if(faults.begin(), faults.end(),
                                  [&item](const CommonFault& known) { return known.item.key == item.key; });
        if (fault == faults.end())
            fault = faults.insert(faults.end(), CommonFault{item, {}, {}, CommonFault::Reach::One});
        fault->evaluations.append(row);
        if (!fault->people.contains(evaluation.agent()))
            fault->people.append(evaluation.agent());
    }
}

}  // namespace

bool countsAsScore(const Row& row)
{
    const Evaluation evaluation(row);
    return evaluation.publishedAt() && evaluation.hasScore() && !evaluation.isUnderAppeal() &&
           evaluation.round() == EvaluationRound::kFirst;
}

QList<CommonFault> commonFaults(const QList<Row>& evaluations, const QList<Row>& scorecards)
{
    QHash<RecordId, ScoreForm> forms;
    for (const Row& card : scorecards)
        forms.insert(card.id, ScoreForm::fromJson(Scorecard(card).body()));
    QList<CommonFault> faults;
    QSet<StaffId> checked;
    for (const Row& row : evaluations) {
        if (!countsAsScore(row))
            continue;
        checked.insert(Evaluation(row).agent());
        takeFaults(row, forms.value(Evaluation(row).scorecard()), faults);
    }
    faults.removeIf([](const CommonFault& fault) { return fault.evaluations.size() < kLeastChecks; });
    for (CommonFault& fault : faults)
        fault.reach = reachOf(fault.people.size(), checked.size());
    std::stable_sort(faults.begin(), faults.end(), [](const CommonFault& a, const CommonFault& b) {
        return a.evaluations.size() > b.evaluations.size();
    });
    return faults;
}

QStringList qualityRemarks(const QList<Row>& evaluations)
{
    QList<Row> counting;
    for (const Row& row : evaluations) {
        if (countsAsScore(row))
            counting.append(row);
    }
    std::stable_sort(counting.begin(), counting.end(), [](const Row& a, const Row& b) {
        return Evaluation(a).publishedAt() > Evaluation(b).publishedAt();
    });
    QStringList remarks;
    for (const Row& row : counting) {
        for (const QJsonValue& remark : Evaluation(row).remarks()) {
            const QString text = remark.toObject().value(kRemarkText).toString().trimmed();
            if (!text.isEmpty() && !remarks.contains(text))
                remarks.append(text);
        }
    }
    return remarks;
}

}  // namespace Seatdesk
