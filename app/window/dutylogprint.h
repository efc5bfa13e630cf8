// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/printjob.h"
#include "domain/ids.h"
#include "domain/instant.h"

namespace Seatdesk {

/// Prints a day of a team's duty log as 值班日志.
class DutyLogPrint : public PrintJob
{
    Q_OBJECT

public:
    /// Which day of which book.
    struct Page
    {
        RecordId book;
        QDate day;
    };

    DutyLogPrint(const Workplace& place, Page page, Paper paper, QObject* parent);

    void start() override;

private:
    void take(const QList<Row>& rows);
    [[nodiscard]] FormContent content(const QList<Row>& rows) const;

    Page m_page;
};

}  // namespace Seatdesk
