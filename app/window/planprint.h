// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/printjob.h"
#include "domain/ids.h"

namespace Seatdesk {

/// Prints a version of an emergency plan.
class PlanPrint : public PrintJob
{
    Q_OBJECT

public:
    PlanPrint(const Workplace& place, RecordId plan, Paper paper, QObject* parent);

    void start() override;

private:
    RecordId m_plan;
};

}  // namespace Seatdesk
