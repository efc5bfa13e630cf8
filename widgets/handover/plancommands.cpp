// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/plancommands.h"

#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/syncstatus.h"
#include "domain/whendone.h"
#include "items/dutylog.h"
#include "items/planboard.h"
#include "widgets/handover/planwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"

#include <QWidget>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kPlanTitle = QStringLiteral("title");
const QString kPlanSteps = QStringLiteral("text");

/// What is missing, or wrong, in an answer.
QString faultOf(const Error& error)
{
    if (error.kind == Error::Kind::NotFound)
        return PlanCommands::tr("This activation is not here any more.");
    if (error.detail == PlanTickField::kAt)
        return PlanCommands::tr("It was done between the activation and now. Choose such a time.");
    if (error.detail == PlanTickField::kRemark)
        return PlanCommands::tr("Say why, if the step was not done.");
    if (error.detail == u"steps")
        return PlanCommands::tr("Write at least one step.");
    return PlanCommands::tr("Something is missing. Fill in every field that is needed.");
}

QList<std::pair<QString, QString>> tickChoices()
{
    QList<std::pair<QString, QString>> choices;
    for (const TickState state : allOf<TickState>())
        choices.append({keyOf(state), PlanWords::state(state)});
    return choices;
}

}  // namespace

PlanCommands::PlanCommands(Workplace& place, const Theme& theme, Parts parts, QObject* parent)
    : QObject(parent), m_place(place), m_theme(theme), m_parts(std::move(parts))
{}

GroupBuilder PlanCommands::builder() const
{
    return {m_place.seat, m_place.session.person(), m_place.time};
}

PlanActions PlanCommands::actions(const Row* plan) const
{
    return {builder(),
            {*m_parts.log.book(), plan ? EmergencyPlan(*plan).kind() : PlanKind::System,
             m_place.syncStatus.state() == SyncStatus::State::Offline}};
}

AskSpec PlanCommands::specOf(const QString& title, const QString& intro, const QString& submit) const
{
    AskSpec spec;
    spec.title = title;
    spec.intro = intro;
    spec.submit = submit;
    spec.zone = m_place.settings.zone();
    return spec;
}

void PlanCommands::activate(const Row& plan, QWidget* front)
{
    const QString title = PlanWords::title(&plan);
    AskSpec spec = specOf(tr("Activate the emergency plan"),
                          tr("%1. The whole team sees it at once, and each step that is ticked off stands in the duty "
                             "log.")
                              .arg(title),
                          tr("Activate"));
    spec.fields = {{.id = PlanRunField::kWhy, .label = tr("What has happened"), .needed = true}};
    const auto carryOut = [this, plan](const QJsonObject& answers) {
        const QString why = answers.value(PlanRunField::kWhy).toString();
        return actions(&plan).activate(plan, why, PlanWords::activated(EmergencyPlan(plan), why));
    };
    ask({spec, QStringLiteral("activate %1").arg(plan.id.toString()), [this, plan] { return whyNotActivate(plan); },
         carryOut},
        front);
}

void PlanCommands::tick(const Row& run, qsizetype number, QWidget* front)
{
    const Row* plan = m_parts.board.planOf(run);
    const PlanStep step = PlanWords::steps(plan).value(number - 1);
    AskSpec spec = specOf(tr("Tick off step %1").arg(number), step.does, tr("Write into the log"));
    spec.fields = {{.id = PlanTickField::kState,
                    .label = tr("What became of it"),
                    .kind = AskField::Kind::Choice,
                    .needed = true,
                    .initial = keyOf(TickState::Done),
                    .choices = tickChoices()},
                   {.id = PlanTickField::kAt,
                    .label = tr("When"),
                    .kind = AskField::Kind::Moment,
                    .needed = true,
                    .initial = toMicros(m_place.time.now())},
                   {.id = PlanTickField::kRemark, .label = tr("Remark")}};
    const auto carryOut = [this, id = run.id, number](const QJsonObject& answers) -> Result<Group> {
        const Row* now = m_parts.board.find(id);
        if (!now)
            return failure(Error::Kind::NotFound, {});
        TickDraft draft;
        draft.step = number;
        draft.state = fromKey<TickState>(answers.value(PlanTickField::kState).toString()).value_or(TickState::Done);
        // The field knows minutes: the one in which the plan was activated is as good as its second.
        const Instant chosen = fromMicros(answers.value(PlanTickField::kAt).toInteger());
        const Instant began = PlanRun(*now).startedAt().value_or(chosen);
        draft.at = chosen < began && began - chosen < std::chrono::minutes(1) ? began : chosen;
        draft.remark = answers.value(PlanTickField::kRemark).toString();
        const Row* known = m_parts.board.planOf(*now);
        return actions(known).tick(*now, draft, PlanWords::ticked(known, number, draft.state, draft.remark));
    };
    const auto whyNot = [this, id = run.id] {
        const Row* now = m_parts.board.find(id);
        return now ? whyNotTick(*now) : tr("This activation is not here any more.");
    };
    ask({spec, QStringLiteral("tick %1 %2").arg(run.id.toString()).arg(number), whyNot, carryOut}, front);
}

void PlanCommands::end(const Row& run, QWidget* front)
{
    AskSpec spec = specOf(
        tr("End the emergency plan"),
        tr("%1, %2. What was not ticked off is named in the duty log.")
            .arg(PlanWords::title(m_parts.board.planOf(run)), PlanWords::progress(m_parts.board.progressOf(run))),
        tr("End it"));
    spec.fields = {{.id = PlanRunField::kOutcome, .label = tr("How it ended"), .needed = true}};
    const auto carryOut = [this, id = run.id](const QJsonObject& answers) -> Result<Group> {
        const Row* now = m_parts.board.find(id);
        if (!now)
            return failure(Error::Kind::NotFound, {});
        const QString outcome = answers.value(PlanRunField::kOutcome).toString();
        return actions(m_parts.board.planOf(*now)).end(*now, outcome, PlanWords::ended(m_parts.board, *now, outcome));
    };
    const auto whyNot = [this, id = run.id] {
        const Row* now = m_parts.board.find(id);
        return now ? whyNotEnd(*now) : tr("This activation is not here any more.");
    };
    ask({spec, QStringLiteral("end %1").arg(run.id.toString()), whyNot, carryOut}, front);
}

void PlanCommands::askForPlan(const AskSpec& spec, const PlanDraft& draft, const QString& about,
                              const std::function<Result<Group>(const PlanDraft&)>& plan, QWidget* front)
{
    QList<std::pair<QString, QString>> kinds;
    for (const PlanKind kind : allOf<PlanKind>())
        kinds.append({keyOf(kind), PlanWords::kind(kind)});
    AskSpec whole = spec;
    whole.enterSubmits = false;
    whole.fields = {
        {.id = EmergencyPlanField::kKind,
         .label = tr("What it is for"),
         .kind = AskField::Kind::Choice,
         .needed = true,
         .initial = keyOf(draft.kind),
         .choices = kinds},
        {.id = kPlanTitle,
         .label = tr("What it is called"),
         .kind = AskField::Kind::Line,
         .needed = true,
         .initial = draft.title},
        {.id = kPlanSteps, .label = tr("Steps, one a line: who | what"), .needed = true, .initial = draft.stepLines()}};
    const auto carryOut = [plan](const QJsonObject& answers) {
        return plan({fromKey<PlanKind>(answers.value(EmergencyPlanField::kKind).toString()).value_or(PlanKind::System),
                     answers.value(kPlanTitle).toString(), PlanDraft::stepsOf(answers.value(kPlanSteps).toString())});
    };
    ask({whole, about, [this] { return whyNotPlan(); }, carryOut}, front);
}

void PlanCommands::add(QWidget* front)
{
    askForPlan(
        specOf(tr("New emergency plan"), {}, tr("Save the plan")), {}, QStringLiteral("add"),
        [this](const PlanDraft& draft) { return addPlan(builder(), m_place.session.scopes().department(), draft); },
        front);
}

void PlanCommands::revise(const Row& plan, QWidget* front)
{
    askForPlan(
        specOf(tr("Change the emergency plan"),
               tr("It becomes version %1. What was done by an earlier one stays as it was.")
                   .arg(EmergencyPlan(plan).version() + 1),
               tr("Save the plan")),
        EmergencyPlan(plan).draft(PlanWords::language()), QStringLiteral("revise %1").arg(plan.id.toString()),
        [this, plan](const PlanDraft& draft) { return revisePlan(builder(), plan, draft); }, front);
}

void PlanCommands::withdraw(const Row& plan, QWidget* front)
{
    AskSpec spec = specOf(tr("Withdraw the emergency plan"), PlanWords::title(&plan), tr("Withdraw"));
    spec.fields = {{.id = QStringLiteral("info"),
                    .label = tr("What happens"),
                    .kind = AskField::Kind::Info,
                    .initial = tr("Nobody can activate it any more. What was done by it stays.")}};
    ask({spec,
         {},
         [this] { return whyNotPlan(); },
         [this, plan](const QJsonObject&) -> Result<Group> { return withdrawPlan(builder(), plan); }},
        front);
}

void PlanCommands::takeStandard(const Done& done)
{
    if (const QString why = whyNotPlan(); !why.isEmpty())
        return done(why);
    const Group group = addStandardPlans(builder(), m_place.session.scopes().department(), m_parts.board.versions());
    if (group.isEmpty())
        return done(tr("The department has the standard plans, or had them once."));
    whenDone(m_place.records.submit(group), this, [done](const Result<void>& written) {
        done(written ? QString() : tr("The plans were not taken over.") + u' ' + ErrorWords::reason(written.error()));
    });
}

void PlanCommands::ask(const Question& question, QWidget* front)
{
    const auto submit = [this, question](const QJsonObject& answers, const Done& done) {
        if (const QString why = question.whyNot(); !why.isEmpty())
            return done(why);
        const Result<Group> group = question.plan(answers);
        if (!group)
            return done(faultOf(group.error()));
        whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
            done(written ? QString() : tr("Nothing was changed.") + u' ' + ErrorWords::reason(written.error()));
        });
    };
    auto* dialog = new AskDialog(question.spec, submit, m_theme, front);
    if (!question.about.isEmpty())
        dialog->keepDrafts(m_place, DraftKind::EmergencyPlan, m_parts.log.team().toString() + u' ' + question.about);
    dialog->open();
}

bool PlanCommands::mayRun() const
{
    Row run;
    run.record = PlanRun::kRecord;
    run.scope = m_parts.log.team();
    const Session& session = m_place.session;
    return session.permissions().mayInsert(session.actor(), run, m_place.time.now());
}

QString PlanCommands::whyNotActivate(const Row& plan) const
{
    if (!mayRun())
        return tr("The team's lead, whoever acts as lead, or the director activates a plan.");
    const QList<Row>& running = m_parts.board.running();
    const bool isRunning = std::any_of(running.begin(), running.end(), [&](const Row& run) {
        const Row* known = m_parts.board.planOf(run);
        return known && EmergencyPlan(*known).series() == EmergencyPlan(plan).series();
    });
    return isRunning ? tr("This plan is under way.") : m_parts.whyNotWrite();
}

QString PlanCommands::whyNotTick(const Row& run) const
{
    return PlanRun(run).isUnderWay() ? m_parts.whyNotWrite() : tr("This activation has ended.");
}

QString PlanCommands::whyNotEnd(const Row& run) const
{
    if (!mayRun())
        return tr("The team's lead, whoever acts as lead, or the director ends it.");
    return whyNotTick(run);
}

QString PlanCommands::whyNotPlan() const
{
    Row plan;
    plan.record = EmergencyPlan::kRecord;
    plan.scope = m_place.session.scopes().department();
    const Session& session = m_place.session;
    const bool may = session.permissions().mayInsert(session.actor(), plan, m_place.time.now());
    return may ? QString() : tr("The director writes the plans.");
}

}  // namespace Seatdesk
