// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/taskactions.h"

#include "domain/try.h"

namespace Seatdesk {

namespace {

QJsonValue orNothing(const QString& text)
{
    return text.trimmed().isEmpty() ? QJsonValue() : QJsonValue(text.trimmed());
}

Result<void> checkTask(const TaskDraft& draft)
{
    if (draft.what.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, StandingTaskField::kWhat);
    if (draft.role.isEmpty() && draft.person.isNull())
        return failure(Error::Kind::Invalid, StandingTaskField::kRole);
    if (draft.copies < 0)
        return failure(Error::Kind::Invalid, StandingTaskField::kCopies);
    if (!Recurrence::parse(draft.recurs))
        return failure(Error::Kind::Invalid, StandingTaskField::kRecurs);
    return {};
}

/// What may be said differently of the same task.
QJsonObject saying(const TaskDraft& draft)
{
    return {{StandingTaskField::kWhat, draft.what.trimmed()},
            {StandingTaskField::kRole, orNothing(draft.role)},
            {StandingTaskField::kPerson, orNothing(draft.person.toString())},
            {StandingTaskField::kCopies, draft.copies},
            {StandingTaskField::kCopiesTo, orNothing(draft.copiesTo)},
            {StandingTaskField::kEvidence, orNothing(draft.evidence)}};
}

void insertTask(GroupBuilder& builder, ScopeId department, const TaskDraft& draft, RecordId follows)
{
    QJsonObject fields = saying(draft);
    fields.insert(StandingTaskField::kOwedBy, keyOf(draft.owedBy));
    fields.insert(StandingTaskField::kRecurs, Recurrence::parse(draft.recurs)->toText());
    fields.insert(StandingTaskField::kSince, toMicros(builder.at()));
    if (!draft.code.isEmpty())
        fields.insert(StandingTaskField::kCode, draft.code);
    if (!follows.isNull())
        fields.insert(StandingTaskField::kFollows, follows.toString());
    builder.insert(StandingTask::kRecord, department, fields);
}

}  // namespace

Result<Group> fulfil(GroupBuilder builder, const TaskDue& due, const FulfilmentDraft& draft)
{
    const bool isDone = draft.outcome == FulfilmentOutcome::Done;
    const bool isCorrection = !due.fulfilments.isEmpty();
    if (isDone && draft.doneAt > builder.at())
        return failure(Error::Kind::Invalid, FulfilmentField::kDoneAt);
    if (isDone && draft.evidence.trimmed().isEmpty() && draft.link.id.isNull())
        return failure(Error::Kind::Invalid, FulfilmentField::kEvidence);
    if (isDone && draft.copies < 0)
        return failure(Error::Kind::Invalid, FulfilmentField::kCopies);
    if (isCorrection && draft.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, FulfilmentField::kReason);
    if (!isCorrection && !isDone)
        return failure(Error::Kind::Invalid, FulfilmentField::kOutcome);
    QJsonObject fields{{FulfilmentField::kTask, due.task.id.toString()},
                       {FulfilmentField::kPeriod, due.period},
                       {FulfilmentField::kDueAt, toMicros(due.at)},
                       {FulfilmentField::kOutcome, keyOf(draft.outcome)},
                       {FulfilmentField::kPerson, builder.person().toString()},
                       {FulfilmentField::kWrittenAt, toMicros(builder.at())}};
    if (isDone) {
        fields.insert(FulfilmentField::kDoneAt, toMicros(draft.doneAt));
        fields.insert(FulfilmentField::kEvidence, orNothing(draft.evidence));
        fields.insert(FulfilmentField::kCopies, draft.copies);
    }
    if (isDone && !draft.link.id.isNull()) {
        fields.insert(FulfilmentField::kLinkRecord, draft.link.record);
        fields.insert(FulfilmentField::kLink, draft.link.id.toString());
    }
    if (isCorrection) {
        fields.insert(FulfilmentField::kCorrects, due.fulfilments.first().id.toString());
        fields.insert(FulfilmentField::kReason, draft.reason.trimmed());
    }
    builder.insert(Fulfilment::kRecord, due.unit, fields);
    return builder.group();
}

Result<Group> addTasks(GroupBuilder builder, ScopeId department, const QList<TaskDraft>& drafts)
{
    for (const TaskDraft& draft : drafts) {
        SEATDESK_TRY(checkTask(draft));
        insertTask(builder, department, draft, {});
    }
    return builder.group();
}

Result<Group> changeTask(GroupBuilder builder, const Row& task, const TaskDraft& draft)
{
    SEATDESK_TRY(checkTask(draft));
    const StandingTask before(task);
    const bool isSameRule = Recurrence::parse(draft.recurs) == before.recurrence() && draft.owedBy == before.owedBy();
    if (isSameRule) {
        builder.change(task, saying(draft));
        return builder.group();
    }
    builder.change(task, {{StandingTaskField::kEndedAt, toMicros(builder.at())}});
    TaskDraft next = draft;
    next.code = before.code();
    insertTask(builder, task.scope, next, task.id);
    return builder.group();
}

Group endTask(GroupBuilder builder, const Row& task)
{
    builder.change(task, {{StandingTaskField::kEndedAt, toMicros(builder.at())}});
    return builder.group();
}

}  // namespace Seatdesk
