// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duties/taskcommands.h"

#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/usualtasks.h"
#include "domain/whendone.h"
#include "widgets/drafts/draftkind.h"
#include "widgets/duties/evidencepicker.h"
#include "widgets/duties/taskanswers.h"
#include "widgets/duties/taskwords.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/pickers.h"
#include "widgets/words/errorwords.h"

#include <QLocale>
#include <QWidget>

#include <algorithm>

namespace Seatdesk {

namespace {

QList<std::pair<QString, QString>> namedRoles()
{
    QList<std::pair<QString, QString>> roles;
    for (const QString& role : TaskAnswers::roles())
        roles.append({role, ActionWords::role(role)});
    return roles;
}

QList<AskField> handedOutFields(const StandingTask& task)
{
    return {{.id = StandingTaskField::kCopies,
             .label = TaskCommands::tr("Copies to hand out"),
             .kind = AskField::Kind::Line,
             .initial = QString::number(task.copies())},
            {.id = StandingTaskField::kCopiesTo,
             .label = TaskCommands::tr("Who gets them"),
             .kind = AskField::Kind::Line,
             .initial = task.copiesTo()},
            {.id = StandingTaskField::kEvidence,
             .label = TaskCommands::tr("What shows that it was done"),
             .kind = AskField::Kind::Line,
             .initial = task.evidence()}};
}

}  // namespace

TaskCommands::TaskCommands(Workplace& place, const Theme& theme, const TaskBoard& board, QWidget* front)
    : QObject(front), m_place(place), m_theme(theme), m_board(board), m_front(front)
{}

GroupBuilder TaskCommands::builder() const
{
    return {m_place.seat, m_place.session.person(), m_place.time};
}

ScopeId TaskCommands::department() const
{
    return m_place.session.scopes().department();
}

QString TaskCommands::aboutOf(const TaskDue& due)
{
    return due.task.id.toString() + u' ' + due.unit.toString() + u' ' + due.period;
}

QList<AskField> TaskCommands::fulfilmentFields(const TaskDue& due, const EvidencePicker& picker) const
{
    const bool isCorrection = !due.fulfilments.isEmpty();
    const Fulfilment before(isCorrection ? due.fulfilments.first() : Row());
    const bool wasDone = isCorrection && !before.isWithdrawal();
    const StandingTask task(due.task);
    QList<AskField> fields;
    if (isCorrection)
        fields = {{.id = FulfilmentField::kReason,
                   .label = tr("Why it is corrected"),
                   .kind = AskField::Kind::Line,
                   .needed = true},
                  {.id = FulfilmentField::kOutcome,
                   .label = tr("What is right"),
                   .kind = AskField::Kind::Choice,
                   .needed = true,
                   .initial = keyOf(FulfilmentOutcome::Done),
                   .choices = {{keyOf(FulfilmentOutcome::Done), tr("It was done")},
                               {keyOf(FulfilmentOutcome::Withdrawn), tr("It was not done")}}}};
    fields.append({.id = FulfilmentField::kDoneAt,
                   .label = tr("When it was done"),
                   .kind = AskField::Kind::Moment,
                   .needed = true,
                   .initial = toMicros(wasDone ? before.doneAt() : m_place.time.now())});
    fields.append({.id = FulfilmentField::kEvidence,
                   .label = tr("What shows it, in words"),
                   .kind = AskField::Kind::Text,
                   .initial = wasDone ? before.evidence() : QString()});
    fields.append({.id = FulfilmentField::kLink,
                   .label = tr("or: the announcement, entry of the log, article, print or ticket"),
                   .kind = AskField::Kind::Pick,
                   .source = picker.source()});
    if (task.copies() > 0 || before.copies() > 0)
        fields.append({.id = FulfilmentField::kCopies,
                       .label = tr("Copies handed out"),
                       .kind = AskField::Kind::Line,
                       .initial = QString::number(wasDone ? before.copies() : task.copies())});
    return fields;
}

void TaskCommands::fulfil(const TaskDue& due)
{
    const StandingTask task(due.task);
    const bool isCorrection = !due.fulfilments.isEmpty();
    const EvidencePicker picker(m_place, this);
    AskSpec spec;
    spec.title = isCorrection ? tr("Correct: %1").arg(task.what()) : tr("Done: %1").arg(task.what());
    spec.intro = factsText({TaskWords::who(task, due.unit, m_place.session),
                            tr("due by %1").arg(momentText(due.at, m_place.settings.zone())),
                            TaskWords::copies(task.copies(), task.copiesTo()), task.evidence()});
    spec.submit = isCorrection ? tr("Write the correction") : tr("It is done");
    spec.zone = m_place.settings.zone();
    spec.fields = fulfilmentFields(due, picker);
    const auto plan = [this, due, picker](const QJsonObject& answers) {
        const BookLink before = due.fulfilments.isEmpty() ? BookLink() : Fulfilment(due.fulfilments.first()).link();
        return Seatdesk::fulfil(builder(), due, TaskAnswers::fulfilment(answers, picker, before));
    };
    ask(spec, plan, DraftKind::Fulfilment, aboutOf(due));
}

QList<AskField> TaskCommands::taskFields(const Row& row) const
{
    const StandingTask task(row);
    const Recurrence rule = task.recurrence().value_or(TaskAnswers::proposed());
    QList<AskField> fields{
        {.id = StandingTaskField::kWhat,
         .label = tr("What is to be done"),
         .kind = AskField::Kind::Line,
         .needed = true,
         .initial = task.what()},
        {.id = StandingTaskField::kRole,
         .label = tr("Who does it"),
         .kind = AskField::Kind::Choice,
         .needed = true,
         .initial = row.has(StandingTaskField::kRole) ? task.role() : QStringLiteral("lead"),
         .choices = namedRoles()},
        {.id = StandingTaskField::kPerson,
         .label = tr("or one person, by name"),
         .kind = AskField::Kind::Pick,
         .initial = task.person().toString(),
         .source = TaskAnswers::named(Pickers::people(m_place.session, m_place.typeAhead, {}), task.person(),
                                      m_place.session.nameOf(ScopeId(task.person())))},
        {.id = StandingTaskField::kOwedBy,
         .label = tr("It is owed by"),
         .kind = AskField::Kind::Choice,
         .needed = true,
         .initial = keyOf(task.owedBy()),
         .choices = {{keyOf(OwedBy::Department), tr("the department, once")}, {keyOf(OwedBy::Team), tr("each team")}}}};
    fields += TaskAnswers::ruleFields(rule);
    return fields + handedOutFields(task);
}

void TaskCommands::askTask(const QString& title, const QString& intro, const Row& task, const Plan& plan)
{
    AskSpec spec;
    spec.title = title;
    spec.intro = intro;
    spec.submit = tr("Keep it");
    spec.zone = m_place.settings.zone();
    spec.fields = taskFields(task);
    ask(spec, plan, DraftKind::StandingTask, task.id.isNull() ? newTask() : task.id.toString());
}

void TaskCommands::add()
{
    askTask(
        tr("New duty"), tr("It is due from now on, again and again, until it is ended."), {},
        [this](const QJsonObject& answers) { return addTasks(builder(), department(), {TaskAnswers::task(answers)}); });
}

void TaskCommands::change(const Row& task)
{
    askTask(
        tr("Change the duty"),
        tr("What was due until now stays as it was; another time or another team holds from now on."), task,
        [this, task](const QJsonObject& answers) { return changeTask(builder(), task, TaskAnswers::task(answers)); });
}

void TaskCommands::end(const Row& task)
{
    AskSpec spec;
    spec.title = tr("End the duty");
    spec.intro = tr("“%1” is not due any more. What was done of it stays on record.").arg(StandingTask(task).what());
    spec.submit = tr("End it");
    const auto carryOut = [this, task](const QJsonObject&, const Done& done) {
        submit(endTask(builder(), task), done);
    };
    (new AskDialog(spec, carryOut, m_theme, m_front))->open();
}

/// Also those that were ended are known: nobody wants them back unasked.
QList<TaskDraft> TaskCommands::missingTasks() const
{
    QList<TaskDraft> tasks = usualTasks(QLocale().name());
    tasks.removeIf([this](const TaskDraft& draft) {
        const QList<Row>& known = m_board.tasks();
        return std::any_of(known.begin(), known.end(),
                           [&](const Row& row) { return StandingTask(row).code() == draft.code; });
    });
    return tasks;
}

void TaskCommands::takeOver(const Done& done)
{
    submit(addTasks(builder(), department(), missingTasks()), done);
}

void TaskCommands::submit(const Result<Group>& group, const Done& done)
{
    if (!group)
        return done(TaskAnswers::fault(group.error().detail));
    if (group->isEmpty())
        return done({});
    whenDone(m_place.records.submit(*group), this, [done](const Result<void>& written) {
        done(written ? QString() : tr("Nothing was written.") + u' ' + ErrorWords::reason(written.error()));
    });
}

void TaskCommands::ask(const AskSpec& spec, const Plan& plan, DraftKind kind, const QString& about)
{
    const auto carryOut = [this, plan](const QJsonObject& answers, const Done& done) { submit(plan(answers), done); };
    auto* dialog = new AskDialog(spec, carryOut, m_theme, m_front);
    dialog->keepDrafts(m_place, kind, about);
    dialog->open();
}

QString TaskCommands::whyNotFulfil(const TaskDue* due) const
{
    if (!due)
        return tr("Choose a duty first.");
    if (m_board.mayFulfil(*due))
        return {};
    return tr("This duty is done by: %1. Their lead or the director may say so for them.")
        .arg(TaskWords::who(StandingTask(due->task), due->unit, m_place.session));
}

QString TaskCommands::whyNotMake() const
{
    Row row;
    row.record = StandingTask::kRecord;
    row.scope = department();
    return m_place.session.permissions().mayInsert(m_place.session.actor(), row, m_place.time.now())
               ? QString()
               : tr("The director decides which duties there are.");
}

QString TaskCommands::whyNotChange(const Row* task) const
{
    if (const QString why = whyNotMake(); !why.isEmpty())
        return why;
    if (!task)
        return tr("Choose a duty first.");
    return StandingTask(*task).endedAt() ? tr("This duty has ended. Make a new one.") : QString();
}

QString TaskCommands::whyNotTakeOver() const
{
    if (const QString why = whyNotMake(); !why.isEmpty())
        return why;
    return missingTasks().isEmpty() ? tr("All the usual duties are there already.") : QString();
}

}  // namespace Seatdesk
