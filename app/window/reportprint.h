// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/printjob.h"
#include "widgets/handover/handoverways.h"

namespace Seatdesk {

/// Prints a report of the duty log as it stood before the person.
class ReportPrint : public PrintJob
{
    Q_OBJECT

public:
    /// As the access log names what was printed.
    static constexpr QLatin1StringView kRecord{"duty_report"};

    ReportPrint(const Workplace& place, WrittenReport report, Paper paper, QObject* parent);

    void start() override;

private:
    WrittenReport m_report;
};

}  // namespace Seatdesk
