// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "domain/ticketcase.h"

#include <QHash>

namespace Seatdesk {

/// The rows that the stories of the tickets leave, by the rules of an authority: every operation is asked of
/// Permissions, children have the scope of their parent, derived rows appear.
class DemoLedger
{
public:
    DemoLedger(const RuleBook& rules, const Permissions& permissions);

    /// A row that stories refer to but did not make.
    void know(const Row& row) { m_known.insert(row.id, row); }
    Result<void> submit(const Group& group, const Actor& actor);

    [[nodiscard]] Row row(RecordId id) const { return m_rows.value(id); }
    [[nodiscard]] TicketCase ticketCase(RecordId ticket) const;
    /// In the order in which they were made.
    [[nodiscard]] QList<Row> rows() const;

private:
    Result<void> apply(const Operation& operation, const Actor& actor);
    void keep(const Row& row, RecordId parent);

    const RuleBook& m_rules;
    const Permissions& m_permissions;
    QHash<RecordId, Row> m_rows;
    QHash<RecordId, Row> m_known;
    QHash<RecordId, QList<RecordId>> m_children;
    QList<RecordId> m_order;
};

}  // namespace Seatdesk
