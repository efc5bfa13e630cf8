// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Seatdesk {

/// What an error of the `seat` command says to whoever reads it: which field, step or record it was about, and what
/// would do. English, as the whole of the command line.
QString seatSentence(const Error& error);

}  // namespace Seatdesk
