// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maskednumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace Seatdesk {

namespace {

const QChar kStar = u'*';

struct Ends
{
    qsizetype head = 0;
    qsizetype tail = 0;
};

Ends endsOf(qsizetype digits)
{
    if (digits >= 11)
        return {3, 4};
    if (digits >= 7)
        return {2, 2};
    return digits >= 4 ? Ends{1, 1} : Ends{0, 0};
}

/// Characters of the international prefix of a Chinese number, which says nothing about the person.
qsizetype prefixLength(const QString& number)
{
    static const QRegularExpression prefix(QStringLiteral("^\\s*(?:\\+|00)86[\\s-]*"));
    return prefix.match(number).capturedLength();
}

/// Hides what `counts` selects, except the ends.
template <typename Counts>
QString hidden(QString text, qsizetype from, Counts counts)
{
    const qsizetype total = std::count_if(text.cbegin() + from, text.cend(), counts);
    const Ends ends = endsOf(total);
    qsizetype seen = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (!counts(text[i]))
            continue;
        if (seen >= ends.head && seen < total - ends.tail)
            text[i] = kStar;
        ++seen;
    }
    return text;
}

QString maskedEmail(const QString& value)
{
    const qsizetype at = value.indexOf(u'@');
    if (at < 1)
        return QString(3, kStar);
    return value.left(1) + QString(3, kStar) + value.mid(at);
}

}  // namespace

QString maskedNumber(const QString& number)
{
    return hidden(number, std::max<qsizetype>(0, prefixLength(number)), [](QChar c) { return c.isDigit(); });
}

QString maskedContact(const QString& kind, const QString& value)
{
    if (kind == u"phone")
        return maskedNumber(value);
    if (kind == u"email")
        return maskedEmail(value);
    if (kind == u"address")
        return value.size() > 6 ? value.left(6) + QString(4, kStar) : QString(4, kStar);
    return hidden(value, 0, [](QChar c) { return c.isLetterOrNumber(); });
}

}  // namespace Seatdesk
