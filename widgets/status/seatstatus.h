// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QObject>
#include <QTimer>

namespace Seatdesk {

class StatusStrip;

struct Workplace;

/// Fills the bar at the foot: where the seat stands with the authority, which of my clocks run out next, and the
/// department's date and time.
class SeatStatus : public QObject
{
    Q_OBJECT

public:
    SeatStatus(Workplace& place, StatusStrip& strip, QObject* parent = nullptr);

Q_SIGNALS:
    void trayAsked();
    void ticketAsked(const Seatdesk::RecordId& ticket);

private:
    void tick();
    void showSync();
    void showTime();
    void showDeputy();
    void askClocks();
    void showClocks(const QList<Row>& tickets);

    Workplace& m_place;
    StatusStrip& m_strip;
    QTimer m_second;
    QTimer m_changed;
    QList<Row> m_tickets;
};

}  // namespace Seatdesk
