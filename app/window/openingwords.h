// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Seatdesk {

/// Why a department in a folder of its own could not be opened, and what to do.
QString openingSentence(const Error& error);

}  // namespace Seatdesk
