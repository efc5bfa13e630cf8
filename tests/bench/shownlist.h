// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/repeatedtickets.h"
#include "items/ticketlistmodel.h"
#include "widgets/tickets/tickettable.h"

#include <QElapsedTimer>

namespace Seatdesk {

/// The product's list of tickets on the screen.
class ShownList
{
public:
    ShownList(Seat& seat, const Theme& theme, QSize size)
        : m_seat(seat), m_model(seat.records(), seat.time()), m_table(m_model, seat.session(), theme)
    {
        m_table.resize(size);
        m_table.show();
    }

    [[nodiscard]] bool isScreenHere() const
    {
        const int last = m_table.rowAt(m_table.viewport()->height() - 1);
        return m_model.rowCount() == 0 ||
               (m_model.peek(m_table.rowAt(0)) && m_model.peek(last < 0 ? m_model.rowCount() - 1 : last));
    }

    /// Milliseconds until the first screen of rows is painted.
    double open(const Query& query)
    {
        bool opened = false;
        const auto connection =
            QObject::connect(&m_model, &TicketListModel::opened, &m_model, [&opened] { opened = true; });
        QElapsedTimer timer;
        timer.start();
        m_model.open(resolved(query, m_seat.session().person().toString(), toMicros(m_seat.time().now())), true);
        waitFor([&] { return opened && isScreenHere(); }, 20);
        m_table.viewport()->repaint();
        const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        QObject::disconnect(connection);
        return time;
    }

    /// Milliseconds until the whole order is there, however long the list.
    double complete()
    {
        QElapsedTimer timer;
        timer.start();
        waitFor([this] { return m_model.isComplete(); }, 20);
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    QTableView& view() { return m_table; }

private:
    Seat& m_seat;
    TicketListModel m_model;
    TicketTable m_table;
};

}  // namespace Seatdesk
