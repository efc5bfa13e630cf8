// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Seatdesk {

/// What came of the reading of a damaged file.
struct Salvaged
{
    qint64 rows = 0;
    qint64 lost = 0;  ///< rows and pages that could not be read; a page held several rows
};

}  // namespace Seatdesk
