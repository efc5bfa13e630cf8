// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// A text as the source of a test has it, in UTF-8.
inline QString q(const char* text)
{
    return QString::fromUtf8(text);
}

}  // namespace Seatdesk
