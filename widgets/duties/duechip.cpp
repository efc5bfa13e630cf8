// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duties/duechip.h"

#include "widgets/controls/noticebar.h"

namespace Seatdesk {

DueChip::DueChip(Workplace& place, const Theme& theme, QWidget* parent)
    : Chip(theme, {}, parent), m_board(place.records, place.session, place.settings, place.calendar)
{
    setObjectName(QStringLiteral("dutiesDue"));
    setClickable(true);
    connect(&m_board, &TaskBoard::changed, this, &DueChip::showCount);
    showCount();
}

void DueChip::showCount()
{
    int today = 0;
    int overdue = 0;
    for (const TaskDue& due : m_board.dues()) {
        if (!due.isPressing() || !m_board.isMine(due))
            continue;
        ++(due.state == TaskDue::State::Overdue ? overdue : today);
    }
    if (overdue > 0)
        return setChip({iconOf(Tone::Danger), tr("Duties overdue: %n", nullptr, overdue), {}, Tone::Danger});
    if (today > 0)
        return setChip({iconOf(Tone::Warning), tr("Duties today: %n", nullptr, today), {}, Tone::Warning});
    setChip({QStringLiteral("view-calendar"), tr("Duties"), {}, Tone::Neutral});
}

}  // namespace Seatdesk
