// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketnumber.h"
#include "host/demo/demo.h"

namespace Seatdesk {

/// A Friday, 15:20 in Shanghai, on which the demo department of these tests is made.
inline const Instant kDemoFriday = fromDateTime(QDateTime(QDate(2026, 11, 20), QTime(7, 20), Qt::UTC));

/// Its rows, as a seat makes them that has nobody to ask for numbers.
inline Result<DemoRows> aDemo(quint64 seed = 1, Instant now = kDemoFriday)
{
    DemoOptions options;
    options.now = now;
    options.seed = seed;
    return demoRows(options, [](const QDate& day, int count) -> Result<QList<QString>> {
        QList<QString> numbers;
        for (int place = 0; place < count; ++place)
            numbers.append(TicketNumber{day, 9000, place + 1}.digits());
        return numbers;
    });
}

}  // namespace Seatdesk
