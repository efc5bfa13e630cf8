// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/serverrow.h"

namespace Seatdesk {

Row rowFromServer(const QString& record, QJsonObject json)
{
    json.remove(QStringLiteral("xid"));
    for (auto field = json.begin(); field != json.end();)
        field = field.value().isNull() ? json.erase(field) : field + 1;
    return rowFromJson(record, json);
}

}  // namespace Seatdesk
