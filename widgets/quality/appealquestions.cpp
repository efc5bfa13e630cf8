// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/appealquestions.h"

#include "widgets/quality/scorewords.h"

#include <QLocale>

namespace Seatdesk {

namespace {

const QString kRemarkField = QStringLiteral("remark");
const QString kItemField = QStringLiteral("item.");

}  // namespace

AskSpec AppealQuestions::spec(const Evaluation& evaluation, const ScoreForm& form, const QString& until)
{
    const QString language = QLocale().name();
    const ScoreAnswers answers = ScoreAnswers::fromJson(evaluation.answers());
    AskSpec spec;
    spec.title = tr("Appeal against the score");
    spec.intro = tr("Say of each item that you object to why. Somebody else scores the call again, without seeing "
                    "your reasons or the first score, and then decides. You may appeal until %1.")
                     .arg(until);
    spec.submit = tr("Appeal");
    spec.enterSubmits = false;
    for (const QString& key : objectable(form, answers)) {
        const ScoreItem* item = form.item(key);
        spec.fields.append(
            {.id = kItemField + key,
             .label = tr("%1: %2").arg(item->name.in(language), ScoreWords::answer(*item, answers, language)),
             .kind = AskField::Kind::Line});
    }
    spec.fields.append({.id = kRemarkField, .label = tr("On the whole")});
    return spec;
}

Objections AppealQuestions::objections(const QJsonObject& answers)
{
    Objections objections;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const QString words = answer.value().toString().trimmed();
        if (answer.key().startsWith(kItemField) && !words.isEmpty())
            objections.items.insert(answer.key().mid(kItemField.size()), words);
    }
    objections.remark = answers.value(kRemarkField).toString().trimmed();
    return objections;
}

QString AppealQuestions::missing(const Objections& objections)
{
    return objections.items.isEmpty() ? tr("Say of at least one item why you object to it.") : QString();
}

}  // namespace Seatdesk
