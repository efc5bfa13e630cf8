// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/dutyformprintout.h"
#include "app/window/printjob.h"

namespace Seatdesk {

/// Prints one of the forms of a team's duty log.
class DutyFormPrint : public PrintJob
{
    Q_OBJECT

public:
    DutyFormPrint(const Workplace& place, DutyFormPrintout::Page page, Paper paper, QObject* parent);

    void start() override;

private:
    void readBooks(ScopeId team);
    void readRest(const QList<Row>& books);
    void take(const QList<Row>& rows);

    DutyFormPrintout::Page m_page;
};

}  // namespace Seatdesk
