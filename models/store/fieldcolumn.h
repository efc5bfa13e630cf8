// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"

#include <QJsonValue>

namespace Seatdesk {

class Statement;

/// Binds a field's value in the form its column has: ids as 16 bytes, JSON as text, truth as 0 or 1.
void bindField(Statement& statement, const FieldRule& rule, const QJsonValue& value);
QJsonValue readField(const Statement& statement, int column, const FieldRule& rule);

}  // namespace Seatdesk
