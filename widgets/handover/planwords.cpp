// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/planwords.h"

#include "domain/session.h"
#include "widgets/controls/noticebar.h"
#include "widgets/knowledge/articletexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace Seatdesk::PlanWords {

namespace {

QString sayPlan(const char* text)
{
    return QCoreApplication::translate("PlanWords", text);
}

Tone toneOf(TickState state)
{
    return state == TickState::Done ? Tone::Success : state == TickState::Skipped ? Tone::Neutral : Tone::Warning;
}

}  // namespace

QString kind(PlanKind kind)
{
    switch (kind) {
        case PlanKind::System:
            return sayPlan(QT_TRANSLATE_NOOP("PlanWords", "System failure"));
        case PlanKind::Disaster:
            return sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Disaster"));
        case PlanKind::Event:
            return sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Social event"));
        case PlanKind::Surge:
            return sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Call surge"));
    }
    return {};
}

QString state(TickState state)
{
    switch (state) {
        case TickState::Done:
            return sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Done"));
        case TickState::Skipped:
            return sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Not needed"));
        case TickState::Open:
            return sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Open again"));
    }
    return {};
}

/// The sources are in English, which is what a program without a language speaks.
QString language()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QStringLiteral("en") : locale.name();
}

QString title(const Row* plan)
{
    return plan ? EmergencyPlan(*plan).title(language()) : sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Emergency plan"));
}

QList<PlanStep> steps(const Row* plan)
{
    return plan ? EmergencyPlan(*plan).steps(language()) : QList<PlanStep>();
}

QString progress(const PlanProgress& progress)
{
    return sayPlan(QT_TRANSLATE_NOOP("PlanWords", "%1 of %2 steps")).arg(progress.ticked).arg(progress.total);
}

TwoLines lines(const EmergencyPlan& plan)
{
    TwoLines lines;
    lines.title = plan.title(language());
    lines.facts = factsText({kind(plan.kind()),
                             sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Steps: %1")).arg(plan.steps(language()).size()),
                             versionText(plan.version())});
    return lines;
}

TwoLines lines(const PlanBoard& board, const Row& run, const QTimeZone& zone)
{
    const PlanRun read(run);
    const QString began = read.startedAt() ? momentText(*read.startedAt(), zone) : QString();
    TwoLines lines;
    lines.title = title(board.planOf(run));
    lines.strong = read.isUnderWay();
    lines.state = read.isUnderWay() ? sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Under way"))
                                    : sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Ended"));
    lines.stateTone = read.isUnderWay() ? Tone::Danger : Tone::Neutral;
    lines.stateIcon = iconOf(lines.stateTone);
    const QString since = read.isUnderWay()
                              ? sayPlan(QT_TRANSLATE_NOOP("PlanWords", "since %1")).arg(began)
                              : began + QStringLiteral(" – ") + momentText(read.endedAt().value_or(Instant()), zone);
    lines.facts = factsText({since, progress(board.progressOf(run)), read.isUnderWay() ? read.why() : read.outcome()});
    return lines;
}

TwoLines lines(qsizetype number, const PlanStep& step, const PlanTick* tick, const Session& session,
               const QTimeZone& zone)
{
    TwoLines lines;
    lines.title = QStringLiteral("%1. %2").arg(number).arg(step.does);
    QStringList facts{step.who};
    if (tick) {
        facts += {session.nameOf(ScopeId(tick->by())), momentText(tick->at(), zone), tick->remark()};
        lines.state = state(tick->state());
        lines.stateTone = toneOf(tick->state());
        lines.stateIcon = iconOf(lines.stateTone);
    }
    lines.facts = factsText(facts);
    return lines;
}

QString activated(const EmergencyPlan& plan, const QString& why)
{
    return sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Emergency plan activated: %1 (version %2, steps: %3). Why: %4"))
        .arg(plan.title(language()), QString::number(plan.version()), QString::number(plan.steps(language()).size()),
             why.trimmed());
}

QString ticked(const Row* plan, qsizetype number, TickState state, const QString& remark)
{
    const QList<PlanStep> all = steps(plan);
    const QString sentence =
        state == TickState::Done
            ? sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Emergency plan “%1”, step %2 of %3 done: %4"))
        : state == TickState::Skipped
            ? sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Emergency plan “%1”, step %2 of %3 not needed: %4"))
            : sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Emergency plan “%1”, step %2 of %3 is open again: %4"));
    QString says =
        sentence.arg(title(plan), QString::number(number), QString::number(all.size()), all.value(number - 1).does);
    if (!remark.trimmed().isEmpty())
        says += u'\n' + sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Remark: %1")).arg(remark.trimmed());
    return says;
}

QString ended(const PlanBoard& board, const Row& run, const QString& outcome)
{
    const Row* plan = board.planOf(run);
    const QHash<qint64, PlanTick> ticks = board.ticksOf(run);
    QStringList says{
        sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Emergency plan ended: %1. %2")).arg(title(plan), outcome.trimmed()),
        sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Ticked off: %1")).arg(progress(board.progressOf(run)))};
    const QList<PlanStep> all = steps(plan);
    for (qsizetype number = 1; number <= all.size(); ++number) {
        const auto tick = ticks.constFind(number);
        if (tick == ticks.constEnd() || tick->state() == TickState::Open)
            says.append(sayPlan(QT_TRANSLATE_NOOP("PlanWords", "Not ticked off: %1. %2"))
                            .arg(number)
                            .arg(all.at(number - 1).does));
    }
    return says.join(u'\n');
}

}  // namespace Seatdesk::PlanWords
