// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookbody.h"
#include "domain/dutyroster.h"
#include "host/demo/demodepartment.h"

namespace Seatdesk {

/// What somebody wrote into a book, and when.
struct DemoEntry
{
    StaffId author;
    Instant at{};
    BookBody body;
};

/// A team's shifts of some days: opened, their roll called, handed over, as far as the day has come.
class DemoShifts
{
public:
    DemoShifts(const DemoDepartment& department, DemoIds& ids, const DemoHours& hours, ScopeId team,
               const DutyRoster& roster)
        : m_department(department), m_ids(ids), m_hours(hours), m_team(team), m_roster(roster)
    {}

    void make(const QDate& first, const QDate& last);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    /// What stands in the book of it, in the order of time.
    [[nodiscard]] const QList<DemoEntry>& entries() const { return m_entries; }

private:
    struct Turn;

    void makeTurn(const Turn& turn, const Turn& next);
    [[nodiscard]] Turn turnOf(int number, const QDate& first) const;
    [[nodiscard]] QString callRoll(const Turn& turn, RecordId shift, Instant at);
    /// Who opens the shift and hands it over: the lead checks the page and does not keep it.
    [[nodiscard]] StaffId keeperOf(const Turn& turn) const;
    [[nodiscard]] QString nameOf(StaffId person) const;
    void write(StaffId author, Instant at, BookCategory category, RecordId shift, const QString& text);

    const DemoDepartment& m_department;
    DemoIds& m_ids;
    const DemoHours& m_hours;
    ScopeId m_team;
    const DutyRoster& m_roster;
    QList<Row> m_rows;
    QList<DemoEntry> m_entries;
};

}  // namespace Seatdesk
