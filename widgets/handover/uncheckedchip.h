// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pagechecks.h"
#include "widgets/controls/chip.h"
#include "widgets/workplace.h"

namespace Seatdesk {

/// How many checks a team's duty log lacks in this month and the one before, whose monthly check is due now. Not there
/// while none is missing.
class UncheckedChip : public Chip
{
    Q_OBJECT

public:
    UncheckedChip(Workplace& place, const Theme& theme, QWidget* parent = nullptr);

    void follow(ScopeId team);

private:
    void showCount();

    Workplace& m_place;
    PageChecks m_checks;
};

}  // namespace Seatdesk
