// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablerow.h"

namespace Seatdesk {

std::optional<Refusal> refusalOfText(QStringView text)
{
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    for (; at != end; ++at) {
        if (*at == 0)
            return Refusal::NulCharacter;
        if (!QChar::isSurrogate(*at))
            continue;
        if (QChar::isLowSurrogate(*at) || at + 1 == end || !QChar::isLowSurrogate(at[1]))
            return Refusal::InvalidBytes;
        ++at;
    }
    return std::nullopt;
}

}  // namespace Seatdesk
