// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// The name of the local socket over which the programs of one folder talk; the same for every way to write its path.
QString linkName(const QString& folder);

}  // namespace Seatdesk
