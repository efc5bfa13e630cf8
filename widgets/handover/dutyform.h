// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// The forms that the department keeps of a duty log, besides the log of a day itself.
enum class DutyForm {
    RollCall,  ///< 点名, of a day
    Handover,  ///< 交接班记录, of a day
    Month,     ///< 值班记录表, of the month of a day
};

/// What people call the form.
QString nameOf(DutyForm form);

}  // namespace Seatdesk
