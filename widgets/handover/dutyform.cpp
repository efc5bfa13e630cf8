// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/dutyform.h"

#include <QCoreApplication>

namespace Seatdesk {

QString nameOf(DutyForm form)
{
    switch (form) {
        case DutyForm::RollCall:
            return QCoreApplication::translate("DutyForm", "Roll call");
        case DutyForm::Handover:
            return QCoreApplication::translate("DutyForm", "Handover record");
        case DutyForm::Month:
            return QCoreApplication::translate("DutyForm", "Duty record of the month");
    }
    return {};
}

}  // namespace Seatdesk
