// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

namespace Seatdesk {

/// A row as the server writes it: every column, null when empty, and its transaction.
Row rowFromServer(const QString& record, QJsonObject json);

}  // namespace Seatdesk
