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

GroupCount countGroup(const ScoreForm& form, const ScoreGroup& group, const ScoreAnswers& answers)
{
    GroupCount count;
    double earned = 0;
    double applying = 0;
    for (const ScoreItem& item : group.items) {
        const bool isLeftOut = item.mayNotApply && answers.isNotApplicable(item.key);
        if (isLeftOut || !isAsked(form, item, answers))
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
    }
    // What is void counts as nothing of its points, also where the items that bring them do not apply.
    if (applying <= 0 && !count.score.isVoid)
        return count;
    count.score.possible = group.points();
    count.score.withoutVoid = applying > 0 ? earned / applying * group.points() : 0;
    count.score.earned = count.score.isVoid ? 0 : count.score.withoutVoid;
    return count;
}

}  // namespace

ScoreAnswers ScoreAnswers::fromJson(const QJsonObject& json)
{
    ScoreAnswers answers;
    answers.m_answers = json;
    return answers;
}

QString ScoreAnswers::notApplicableWord()
{
    return kNotApplicable;
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
        const GroupCount count = countGroup(form, group, answers);
        score.groups.append(count.score);
        score.open.append(count.open);
        score.toExplain.append(count.toExplain);
        score.isFatal = score.isFatal || count.isFatal;
        earned += count.score.earned;
        possible += count.score.possible;
    }
    score.isEmpty = possible <= 0 && !score.isFatal;
    score.withoutFatal = possible > 0 ? earned / possible * kFull : 0;
    score.total = score.isFatal ? 0 : score.withoutFatal;
    return score;
}

bool isAsked(const ScoreForm& form, const ScoreItem& item, const ScoreAnswers& answers)
{
    if (item.onlyIf.isNone())
        return true;
    const ScoreItem* one = &item;
    for (qsizetype steps = form.items().size(); steps >= 0; --steps) {
        if (one->onlyIf.isNone())
            return true;
        const ScoreItem* other = form.item(one->onlyIf.item);
        const QJsonValue answer = answers.value(one->onlyIf.item);
        if (!other || !ScoreAnswers::fits(*other, answer) || !one->onlyIf.holdsAt(answer))
            return false;
        one = other;
    }
    return false;
}

ScoreAnswers askedOnly(const ScoreForm& form, const ScoreAnswers& answers)
{
    ScoreAnswers asked = answers;
    for (const ScoreItem& item : form.items()) {
        if (!isAsked(form, item, answers))
            asked.clear(item.key);
    }
    return asked;
}

bool lostPoints(const ScoreItem& item, const ScoreAnswers& answers)
{
    const QJsonValue answer = answers.value(item.key);
    return ScoreAnswers::fits(item, answer) && partOf(item, answer) < 1;
}

}  // namespace Seatdesk
