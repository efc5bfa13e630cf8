// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Seatdesk {

/// A piece of a text, in UTF-16 units as QString and QTextCursor count them.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextRange&) const = default;
};

}  // namespace Seatdesk
