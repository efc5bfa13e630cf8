// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formulaguard.h"

#include <algorithm>

namespace Seatdesk {

namespace {

bool startsFormula(const QString& text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

}  // namespace

QString guarded(const QString& text)
{
    return startsFormula(text) ? u'\'' + text : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(u'\'') && startsFormula(text) ? text.mid(1) : text;
}

}  // namespace Seatdesk
