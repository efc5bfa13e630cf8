// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/shiftwords.h"

#include <QCoreApplication>

namespace Seatdesk::ShiftWords {

QString presence(Presence state)
{
    switch (state) {
        case Presence::There:
            return QCoreApplication::translate("ShiftWords", "There");
        case Presence::Late:
            return QCoreApplication::translate("ShiftWords", "Late");
        case Presence::Absent:
            return QCoreApplication::translate("ShiftWords", "Absent");
    }
    return {};
}

QString ending(ShiftEnding ending)
{
    switch (ending) {
        case ShiftEnding::Relieved:
            return QCoreApplication::translate("ShiftWords", "Taken over");
        case ShiftEnding::Nobody:
            return QCoreApplication::translate("ShiftWords", "Nobody came");
        case ShiftEnding::Last:
            return QCoreApplication::translate("ShiftWords", "Last shift of the day");
        case ShiftEnding::Overridden:
            return QCoreApplication::translate("ShiftWords", "Ended by the lead");
    }
    return {};
}

QString turn(const ShiftTurn& turn, const QTimeZone& zone)
{
    const QString format = QStringLiteral("HH:mm");
    const QString times =
        toDateTime(turn.shift.from, zone).toString(format) + u'–' + toDateTime(turn.shift.until, zone).toString(format);
    return turn.shift.name.contains(u':') ? times : turn.shift.name + u' ' + times;
}

}  // namespace Seatdesk::ShiftWords
