// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dialling.h"

#include <QRegularExpression>

namespace Seatdesk {

namespace {

/// A tel: link (RFC 3966) without its scheme and parameters; anything else as it is.
QString withoutLink(const QString& text)
{
    const QString number = text.trimmed();
    return number.startsWith(u"tel:", Qt::CaseInsensitive) ? number.mid(4).section(u';', 0, 0).trimmed() : number;
}

QString digitsIn(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (c >= u'０' && c <= u'９')
            digits.append(QChar(u'0' + (c.unicode() - u'０')));
    }
    return digits;
}

/// Without the country's code: mobile numbers and the services 400 and 800 as they are, fixed ones with the 0 of their
/// area.
QString withinTheCountry(QString digits)
{
    static const QRegularExpression mobile(QStringLiteral("^(?:00)?(?:86)?0?(1[3-9][0-9]{9})$"));
    static const QRegularExpression service(QStringLiteral("^(?:00)?86([48]00[0-9]{7})$"));
    static const QRegularExpression fixed(QStringLiteral("^(?:00)?860?(10[0-9]{8}|[2-9][0-9]{9,10})$"));
    digits.replace(mobile, QStringLiteral("\\1"));
    digits.replace(service, QStringLiteral("\\1"));
    return digits.replace(fixed, QStringLiteral("0\\1"));
}

}  // namespace

QString dialledDigits(const QString& text)
{
    return withinTheCountry(digitsIn(withoutLink(text)));
}

QString dialledNumber(const QString& text)
{
    const QString number = withoutLink(text);
    const QString digits = digitsIn(number);
    const QString dialled = withinTheCountry(digits);
    const bool abroad = dialled == digits && (number.startsWith(u'+') || number.startsWith(u'＋'));
    return abroad && !digits.isEmpty() ? u'+' + dialled : dialled;
}

}  // namespace Seatdesk
