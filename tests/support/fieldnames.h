// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

inline const QString kTicket = QStringLiteral("ticket");
inline const QString kSummary = QStringLiteral("summary");
inline const QString kDescription = QStringLiteral("description");

}  // namespace Seatdesk
