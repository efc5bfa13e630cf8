// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/row.h"

namespace Seatdesk {

bool Row::has(const QString& field) const
{
    const QJsonValue value = fields.value(field);
    return !value.isUndefined() && !value.isNull() && !(value.isString() && value.toString().isEmpty());
}

}  // namespace Seatdesk
