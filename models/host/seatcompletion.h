// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupcompletion.h"
#include "host/localrights.h"

namespace Seatdesk {

/// Completes a group before it is saved, by what this seat's replica holds, see GroupCompletion. Writer thread.
class SeatCompletion : public KnownTickets
{
public:
    SeatCompletion(LocalRights& rights, Replica& replica) : m_rights(rights), m_replica(replica) {}

    Result<Group> complete(const Group& group);

    std::optional<TicketCase> ticket(RecordId id) override;
    std::optional<Customer> customer(CustomerId id) override;

private:
    std::optional<Row> find(const QString& record, RecordId id);

    LocalRights& m_rights;
    Replica& m_replica;
    std::optional<Error> m_error;
};

}  // namespace Seatdesk
