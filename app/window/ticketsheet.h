// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ticketnames.h"

#include <QStringList>
#include <QTimeZone>

namespace Seatdesk {

/// Tickets as a table for people: a header in their language, values in words, times in the department's zone, numbers
/// masked. Any thread.
class TicketSheet
{
public:
    TicketSheet(TicketNames names, const QTimeZone& zone);

    [[nodiscard]] static QStringList header();
    /// One text for each column of the header.
    [[nodiscard]] QStringList cells(const Row& ticket) const;

private:
    TicketNames m_names;
    QTimeZone m_zone;
};

}  // namespace Seatdesk
