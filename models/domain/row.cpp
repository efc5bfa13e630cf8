// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/row.h"

namespace Seatdesk {

namespace {

bool isFilled(const QJsonValue& value)
{
    return !value.isUndefined() && !value.isNull() && !(value.isString() && value.toString().isEmpty());
}

}  // namespace

bool Row::has(const QString& field) const
{
    return isFilled(fields.value(field));
}

bool Row::has(QLatin1StringView field) const
{
    return isFilled(fields.value(field));
}

}  // namespace Seatdesk
