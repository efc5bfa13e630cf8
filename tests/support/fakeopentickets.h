// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/opentickets.h"

namespace Seatdesk {

/// Who else has a ticket open, as a test says it.
class FakeOpenTickets : public OpenTickets
{
public:
    QFuture<Result<QList<TicketOpener>>> holdOpen(RecordId ticket) override
    {
        told.append(ticket);
        if (away)
            return QtFuture::makeReadyFuture(
                Result<QList<TicketOpener>>(tl::unexpected(Error{Error::Kind::Offline, {}})));
        return QtFuture::makeReadyFuture(
            Result<QList<TicketOpener>>(ticket == shared ? others : QList<TicketOpener>()));
    }

    RecordId shared;
    QList<TicketOpener> others;
    bool away = false;
    QList<RecordId> told;
};

}  // namespace Seatdesk
