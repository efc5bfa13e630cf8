// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seatcompletion.h"

#include "domain/try.h"

namespace Seatdesk {

Result<Group> SeatCompletion::complete(const Group& group)
{
    SEATDESK_TRY_LET(rules, m_rights.completionRules(m_replica));
    Group whole = GroupCompletion(rules, *this).complete(group);
    if (m_error)
        return tl::unexpected(*m_error);
    return whole;
}

std::optional<Row> SeatCompletion::find(const QString& record, RecordId id)
{
    const Result<std::optional<Row>> row = m_replica.find(record, id);
    if (!row)
        m_error = row.error();
    return row && *row && !(*row)->deleted ? *row : std::nullopt;
}

std::optional<TicketCase> SeatCompletion::ticket(RecordId id)
{
    const std::optional<Row> row = find(Ticket::kRecord, id);
    if (!row)
        return std::nullopt;
    const Result<QList<Row>> clocks = m_replica.referring(TicketClock::kRecord, TicketClockField::kTicket, id);
    if (!clocks)
        m_error = clocks.error();
    return TicketCase::of(*row, clocks.value_or(QList<Row>()));
}

std::optional<Customer> SeatCompletion::customer(CustomerId id)
{
    const std::optional<Row> row = id.isNull() ? std::nullopt : find(Customer::kRecord, RecordId(id));
    return row ? std::optional(Customer(*row)) : std::nullopt;
}

}  // namespace Seatdesk
