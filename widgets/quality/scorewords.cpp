// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/scorewords.h"

#include "domain/evaluation.h"

#include <algorithm>
#include <cmath>

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

QString ScoreWords::group(const GroupScore& group)
{
    if (group.possible <= 0)
        return {};
    const QString points =
        QStringLiteral("%1 / %2").arg(QString::number(group.earned, 'f', 1)).arg(std::lround(group.possible));
    return group.isVoid ? tr("void: %1").arg(points) : points;
}

QString ScoreWords::help(const ScoreItem& item, const QString& language)
{
    QStringList words;
    if (!item.help.isEmpty())
        words.append(item.help.in(language));
    if (item.weight == ScoreWeight::Critical)
        words.append(tr("Critical: voids its group."));
    if (item.weight == ScoreWeight::Fatal)
        words.append(tr("Fatal: voids the whole score."));
    if (item.commentNeeded)
        words.append(tr("Say why once points are lost."));
    return words.join(u' ');
}

QString ScoreWords::remark(const ScoreForm& form, const QString& item, const QString& text, const QString& language)
{
    const ScoreItem* explained = form.item(item);
    return explained ? tr("%1: %2", "item, why it lost points").arg(explained->name.in(language), text) : text;
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
