// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/result.h"
#include "domain/row.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace Seatdesk {

class Records;

/// Asks for several lists and single rows at once and answers when all have come: their rows together, or the first
/// error. A single row that is not there is left out. Deletes itself; silent once `context` is gone.
class RowGathering : public QObject
{
public:
    using Done = std::function<void(const Result<QList<Row>>&)>;

    static void start(Records& records, const QList<Query>& lists, const QList<std::pair<QString, RecordId>>& singles,
                      QObject* context, Done done);

private:
    RowGathering(Done done, int expected, QObject* context);
    void take(const Result<QList<Row>>& rows);

    Done m_done;
    int m_expected;
    QList<Row> m_rows;
    std::optional<Error> m_error;
};

}  // namespace Seatdesk
