// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketnumber.h"

#include <algorithm>

namespace Seatdesk {

namespace {

bool isFiller(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) || c == QChar(0x30fc);
}

bool isAsciiDigits(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

int checkDigitMod11_10(QStringView digits)
{
    int product = 10;
    for (const QChar c : digits) {
        const int sum = (product + c.digitValue()) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (11 - product) % 10;
}

QString TicketNumber::digits() const
{
    const QString body = day.toString(QStringLiteral("yyMMdd")) + QString::number(seat).rightJustified(4, u'0') +
                         QString::number(counter).rightJustified(3, u'0');
    return body + QString::number(checkDigitMod11_10(body));
}

QString TicketNumber::shown() const
{
    return shown(digits());
}

QString TicketNumber::shown(const QString& digits)
{
    if (digits.size() != kDigits || !isAsciiDigits(digits))
        return digits;
    return digits.left(6) + u'-' + digits.mid(6, 4) + u'-' + digits.mid(10);
}

tl::expected<TicketNumber, TicketNumber::Fault> TicketNumber::parse(const QString& typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (isFiller(c))
            continue;
        if (c.digitValue() < 0)
            return tl::unexpected(Fault::Characters);
        digits.append(QChar(u'0' + c.digitValue()));
    }
    if (digits.size() != kDigits)
        return tl::unexpected(Fault::Length);
    TicketNumber number;
    number.day = QDate(2000 + digits.left(2).toInt(), digits.mid(2, 2).toInt(), digits.mid(4, 2).toInt());
    number.seat = digits.mid(6, 4).toInt();
    number.counter = digits.mid(10, 3).toInt();
    if (!number.day.isValid())
        return tl::unexpected(Fault::Date);
    if (number.seat == 0)
        return tl::unexpected(Fault::Seat);
    if (number.counter == 0)
        return tl::unexpected(Fault::Counter);
    if (checkDigitMod11_10(QStringView(digits).left(kDigits - 1)) != digits.back().digitValue())
        return tl::unexpected(Fault::CheckDigit);
    return number;
}

}  // namespace Seatdesk
