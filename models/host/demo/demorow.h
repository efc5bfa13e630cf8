// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <utility>

namespace Seatdesk {

/// Who made a row, where and when.
struct DemoOrigin
{
    ScopeId scope;
    StaffId by;
    Instant at{};
};

/// A row with its empty fields left out, as the stores keep it.
inline Row demoRow(const QString& record, RecordId id, const DemoOrigin& origin, const QJsonObject& fields)
{
    Row row;
    row.record = record;
    row.id = id;
    row.scope = origin.scope;
    row.updatedBy = origin.by;
    row.updatedAt = origin.at;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool empty = field.value().isNull() || (field.value().isString() && field.value().toString().isEmpty());
        if (!empty)
            row.fields.insert(field.key(), field.value());
    }
    return row;
}

}  // namespace Seatdesk
