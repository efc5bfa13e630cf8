// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/scorewords.h"

#include "domain/evaluation.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr double kHundredths = 100;

}  // namespace

QString ScoreWords::points(qint64 hundredths)
{
    return QString::number(static_cast<double>(hundredths) / kHundredths, 'f', 1);
}

QString ScoreWords::obstacle(const QString& word)
{
    if (word == u"agent")
        return tr("Nobody knows whose call this was: it cannot be scored.");
    if (word == u"self")
        return tr("This is your own call: somebody else scores it.");
    if (word == u"judged")
        return tr("Another inspector has scored this call.");
    return {};
}

QString ScoreWords::answer(const ScoreItem& item, const ScoreAnswers& answers, const QString& language)
{
    if (answers.isNotApplicable(item.key))
        return tr("N/A");
    const QJsonValue value = answers.value(item.key);
    if (!ScoreAnswers::fits(item, value))
        return QStringLiteral("–");
    switch (item.kind) {
        case ScoreKind::YesNo:
            return value.toBool() ? tr("Yes") : tr("No");
        case ScoreKind::Scale:
            return tr("%1 of 5").arg(value.toInt());
        case ScoreKind::PointsOff:
            return tr("%n point(s) off", nullptr, value.toInt());
        case ScoreKind::Choice:
            break;
    }
    const auto chosen = std::find_if(item.choices.begin(), item.choices.end(),
                                     [&](const ScoreChoice& choice) { return choice.key == value.toString(); });
    return chosen->name.in(language);
}

QString ScoreWords::state(const QString& state)
{
    if (state == EvaluationState::kPublished)
        return tr("New");
    if (state == EvaluationState::kAcknowledged)
        return tr("Acknowledged");
    if (state == EvaluationState::kAppealed)
        return tr("Under appeal");
    if (state == EvaluationState::kUpheld)
        return tr("Upheld");
    if (state == EvaluationState::kRevised)
        return tr("Revised");
    return {};
}

QString ScoreWords::stateIcon(const QString& state)
{
    if (state == EvaluationState::kAppealed)
        return QStringLiteral("chronometer");
    return state == EvaluationState::kAcknowledged ? QStringLiteral("emblem-checked") : QStringLiteral("flag");
}

Tone ScoreWords::stateTone(const QString& state)
{
    if (state == EvaluationState::kAppealed)
        return Tone::Warning;
    return state == EvaluationState::kAcknowledged ? Tone::Success : Tone::Info;
}

}  // namespace Seatdesk
