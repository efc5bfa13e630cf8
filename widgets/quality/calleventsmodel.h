// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callevents.h"

#include <QAbstractListModel>

#include <vector>

namespace Seatdesk {

/// What was heard in a call, in its order.
class CallEventsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEvents(std::vector<CallEvent> events, int agentVoice);
    [[nodiscard]] const std::vector<CallEvent>& events() const { return m_events; }
    /// Null when there is none.
    [[nodiscard]] const CallEvent* eventAt(const QModelIndex& index) const;
    [[nodiscard]] int agentVoice() const { return m_agentVoice; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<CallEvent> m_events;
    int m_agentVoice = 0;
};

}  // namespace Seatdesk
