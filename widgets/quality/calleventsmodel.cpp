// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/calleventsmodel.h"

#include "widgets/quality/soundwords.h"

namespace Seatdesk {

void CallEventsModel::setEvents(std::vector<CallEvent> events, int agentVoice)
{
    beginResetModel();
    m_events = std::move(events);
    m_agentVoice = agentVoice;
    endResetModel();
}

const CallEvent* CallEventsModel::eventAt(const QModelIndex& index) const
{
    if (index.model() != this || !index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_events[static_cast<size_t>(index.row())];
}

int CallEventsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant CallEventsModel::data(const QModelIndex& index, int role) const
{
    const CallEvent* event = eventAt(index);
    if (!event || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QString words = SoundWords::event(*event, m_agentVoice);
    if (event->span.length() == 0)
        return words;
    return QStringLiteral("%1 %2 %3")
        .arg(SoundWords::clock(event->span.start()), words, SoundWords::length(event->span.seconds()));
}

}  // namespace Seatdesk
