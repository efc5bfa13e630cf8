// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace Seatdesk {

/// The form that comes with the program; see ScoreForm.
QJsonObject standardForm();

}  // namespace Seatdesk
