// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fieldcolumn.h"

#include "domain/ids.h"
#include "domain/jsontext.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Seatdesk {

namespace {

/// Any JSON value as text; JSON text holds only arrays and objects, so the value stands in an array.
QString jsonText(const QJsonValue& value)
{
    const QByteArray wrapped = toJsonText(QJsonArray{value});
    return QString::fromUtf8(wrapped.mid(1, wrapped.size() - 2));
}

QJsonValue jsonValue(const QString& text)
{
    return arrayFromJsonText((u'[' + text + u']').toUtf8()).at(0);
}

}  // namespace

void bindField(Statement& statement, const FieldRule& rule, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined()) {
        statement.bindNull();
        return;
    }
    switch (rule.type) {
        case FieldType::Text:
        case FieldType::Day:
            statement.bind(value.toString());
            break;
        case FieldType::Integer:
        case FieldType::Time:
            statement.bind(value.toInteger());
            break;
        case FieldType::Boolean:
            statement.bind(value.toBool() ? 1 : 0);
            break;
        case FieldType::Real:
            statement.bindReal(value.toDouble());
            break;
        case FieldType::Json:
            statement.bind(jsonText(value));
            break;
        case FieldType::Reference:
            statement.bind(RecordId::fromString(value.toString()));
            break;
    }
}

QJsonValue readField(const Statement& statement, int column, const FieldRule& rule)
{
    if (statement.isNull(column))
        return QJsonValue();
    switch (rule.type) {
        case FieldType::Text:
        case FieldType::Day:
            return statement.text(column);
        case FieldType::Integer:
        case FieldType::Time:
            return statement.integer(column);
        case FieldType::Boolean:
            return statement.integer(column) != 0;
        case FieldType::Real:
            return statement.real(column);
        case FieldType::Json:
            return jsonValue(statement.text(column));
        case FieldType::Reference:
            return statement.id<RecordId>(column).toString();
    }
    return QJsonValue();
}

}  // namespace Seatdesk
