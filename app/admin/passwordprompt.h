// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// Asks for a new password twice, without showing it. Empty when nobody sits at the terminal or the two differ.
QString askNewPassword();

}  // namespace Seatdesk
