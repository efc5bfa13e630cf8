// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calibrationresult.h"

#include <algorithm>
#include <numeric>

namespace Seatdesk {

namespace {

constexpr double kHundredthsOfPoint = 100;
constexpr qsizetype kLeastForDrift = 4;

QList<std::optional<double>> judgementsOf(const ScoreItem& item, const CalibratedCall& call,
                                          const QList<StaffId>& inspectors)
{
    QList<std::optional<double>> unit(inspectors.size());
    for (const Evaluation& score : call.scores) {
        const qsizetype judge = inspectors.indexOf(score.inspector());
        if (judge >= 0)
            unit[judge] = worthOf(item, ScoreAnswers::fromJson(score.answers()));
    }
    return unit;
}

/// A worth as a part of the best one that the item knows.
double shareOfBest(const ScoreItem& item, double worth)
{
    constexpr int kBestScale = 5;
    switch (item.kind) {
        case ScoreKind::YesNo:
            return worth;
        case ScoreKind::Scale:
            return (worth - 1) / (kBestScale - 1);
        case ScoreKind::PointsOff:
            return item.points > 0 ? 1 + worth / item.points : (worth < 0 ? 0 : 1);
        case ScoreKind::Choice:
            return worth / kHundredthsOfPoint;
    }
    return worth;
}

double meanOf(const QList<double>& numbers, qsizetype from, qsizetype to)
{
    return std::accumulate(numbers.begin() + from, numbers.begin() + to, 0.0) / static_cast<double>(to - from);
}

/// How much the score lies above those of the others.
std::optional<double> differenceOf(const CalibratedCall& call, StaffId inspector)
{
    std::optional<double> own;
    double others = 0;
    int count = 0;
    for (const Evaluation& score : call.scores) {
        const double points = static_cast<double>(score.score()) / kHundredthsOfPoint;
        if (score.inspector() == inspector) {
            own = points;
        } else {
            others += points;
            ++count;
        }
    }
    return own && count > 0 ? std::optional(*own - others / count) : std::nullopt;
}

}  // namespace

std::optional<double> worthOf(const ScoreItem& item, const ScoreAnswers& answers)
{
    const QJsonValue answer = answers.value(item.key);
    if (answers.isNotApplicable(item.key) || !ScoreAnswers::fits(item, answer))
        return std::nullopt;
    switch (item.kind) {
        case ScoreKind::YesNo:
            return answer.toBool() ? 1 : 0;
        case ScoreKind::Scale:
            return answer.toDouble();
        case ScoreKind::PointsOff:
            return -answer.toDouble();
        case ScoreKind::Choice:
            break;
    }
    const auto chosen = std::find_if(item.choices.begin(), item.choices.end(),
                                     [&](const ScoreChoice& choice) { return choice.key == answer.toString(); });
    return chosen == item.choices.end() ? std::nullopt : std::optional<double>(chosen->percent);
}

QList<StaffId> inspectorsOf(const QList<CalibratedCall>& calls)
{
    QList<StaffId> inspectors;
    for (const CalibratedCall& call : calls) {
        for (const Evaluation& score : call.scores) {
            if (!inspectors.contains(score.inspector()))
                inspectors.append(score.inspector());
        }
    }
    return inspectors;
}

QList<ItemAgreement> itemAgreements(const ScoreForm& form, RecordId scorecard, const QList<CalibratedCall>& calls)
{
    const QList<StaffId> inspectors = inspectorsOf(calls);
    QList<ItemAgreement> agreements;
    for (const ScoreItem& item : form.items()) {
        Judgements units;
        for (const CalibratedCall& call : calls) {
            if (call.round.scorecard() == scorecard)
                units.append(judgementsOf(item, call, inspectors));
        }
        agreements.append({item, agreementOf(units)});
    }
    return agreements;
}

Agreement callAgreement(const ScoreForm& form, const CalibratedCall& call)
{
    const QList<StaffId> inspectors = inspectorsOf({call});
    Judgements units;
    for (const ScoreItem& item : form.items()) {
        // Items differ in what their answers are worth: as parts of the whole they stand on one scale.
        QList<std::optional<double>> unit = judgementsOf(item, call, inspectors);
        for (std::optional<double>& worth : unit) {
            if (worth)
                worth = shareOfBest(item, *worth);
        }
        units.append(unit);
    }
    return agreementOf(units);
}

QList<InspectorDrift> inspectorDrifts(QList<CalibratedCall> calls)
{
    std::stable_sort(calls.begin(), calls.end(), [](const CalibratedCall& a, const CalibratedCall& b) {
        return a.round.closedAt().value_or(Instant()) < b.round.closedAt().value_or(Instant());
    });
    QList<InspectorDrift> drifts;
    for (const StaffId inspector : inspectorsOf(calls)) {
        QList<double> differences;
        for (const CalibratedCall& call : std::as_const(calls)) {
            if (const std::optional<double> difference = differenceOf(call, inspector))
                differences.append(*difference);
        }
        const qsizetype count = differences.size();
        if (count == 0)
            continue;
        InspectorDrift drift{inspector, static_cast<int>(count), meanOf(differences, 0, count), {}};
        if (count >= kLeastForDrift)
            drift.drift = meanOf(differences, count / 2, count) - meanOf(differences, 0, count / 2);
        drifts.append(drift);
    }
    return drifts;
}

}  // namespace Seatdesk
