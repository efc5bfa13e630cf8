// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Seatdesk {

/// One reading of a damaged table from one end towards the other.
struct TableWalk
{
    enum class Way { Forwards, Backwards };

    qint64 unread = 0;   ///< rows and pages
    bool ended = false;  ///< came to the other end
};

}  // namespace Seatdesk
