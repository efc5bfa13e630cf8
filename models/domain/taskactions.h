// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/taskcalendar.h"

namespace Seatdesk {

/// What is said of a standing task that was done.
struct FulfilmentDraft
{
    FulfilmentOutcome outcome = FulfilmentOutcome::Done;
    Instant doneAt{};
    QString evidence;  ///< in words
    BookLink link;     ///< a null id: none
    int copies = 0;
    QString reason;  ///< of a correction
};

/// What a standing task is to be.
struct TaskDraft
{
    QString what;
    QString role;
    StaffId person;  ///< null: whoever has the role
    OwedBy owedBy = OwedBy::Department;
    QString recurs;
    int copies = 0;
    QString copiesTo;
    QString evidence;
    QString code;
};

// Each takes a builder of its own and gives the group; Invalid with the field's name where something is missing.

/// That it was done, or a correction where something was written of it before, which needs a reason. Something has to
/// show it, in words or linked; it cannot have been done later than now.
Result<Group> fulfil(GroupBuilder builder, const TaskDue& due, const FulfilmentDraft& draft);
/// New tasks of the department, due from now on.
Result<Group> addTasks(GroupBuilder builder, ScopeId department, const QList<TaskDraft>& drafts);
/// The task as it is to be from now on: with another rule, or owed by others, it ends and another follows it.
Result<Group> changeTask(GroupBuilder builder, const Row& task, const TaskDraft& draft);
/// It is not due any more; what was stays.
Group endTask(GroupBuilder builder, const Row& task);

}  // namespace Seatdesk
