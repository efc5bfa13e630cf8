// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketfile.h"
#include "widgets/controls/ground.h"

#include <QTimeZone>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace Seatdesk {

class Chip;
class ElidedLabel;
class Session;

/// The top of a ticket's detail: number, kind, state, what it is about, and the clock that runs out next.
class DetailHead : public Ground
{
    Q_OBJECT

public:
    DetailHead(const Session& session, const Theme& theme, QWidget* parent = nullptr);

    void showTicket(const TicketFile& file, const QTimeZone& zone);

private:
    void showChips(const Ticket& ticket);
    void showSync(const Row& row);
    void tick();

    const Session& m_session;
    QLabel* m_number;
    QHBoxLayout* m_chips;
    QLabel* m_syncIcon;
    QLabel* m_sync;
    QLabel* m_title;
    QLabel* m_clockIcon;
    QLabel* m_clock;
    ElidedLabel* m_due;
    Chip* m_priority;
    TicketFile m_file;
    QTimeZone m_zone = QTimeZone::utc();
    QTimer m_second;
};

}  // namespace Seatdesk
