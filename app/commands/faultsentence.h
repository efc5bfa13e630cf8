// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/connectionfault.h"

#include <QString>

namespace Seatdesk {

/// What a person reads when the server did not let them in: for each cause another sentence, with what to do.
QString faultSentence(ConnectionFault fault);

}  // namespace Seatdesk
