// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoring.h"

#include <algorithm>
#include <cmath>

namespace Seatdesk {

namespace {

const QString kNotApplicable = QStringLiteral("na");
constexpr int kBestMark = 5;
constexpr double kFull = 100;

const ScoreChoice* choiceOf(const ScoreItem& item, const QString& key)
{
    const auto found = std::find_if(item.choices.begin(), item.choices.end(),
                                    [&](const ScoreChoice& choice) { return choice.key == key; });
    return found == item.choices.end() ? nullptr : &*found;
}

/// The part of the item's points that an answer brings.
double partOf(const ScoreItem& item, const QJsonValue& answer)
{
    switch (item.kind) {
        case ScoreKind::YesNo:
            return answer.toBool() ? 1 : 0;
        case ScoreKind::Scale:
            return static_cast<double>(answer.toInt() - 1) / (kBestMark - 1);
        case ScoreKind::PointsOff:
            return item.points > 0       ? 1 - static_cast<double>(answer.toInt()) / item.points
                   : answer.toInt() == 0 ? 1
                                         : 0;
        case ScoreKind::Choice:
            return choiceOf(item, answer.toString())->percent / kFull;
    }
    return 0;
}

struct GroupCount
{
    GroupScore score;
    bool isFatal = false;
    QStringList open;
    QStringList toExplain;
};

GroupCount countGroup(const ScoreGroup& group, const ScoreAnswers& answers)
{
    GroupCount count;
    double earned = 0;
    double applying = 0;
    bool applies = false;
    for (const ScoreItem& item : group.items) {
        if (answers.isNotApplicable(item.key))
            continue;
        const QJsonValue answer = answers.value(item.key);
        const bool answered = ScoreAnswers::fits(item, answer);
        const double part = answered ? partOf(item, answer) : 1;
        if (!answered)
            count.open.append(item.key);
        if (item.commentNeeded && part < 1)
            count.toExplain.append(item.key);
        count.isFatal = count.isFatal || (item.weight == ScoreWeight::Fatal && part < 1);
        count.score.isVoid = count.score.isVoid || (item.weight == ScoreWeight::Critical && part < 1);
        earned += part * item.points;
        applying += item.points;
        applies = applies || item.points > 0;
    }
    if (!applies)
        return count;
    count.score.possible = group.points();
    count.score.earned = count.score.isVoid ? 0 : earned / applying * group.points();
    return count;
}

}  // namespace

ScoreAnswers ScoreAnswers::fromJson(const QJsonObject& json)
{
    ScoreAnswers answers;
    answers.m_answers = json;
    return answers;
}

bool ScoreAnswers::fits(const ScoreItem& item, const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    const bool whole = value.isDouble() && std::floor(number) == number;
    switch (item.kind) {
        case ScoreKind::YesNo:
            return value.isBool();
        case ScoreKind::Scale:
            return whole && number >= 1 && number <= kBestMark;
        case ScoreKind::PointsOff:
            return whole && number >= 0 && number <= item.points;
        case ScoreKind::Choice:
            return value.isString() && choiceOf(item, value.toString());
    }
    return false;
}

bool ScoreAnswers::set(const ScoreItem& item, const QJsonValue& value)
{
    if (!fits(item, value))
        return false;
    m_answers.insert(item.key, value);
    return true;
}

void ScoreAnswers::setNotApplicable(const QString& key)
{
    m_answers.insert(key, kNotApplicable);
}

bool ScoreAnswers::isNotApplicable(const QString& key) const
{
    return m_answers.value(key).toString() == kNotApplicable;
}

QJsonValue ScoreAnswers::value(const QString& key) const
{
    return isNotApplicable(key) ? QJsonValue(QJsonValue::Undefined) : m_answers.value(key);
}

int Score::hundredths() const
{
    return static_cast<int>(std::floor(total * kFull + 0.5 + 1e-9));
}

Score scoreOf(const ScoreForm& form, const ScoreAnswers& answers)
{
    Score score;
    double earned = 0;
    double possible = 0;
    for (const ScoreGroup& group : form.groups()) {
        const GroupCount count = countGroup(group, answers);
        score.groups.append(count.score);
        score.open.append(count.open);
        score.toExplain.append(count.toExplain);
        score.isFatal = score.isFatal || count.isFatal;
        earned += count.score.earned;
        possible += count.score.possible;
    }
    score.withoutFatal = possible > 0 ? earned / possible * kFull : 0;
    score.total = score.isFatal ? 0 : score.withoutFatal;
    return score;
}

bool lostPoints(const ScoreItem& item, const ScoreAnswers& answers)
{
    const QJsonValue answer = answers.value(item.key);
    return ScoreAnswers::fits(item, answer) && partOf(item, answer) < 1;
}

}  // namespace Seatdesk
