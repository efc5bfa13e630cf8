// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookchain.h"
#include "domain/result.h"
#include "domain/row.h"
#include "host/demo/demooptions.h"

#include <QDate>
#include <QHash>

#include <functional>

namespace Seatdesk {

class SeatHost;

/// The rows of the demo department.
struct DemoRows
{
    QList<Row> rows;
    QList<StaffId> people;
    QHash<RecordId, BookHead> bookHeads;  ///< where each bound book ends
};

/// Gives the number of the ticket that is the `place`th of `count` recorded on that day.
using DemoNumbers = std::function<Result<QList<QString>>(const QDate& day, int count)>;

/// Makes the rows alone. `now` of the options must be given.
Result<DemoRows> demoRows(const DemoOptions& options, const DemoNumbers& numbers);

/// Everyone's in the demo.
inline constexpr QLatin1StringView kDemoPassword{"seatdesk"};

/// Fills a new folder with the demo department. Blocks for some seconds; not for the window's thread. Conflict
/// when the folder has a department already.
Result<DemoSummary> makeDemo(SeatHost& host, const DemoOptions& options = {});

}  // namespace Seatdesk
