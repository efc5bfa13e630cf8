// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/refusedtext.h"

#include "domain/text.h"

namespace Seatdesk {

QString RefusedText::whyOf(const QString& text)
{
    if (isStorable(text))
        return {};
    return tr(
        "This text was not inserted: it holds a character that cannot be stored (U+0000 or half a "
        "character). Copy it again without that character.");
}

}  // namespace Seatdesk
