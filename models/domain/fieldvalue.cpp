// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldvalue.h"

#include "domain/text.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <cmath>

namespace Seatdesk {

namespace {

bool isWhole(const QJsonValue& value)
{
    return value.isDouble() && std::abs(value.toDouble()) < 9.0e18 && std::floor(value.toDouble()) == value.toDouble();
}

bool isStorableJson(const QJsonValue& value)
{
    if (value.isString())
        return isStorable(value.toString());
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray()) {
            if (!isStorableJson(item))
                return false;
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item) {
            if (!isStorable(item.key()) || !isStorableJson(item.value()))
                return false;
        }
    }
    return true;
}

bool fits(const FieldRule& rule, const QJsonValue& value)
{
    switch (rule.type) {
        case FieldType::Text:
            return value.isString() && isStorable(value.toString()) &&
                   (rule.values.isEmpty() || rule.values.contains(value.toString()));
        case FieldType::Integer:
        case FieldType::Time:
            return isWhole(value);
        case FieldType::Boolean:
            return value.isBool();
        case FieldType::Day:
            return value.isString() && QDate::fromString(value.toString(), Qt::ISODate).isValid();
        case FieldType::Real:
            return value.isDouble();
        case FieldType::Json:
            return isStorableJson(value);
        case FieldType::Reference:
            return value.isString() && !QUuid::fromString(value.toString()).isNull();
    }
    return false;
}

}  // namespace

Result<void> checkFieldValue(const FieldRule& rule, const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined() || fits(rule, value))
        return {};
    const QString words = rule.values.isEmpty() ? QString() : QStringLiteral(": ") + rule.values.join(u'|');
    return failure(Error::Kind::Invalid, QStringLiteral("value of ") + rule.name + words);
}

QJsonValue mergedSet(const QJsonValue& base, const QJsonValue& theirs, const QJsonValue& mine)
{
    const QJsonArray before = base.toArray();
    const QJsonArray wanted = mine.toArray();
    QJsonArray merged;
    for (const QJsonValue& item : theirs.toArray()) {
        const bool removedByMe = before.contains(item) && !wanted.contains(item);
        if (!removedByMe)
            merged.append(item);
    }
    for (const QJsonValue& item : wanted) {
        if (!before.contains(item) && !merged.contains(item))
            merged.append(item);
    }
    return merged;
}

}  // namespace Seatdesk
