// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formcontent.h"

namespace Seatdesk {

QString tickedChoices(const QStringList& choices, int chosen)
{
    QStringList parts;
    for (qsizetype i = 0; i < choices.size(); ++i)
        parts.append((i == chosen ? QStringLiteral("■ ") : QStringLiteral("□ ")) + choices[i]);
    return parts.join(QStringLiteral("    "));
}

}  // namespace Seatdesk
