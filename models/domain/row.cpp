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

namespace {

const QString kIdKey = QStringLiteral("id");
const QString kScopeKey = QStringLiteral("scope_id");
const QString kAlsoScopeKey = QStringLiteral("also_scope");
const QString kRevision = QStringLiteral("rev");
const QString kDeleted = QStringLiteral("deleted");
const QString kUpdatedAt = QStringLiteral("updated_at");
const QString kUpdatedBy = QStringLiteral("updated_by");
const QString kExtra = QStringLiteral("extra");

}  // namespace

QJsonObject rowToJson(const Row& row)
{
    QJsonObject json = row.fields;
    json.insert(kIdKey, row.id.toString());
    json.insert(kScopeKey, row.scope.toString());
    if (!row.alsoScope.isNull())
        json.insert(kAlsoScopeKey, row.alsoScope.toString());
    json.insert(kRevision, row.revision);
    if (row.deleted)
        json.insert(kDeleted, true);
    json.insert(kUpdatedAt, toMicros(row.updatedAt));
    if (!row.updatedBy.isNull())
        json.insert(kUpdatedBy, row.updatedBy.toString());
    if (!row.extra.isEmpty())
        json.insert(kExtra, row.extra);
    return json;
}

Row rowFromJson(const QString& record, const QJsonObject& json)
{
    Row row;
    row.record = record;
    row.id = RecordId::fromString(json.value(kIdKey).toString());
    row.scope = ScopeId::fromString(json.value(kScopeKey).toString());
    row.alsoScope = ScopeId::fromString(json.value(kAlsoScopeKey).toString());
    row.revision = json.value(kRevision).toInteger();
    row.deleted = json.value(kDeleted).toBool();
    row.updatedAt = fromMicros(json.value(kUpdatedAt).toInteger());
    row.updatedBy = StaffId::fromString(json.value(kUpdatedBy).toString());
    row.extra = json.value(kExtra).toObject();
    row.fields = json;
    for (const QString& name : {kIdKey, kScopeKey, kAlsoScopeKey, kRevision, kDeleted, kUpdatedAt, kUpdatedBy, kExtra})
        row.fields.remove(name);
    return row;
}

}  // namespace Seatdesk
