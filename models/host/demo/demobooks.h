// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookchain.h"
#include "host/demo/demochecks.h"
#include "host/demo/demoplans.h"
#include "host/demo/demoshifts.h"

#include <QHash>

namespace Seatdesk {

/// The teams' duty logs of six weeks, numbered and chained as the authority does it, and what is left open.
class DemoBooks
{
public:
    DemoBooks(const DemoContent& content, const DemoDepartment& department, DemoIds& ids, const DemoHours& hours);

    static constexpr int kDays = 42;

    /// `others`: rows made before, among them the tickets that entries are about and the roster.
    [[nodiscard]] QList<Row> rows(DemoChance chance, const QList<Row>& others);
    /// Where each book ends; known after rows().
    [[nodiscard]] const QHash<RecordId, BookHead>& heads() const { return m_heads; }

private:
    void writeTeam(const Scope& scope, DemoChance chance);
    void takeEmergency(const Scope& scope);
    void writeDay(RecordId book, ScopeId team, const QDate& day, DemoChance& chance);
    void writeShifts(RecordId book, ScopeId team, Instant until);
    void leaveOpen(RecordId book, ScopeId team, DemoChance& chance);
    RecordId write(RecordId book, ScopeId team, StaffId author, Instant at, const BookBody& body);

    const DemoContent& m_content;
    const DemoDepartment& m_department;
    DemoIds& m_ids;
    const DemoHours& m_hours;
    QList<Row> m_allTickets;
    QHash<ScopeId, QList<RecordId>> m_tickets;  ///< open ones, by team
    QHash<ScopeId, QList<Row>> m_duties;
    QList<DemoEntry> m_ofShifts;  ///< of the team whose book is written, not written yet
    QHash<RecordId, BookHead> m_heads;
    QList<Row> m_entries;  ///< of the team whose book is written, by number
    DemoChecks m_checks;
    DemoPlans m_plans;
    QList<Row> m_rows;
};

}  // namespace Seatdesk
