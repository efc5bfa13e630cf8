// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/movedmarks.h"

namespace Seatdesk {

QList<TextRange> movedMarks(const QList<TextRange>& marks, const QString& stored, const QString& shown)
{
    QList<TextRange> places;
    qsizetype from = 0;
    for (const TextRange& mark : marks) {
        const qsizetype at = shown.indexOf(stored.mid(mark.from, mark.length), from);
        if (at < 0)
            continue;
        places.append({at, mark.length});
        from = at + mark.length;
    }
    return places;
}

}  // namespace Seatdesk
