// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <chrono>

namespace Seatdesk {

/// Somebody else who has a ticket on the screen.
struct TicketOpener
{
    StaffId person;
    QString name;
    std::chrono::seconds since{0};  ///< how long by now
};

/// Who has which ticket open. A lease that is renewed while a ticket is shown and ends by itself; it holds nobody up.
class OpenTickets
{
public:
    virtual ~OpenTickets() = default;

    /// Says that this seat shows that ticket and no other (null: none), and answers who else does. To be said again
    /// every kRenewal. Offline when nobody can know.
    virtual QFuture<Result<QList<TicketOpener>>> holdOpen(RecordId ticket) = 0;

    static constexpr std::chrono::seconds kRenewal{20};
};

/// What an authority that several seats share can tell besides. Blocking; sync thread.
class TicketLeases
{
public:
    virtual ~TicketLeases() = default;

    /// See OpenTickets; `seat` is the device's id.
    virtual Result<QList<TicketOpener>> holdOpen(RecordId ticket, const QString& seat) = 0;
};

}  // namespace Seatdesk
