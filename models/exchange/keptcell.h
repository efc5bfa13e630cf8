// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "exchange/tablerow.h"

#include <QJsonObject>

#include <optional>

namespace Seatdesk {

/// How `extra` keeps what fields cannot give back: plain text as text; a JSON token that is not a string as
/// {"json": token}; the name of another row as {"text", "id"}; a number or address as {"contact", "masked"}, whose text
/// lies in the customer_contact row alone. The key is the column's unique name.
struct KeptCell
{
    TableCell cell;
    std::optional<RecordId> names;    ///< the row that the text named when it was read
    std::optional<RecordId> contact;  ///< the customer_contact row that has the text

    [[nodiscard]] QJsonValue toJson(const QString& masked = {}) const;
    static KeptCell of(const QJsonValue& json);
};

/// The key in `extra` under which TableRow::layout is kept; no column has that name.
inline const QString kLayoutKey = QStringLiteral("#cells");

}  // namespace Seatdesk
