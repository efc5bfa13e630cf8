// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"

#include "domain/instant.h"

#include <QHash>

namespace Seatdesk {

namespace {

using Test = Condition::Test;

const QHash<QString, Test>& testsByName()
{
    static const QHash<QString, Test> tests{{QStringLiteral("="), Test::Equal},
                                            {QStringLiteral("!="), Test::NotEqual},
                                            {QStringLiteral("<"), Test::Less},
                                            {QStringLiteral("<="), Test::AtMost},
                                            {QStringLiteral(">"), Test::Greater},
                                            {QStringLiteral(">="), Test::AtLeast},
                                            {QStringLiteral("in"), Test::In},
                                            {QStringLiteral("empty"), Test::Empty},
                                            {QStringLiteral("filled"), Test::Filled},
                                            {QStringLiteral("contains"), Test::Contains},
                                            {QStringLiteral("starts"), Test::StartsWith}};
    return tests;
}

QJsonObject conditionToJson(const Condition& condition)
{
    if (!condition.any.isEmpty()) {
        QJsonArray any;
        for (const Condition& one : condition.any)
            any.append(conditionToJson(one));
        return {{QStringLiteral("any"), any}};
    }
    QJsonObject json{{QStringLiteral("field"), condition.field},
                     {QStringLiteral("test"), testsByName().key(condition.test)}};
    if (condition.test != Test::Empty && condition.test != Test::Filled)
        json.insert(QStringLiteral("value"), condition.value);
    return json;
}

Result<Condition> conditionFromJson(const QJsonObject& json)
{
    Condition condition;
    if (json.contains(QStringLiteral("any"))) {
        for (const QJsonValue& one : json.value(QStringLiteral("any")).toArray()) {
            const Result<Condition> parsed = conditionFromJson(one.toObject());
            if (!parsed)
                return parsed;
            condition.any.append(*parsed);
        }
        if (condition.any.isEmpty())
            return failure(Error::Kind::Invalid, QStringLiteral("empty alternative"));
        return condition;
    }
    condition.field = json.value(QStringLiteral("field")).toString();
    const auto test = testsByName().constFind(json.value(QStringLiteral("test")).toString(QStringLiteral("=")));
    if (condition.field.isEmpty() || test == testsByName().constEnd())
        return failure(Error::Kind::Invalid, QStringLiteral("condition"));
    condition.test = *test;
    const QJsonValue value = json.value(QStringLiteral("value"));
    condition.value = value.isUndefined() ? QJsonValue() : value;
    return condition;
}

/// The short form: {"state": "recorded", "kind": ["fault", "repair"], "holder": null}.
Condition shortCondition(const QString& field, const QJsonValue& value)
{
    if (value.isNull())
        return {field, Test::Empty, {}, {}};
    return {field, value.isArray() ? Test::In : Test::Equal, value, {}};
}

Result<QList<Condition>> conditionsFromJson(const QJsonValue& json)
{
    QList<Condition> conditions;
    if (json.isObject()) {
        const QJsonObject fields = json.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            conditions.append(shortCondition(field.key(), field.value()));
        return conditions;
    }
    for (const QJsonValue& one : json.toArray()) {
        const Result<Condition> parsed = conditionFromJson(one.toObject());
        if (!parsed)
            return tl::unexpected(parsed.error());
        conditions.append(*parsed);
    }
    return conditions;
}

struct Placeholders
{
    QString me;
    qint64 now = 0;
    qint64 today = 0;
};

QJsonValue resolvedValue(const QJsonValue& value, const Placeholders& with)
{
    if (!value.isString())
        return value;
    const QString text = value.toString();
    if (text == u"$me")
        return with.me;
    if (text == u"$today")
        return with.today;
    if (!text.startsWith(u"$now"))
        return value;
    const qint64 minutes = text.mid(4).toLongLong();
    return with.now + minutes * 60 * 1000 * 1000;
}

Condition resolvedCondition(Condition condition, const Placeholders& with)
{
    condition.value = resolvedValue(condition.value, with);
    for (Condition& one : condition.any)
        one = resolvedCondition(one, with);
    return condition;
}

}  // namespace

bool Condition::operator==(const Condition& other) const
{
    return field == other.field && test == other.test && value == other.value && any == other.any;
}

QJsonObject Query::toJson() const
{
    QJsonObject json{{QStringLiteral("record"), record}};
    QJsonArray conditions;
    for (const Condition& condition : where)
        conditions.append(conditionToJson(condition));
    json.insert(QStringLiteral("where"), conditions);
    QJsonArray keys;
    for (const SortKey& key : sort)
        keys.append((key.descending ? QStringLiteral("-") : QString()) + key.field);
    json.insert(QStringLiteral("sort"), keys);
    if (!words.isEmpty())
        json.insert(QStringLiteral("words"), words);
    if (limit > 0)
        json.insert(QStringLiteral("limit"), limit);
    return json;
}

Result<Query> Query::fromJson(const QJsonObject& json)
{
    Query query;
    query.record = json.value(QStringLiteral("record")).toString();
    const Result<QList<Condition>> conditions = conditionsFromJson(json.value(QStringLiteral("where")));
    if (!conditions)
        return tl::unexpected(conditions.error());
    query.where = *conditions;
    for (const QJsonValue& key : json.value(QStringLiteral("sort")).toArray()) {
        const QString name = key.toString();
        const bool descending = name.startsWith(u'-');
        query.sort.append({descending ? name.mid(1) : name, descending});
    }
    query.words = json.value(QStringLiteral("words")).toString();
    query.limit = json.value(QStringLiteral("limit")).toInt();
    query.offset = json.value(QStringLiteral("offset")).toInt();
    if (query.limit < 0 || query.offset < 0)
        return failure(Error::Kind::Invalid, QStringLiteral("limit or offset below 0"));
    return query;
}

Query resolved(const Query& query, const QString& me, qint64 nowMicros, const QTimeZone& zone)
{
    const QDate day = toDateTime(fromMicros(nowMicros), zone).date();
    const Placeholders with{me, nowMicros, toMicros(fromDateTime(day.startOfDay(zone)))};
    Query result = query;
    for (Condition& condition : result.where)
        condition = resolvedCondition(condition, with);
    return result;
}

}  // namespace Seatdesk
