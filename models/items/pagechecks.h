// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkplan.h"
#include "items/liverows.h"

#include <QTimer>

namespace Seatdesk {

class Settings;

/// What of a team's duty logs is to be checked in some months, what was, and what is missing. Looks at the clock by
/// itself. GUI thread.
class PageChecks : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PageChecks(Records& records, const TimeSource& time, const Settings& settings, QObject* parent = nullptr);

    /// From the month of one day to that of the other.
    void show(ScopeId team, const QDate& first, const QDate& last);
    [[nodiscard]] ScopeId team() const { return m_team; }
    /// The latest pages first.
    [[nodiscard]] const QList<CheckDuty>& duties() const { return m_duties; }
    /// How many of them are open.
    [[nodiscard]] int openCount() const;
    [[nodiscard]] bool hasOverdue() const;
    /// Whether the page is that person's own, see BookPage::isOwnOf.
    [[nodiscard]] bool isOwn(const CheckDuty& duty, StaffId person) const;
    [[nodiscard]] bool isLoaded() const;

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void gather();
    [[nodiscard]] Instant startOf(const QDate& day) const;

    const TimeSource& m_time;
    const Settings& m_settings;
    ScopeId m_team;
    QDate m_first;  ///< of a month
    QDate m_last;
    LiveRows m_entries;
    LiveRows m_checks;
    LiveRows m_shifts;
    QTimer m_clock;
    bool m_isTold = false;
    QList<CheckDuty> m_duties;
};

}  // namespace Seatdesk
