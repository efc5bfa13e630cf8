// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/adminprogram.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Seatdesk;

namespace {

class SeatNumbers : public AdminProgram
{
protected:
    void SetUp() override
    {
        addStaff(QStringLiteral("1001"), QStringLiteral("agent"));
        makeDirector(QStringLiteral("1001"));
    }

    static QString dayOfNewNumber(QProcess& seat)
    {
        const QJsonObject answer = createTicket(seat, QStringLiteral("掉线"));
        EXPECT_TRUE(isOk(answer)) << toJsonText(answer).constData();
        return answer.value(QStringLiteral("row"))[QStringLiteral("number")].toString().left(6);
    }
    static QString dayIn(const QString& zone)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(zone.toUtf8()));
        return now.date().toString(QStringLiteral("yyMMdd"));
    }
};

}  // namespace

/// Two zones whose dates are never the same: at no hour is the day of a third zone right for both.
TEST_F(SeatNumbers, BeginWithTheDayInTheDepartmentsZone)
{
    for (const QString& zone : {QStringLiteral("Pacific/Pago_Pago"), QStringLiteral("Pacific/Kiritimati")}) {
        QProcess seat;
        startSeat(seat);
        setZone(seat, zone);
        endSeat(seat);
        startSeat(seat);
        const QString before = dayIn(zone);
        const QString day = dayOfNewNumber(seat);
        EXPECT_TRUE(day == before || day == dayIn(zone)) << qPrintable(zone + u' ' + day);
        endSeat(seat);
    }
}
