// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dutiesprint.h"

#include "app/window/dutiesprintout.h"
#include "domain/session.h"
#include "domain/settings.h"

#include <utility>

namespace Seatdesk {

DutiesPrint::DutiesPrint(const Workplace& place, bool all, Paper paper, QObject* parent)
    : PrintJob(place, std::move(paper), parent),
      m_all(all),
      m_board(place.records, place.session, place.settings, place.calendar)
{}

void DutiesPrint::start()
{
    connect(&m_board, &TaskBoard::changed, this, &DutiesPrint::take);
    connect(&m_board, &TaskBoard::failed, this, &PrintJob::failed);
    if (m_board.isLoaded())
        take();
}

/// As it was read first: what is written meanwhile is on the next one.
void DutiesPrint::take()
{
    if (std::exchange(m_isTaken, true))
        return;
    const RecordId department(place().session.scopes().department());
    print({QStringLiteral("print"), department, paper().reason, 1, QString(StandingTask::kRecord)},
          [this] { return content(); });
}

FormContent DutiesPrint::content() const
{
    const Session& session = place().session;
    QList<TaskDue> dues = m_board.dues();
    if (!m_all)
        dues.removeIf([this](const TaskDue& due) { return !m_board.isMine(due); });
    const QString name = session.nameOf(ScopeId(session.person()));
    const QTimeZone zone = place().settings.zone();
    return DutiesPrintout(dues, session, zone)
        .content(m_all ? session.nameOf(session.scopes().department()) : name,
                 {name, place().time.now(), paper().reason, zone});
}

}  // namespace Seatdesk
