// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketnumber.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const TicketNumber kNumber{QDate(2026, 11, 22), 42, 7};

TicketNumber::Fault faultOf(const QString& typed)
{
    const auto parsed = TicketNumber::parse(typed);
    EXPECT_FALSE(parsed.has_value());
    return parsed ? TicketNumber::Fault::Length : parsed.error();
}

}  // namespace

TEST(TicketNumber, ChecksAsThePublishedExamplesDo)
{
    EXPECT_EQ(checkDigitMod11_10(u"0794"), 5);        // ISO 7064
    EXPECT_EQ(checkDigitMod11_10(u"8609574271"), 9);  // German tax number 86095742719
    EXPECT_EQ(checkDigitMod11_10(u"3339200596"), 1);  // Croatian OIB 33392005961
}

TEST(TicketNumber, ShowsGroupsOfSixFourFour)
{
    EXPECT_EQ(kNumber.digits().size(), 14);
    EXPECT_EQ(kNumber.digits().left(13), QStringLiteral("2611220042007"));
    EXPECT_EQ(kNumber.shown().left(15), QStringLiteral("261122-0042-007"));
    EXPECT_EQ(TicketNumber::shown(QStringLiteral("old 17")), QStringLiteral("old 17"));
}

TEST(TicketNumber, ReadsWhatPeopleType)
{
    const QString digits = kNumber.digits();
    EXPECT_EQ(TicketNumber::parse(digits), kNumber);
    EXPECT_EQ(TicketNumber::parse(kNumber.shown()), kNumber);
    EXPECT_EQ(TicketNumber::parse(u' ' + digits.left(6) + QChar(0x3000) + digits.mid(6, 4) + QChar(0x2014) +
                                  digits.mid(10) + u' '),
              kNumber);
    QString fullWidth;
    for (const QChar c : digits)
        fullWidth.append(QChar(0xff10 + c.digitValue()));
    EXPECT_EQ(TicketNumber::parse(fullWidth), kNumber);
}

TEST(TicketNumber, SaysWhichPartIsWrong)
{
    using Fault = TicketNumber::Fault;
    const QString digits = kNumber.digits();
    EXPECT_EQ(faultOf(QStringLiteral("26112x00420071")), Fault::Characters);
    EXPECT_EQ(faultOf(digits.chopped(1)), Fault::Length);
    EXPECT_EQ(faultOf(QStringLiteral("261322") + digits.mid(6)), Fault::Date);
    EXPECT_EQ(faultOf(digits.left(6) + QStringLiteral("0000") + digits.mid(10)), Fault::Seat);
    EXPECT_EQ(faultOf(digits.left(10) + QStringLiteral("000") + digits.back()), Fault::Counter);
}

TEST(TicketNumber, NoticesEveryWrongDigit)
{
    const QString digits = kNumber.digits();
    for (int place = 0; place < digits.size(); ++place) {
        for (int digit = 0; digit < 10; ++digit) {
            QString typed = digits;
            typed[place] = QChar(u'0' + digit);
            if (typed != digits) {
                EXPECT_FALSE(TicketNumber::parse(typed).has_value()) << qPrintable(typed);
            }
        }
    }
}
