// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "items/clockwatch.h"

#include <QDate>
#include <QObject>
#include <QTimer>

namespace Seatdesk {

class StatusSegment;
class StatusStrip;
class SyncStatus;
struct Workplace;

/// Fills the bar at the foot: where the seat stands with the authority, which clocks that warn me run out next, how
/// many calls I answered today, and the department's date and time.
class SeatStatus : public QObject
{
    Q_OBJECT

public:
    SeatStatus(Workplace& place, StatusStrip& strip, QObject* parent = nullptr);

Q_SIGNALS:
    void trayAsked();
    /// A bound book is not as it was seen before.
    void dutyLogAsked();
    void ticketAsked(const Seatdesk::RecordId& ticket);
    /// The person wants to see the answers to what they could not answer.
    void questionsAsked();
    /// A clock that warns me came to its warning: a sentence to be shown beside the work.
    void clockWarned(const QString& sentence, const Seatdesk::RecordId& ticket);

private:
    void followClicks();
    void tick();
    void showSync();
    void sayAttention(StatusSegment& segment, const SyncStatus& sync, const QString& time);
    void showClockOffset();
    void showTime();
    [[nodiscard]] QString shift() const;
    void showDeputy();
    void showClocks();
    void askCalls();
    void tellWarning(const DueClock& due);

    Workplace& m_place;
    StatusStrip& m_strip;
    void askAnswered();
    void showAnswered();

    ClockWatch m_clocks;
    LiveRows m_answered;  ///< my questions that were answered lately
    Instant m_answersSeen;
    QTimer m_second;
    QTimer m_calls;
    QDate m_callsOf;  ///< the day whose calls are shown
};

}  // namespace Seatdesk
