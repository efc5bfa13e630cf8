// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/briefing.h"

#include "domain/bookentry.h"
#include "domain/try.h"
#include "domain/workcalendar.h"

#include <algorithm>

namespace Seatdesk {

const TaskDue* Briefing::owed(const QList<TaskDue>& dues, ScopeId team, QDate day, const WorkCalendar& calendar)
{
    const auto found = std::find_if(dues.begin(), dues.end(), [&](const TaskDue& due) {
        return StandingTask(due.task).code() == kCode && due.unit == team && calendar.dayOf(due.at) == day &&
               due.fulfilments.isEmpty();
    });
    return found == dues.end() ? nullptr : &*found;
}

Result<Group> Briefing::hold(GroupBuilder builder, const Row& book, const TaskDue& due, const QString& says,
                             bool isOffline)
{
    if (says.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("text"));
    BookBody body;
    body.category = BookCategory::Business;
    body.happenedAt = builder.at();
    body.text = says.trimmed();
    body.isOffline = isOffline;
    const auto entry = newId<RecordId>();
    SEATDESK_TRY_LET(written, writeEntry(builder, book, body, entry));
    FulfilmentDraft draft;
    draft.doneAt = builder.at();
    draft.evidence = body.text.section(u'\n', 0, 0);
    draft.link = {BookEntry::kRecord, entry};
    SEATDESK_TRY_LET(done, fulfil(std::move(builder), due, draft));
    written += done;
    return written;
}

}  // namespace Seatdesk
