// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Seatdesk::ErrorWords {

/// Why something did not happen and what to do next, as the second sentence after "… was not saved.".
QString reason(const Error& error);

}  // namespace Seatdesk::ErrorWords
