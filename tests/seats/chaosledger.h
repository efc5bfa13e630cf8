// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace Seatdesk {

/// What seats were told to have saved: each value is written once and found again.
struct ChaosLedger
{
    struct Deed
    {
        QString value;
        QString record;
        QString row;  ///< empty: it makes one
        int seat = 0;
    };
    QList<Deed> saved;            ///< answered: must be found once
    QHash<QString, int> authors;  ///< the seat of every value that was sent, answered or not
    QStringList rows[2];          ///< tickets by team, for anybody to change
    int kills = 0;
    int refusals = 0;

    [[nodiscard]] static int teamOf(int seat) { return seat % 2; }
    /// A value that nobody has written yet.
    QString newValue(int seat)
    {
        const QString value = QStringLiteral("v%1").arg(authors.size() + 1);
        authors.insert(value, seat);
        return value;
    }
    void note(Deed deed, const QString& row)
    {
        if (deed.row.isEmpty()) {
            deed.row = row;
            if (deed.record == u"ticket")
                rows[teamOf(deed.seat)].append(row);
        }
        saved.append(deed);
    }
    [[nodiscard]] int savedBy(int seat) const
    {
        return static_cast<int>(
            std::count_if(saved.begin(), saved.end(), [seat](const Deed& deed) { return deed.seat == seat; }));
    }
};

}  // namespace Seatdesk
