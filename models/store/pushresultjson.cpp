// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pushresultjson.h"

namespace Seatdesk {

QJsonObject pushResultToJson(const PushResult& result)
{
    QJsonArray conflicts;
    for (const FieldConflict& conflict : result.conflicts)
        conflicts.append(QJsonObject{{QStringLiteral("field"), conflict.field},
                                     {QStringLiteral("base"), conflict.base},
                                     {QStringLiteral("theirs"), conflict.theirs},
                                     {QStringLiteral("mine"), conflict.mine}});
    // Of most there is nothing to say but that they were taken.
    QJsonObject json{{QStringLiteral("status"), static_cast<int>(result.status)}};
    if (!result.detail.isEmpty())
        json.insert(QStringLiteral("detail"), result.detail);
    if (!conflicts.isEmpty())
        json.insert(QStringLiteral("conflicts"), conflicts);
    return json;
}

PushResult pushResultFromJson(OperationId operation, const QJsonObject& json)
{
    PushResult result;
    result.operation = operation;
    result.status = static_cast<PushResult::Status>(json.value(QStringLiteral("status")).toInt());
    result.detail = json.value(QStringLiteral("detail")).toString();
    for (const QJsonValue& value : json.value(QStringLiteral("conflicts")).toArray()) {
        const QJsonObject conflict = value.toObject();
        result.conflicts.append({conflict.value(QStringLiteral("field")).toString(),
                                 conflict.value(QStringLiteral("base")), conflict.value(QStringLiteral("theirs")),
                                 conflict.value(QStringLiteral("mine"))});
    }
    return result;
}

}  // namespace Seatdesk
