// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketactions.h"
#include "support/office.h"

#include <QHash>

namespace Seatdesk {

/// The rows of a small department in memory, with the rules of an authority: every operation is checked, children have
/// the scope of their parent, derived rows appear. A group applies whole or not at all.
class Ledger
{
public:
    explicit Ledger(Office& office) : m_office(office) {}

    Result<void> submit(const Group& group, const Actor& actor);
    void put(const Row& row) { m_rows.insert(row.id, row); }

    [[nodiscard]] Row row(RecordId id) const { return m_rows.value(id); }
    [[nodiscard]] QList<Row> rows(const QString& record) const;
    [[nodiscard]] TicketCase ticketCase(RecordId ticket) const;
    /// The ticket's clock of that kind, the last one made; without an id when there is none.
    [[nodiscard]] TicketClock clock(RecordId ticket, ClockKind kind) const;

private:
    Result<void> apply(QHash<RecordId, Row>& rows, const Operation& operation, const Actor& actor) const;

    Office& m_office;
    QHash<RecordId, Row> m_rows;
};

}  // namespace Seatdesk
