// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scoreappeal.h"

#include "domain/workcalendar.h"

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kItems = QStringLiteral("items");
const QString kRemark = QStringLiteral("remark");

bool isAnsweredAlike(const QString& key, const ScoreAnswers& first, const ScoreAnswers& second)
{
    return first.toJson().value(key) == second.toJson().value(key);
}

}  // namespace

Objections Objections::fromJson(const QJsonObject& json)
{
    Objections objections;
    const QJsonObject items = json.value(kItems).toObject();
    for (auto item = items.begin(); item != items.end(); ++item)
        objections.items.insert(item.key(), item.value().toString());
    objections.remark = json.value(kRemark).toString();
    return objections;
}

QJsonObject Objections::toJson() const
{
    QJsonObject reasons;
    for (auto item = items.begin(); item != items.end(); ++item)
        reasons.insert(item.key(), item.value());
    return {{kItems, reasons}, {kRemark, remark}};
}

QStringList objectable(const ScoreForm& form, const ScoreAnswers& answers)
{
    QStringList keys;
    for (const ScoreItem& item : form.items()) {
        if (lostPoints(item, answers))
            keys.append(item.key);
    }
    return keys;
}

Instant appealEnd(const Evaluation& evaluation, const WorkCalendar& calendar, int days)
{
    const Instant published = evaluation.publishedAt().value_or(Instant());
    // Nobody can change the row while it is published: the authority stamped it then.
    const bool untouched = evaluation.state() == EvaluationState::kPublished;
    return calendar.plusWorkingDays(untouched ? std::max(published, evaluation.row().updatedAt) : published, days);
}

bool hasSecondScorer(const QList<Grant>& grants, const Evaluation& evaluation, Instant now)
{
    return std::any_of(grants.begin(), grants.end(), [&](const Grant& grant) {
        const bool inspects = grant.role == u"inspector" || grant.role == u"director";
        return inspects && grant.isLive(now) && grant.staff != evaluation.inspector() &&
               grant.staff != evaluation.agent();
    });
}

QStringList differing(const ScoreForm& form, const ScoreAnswers& first, const ScoreAnswers& second)
{
    QStringList keys;
    for (const ScoreItem& item : form.items()) {
        if (!isAnsweredAlike(item.key, first, second))
            keys.append(item.key);
    }
    return keys;
}

ScoreAnswers decidedAnswers(const ScoreForm& form, const ScoreAnswers& first, const ScoreAnswers& second,
                            const QStringList& taken)
{
    QJsonObject answers = first.toJson();
    for (const QString& key : differing(form, first, second)) {
        if (taken.contains(key))
            answers.insert(key, second.toJson().value(key));
    }
    return askedOnly(form, ScoreAnswers::fromJson(answers));
}

}  // namespace Seatdesk
