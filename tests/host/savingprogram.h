// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/adminprogram.h"

namespace Seatdesk {

/// A folder with one agent, into which tickets are saved by one run of the program each.
class SavingProgram : public AdminProgram
{
protected:
    void SetUp() override { addStaff(QStringLiteral("1001"), QStringLiteral("agent")); }

    /// The number of the saved ticket.
    QString save(const QString& summary)
    {
        QProcess seat;
        startSeat(seat);
        const QJsonObject answer = createTicket(seat, summary);
        EXPECT_TRUE(isOk(answer));
        EXPECT_TRUE(isOk(ask(seat, {{QStringLiteral("do"), QStringLiteral("sync")}})));
        endSeat(seat);
        return answer.value(QStringLiteral("row"))[QStringLiteral("number")].toString();
    }
    QStringList summaries()
    {
        QProcess seat;
        startSeat(seat);
        QStringList found;
        EXPECT_TRUE(isOk(ask(seat, {{QStringLiteral("do"), QStringLiteral("sync")}})));
        for (const QJsonValue& row : list(seat, QStringLiteral("ticket")))
            found.append(row[QStringLiteral("summary")].toString());
        endSeat(seat);
        found.sort();
        return found;
    }
    static QString seatOf(const QString& number) { return number.mid(6, 4); }
};

}  // namespace Seatdesk
