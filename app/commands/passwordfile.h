// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Seatdesk {

/// The first line of the file, without its end. NotFound "password file" when it cannot be read.
Result<QString> passwordIn(const QString& path);

}  // namespace Seatdesk
