// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/queryanswer.h"

#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

using Test = Condition::Test;

QJsonValue valueOf(const Row& row, const QString& field)
{
    if (field == u"id")
        return row.id.toString();
    if (field == u"scope_id")
        return row.scope.toString();
    if (field == u"also_scope")
        return row.alsoScope.isNull() ? QJsonValue() : QJsonValue(row.alsoScope.toString());
    if (field == u"updated_at")
        return toMicros(row.updatedAt);
    if (field == u"updated_by")
        return row.updatedBy.toString();
    if (field == u"sync_state")
        return static_cast<int>(row.sync);
    return row.fields.value(field);
}

bool isEmpty(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

int compare(const QJsonValue& a, const QJsonValue& b)
{
    const auto three = [](const auto& x, const auto& y) { return x < y ? -1 : y < x ? 1 : 0; };
    if (a.isString())
        return three(a.toString(), b.toString());
    return three(a.isBool() ? qint64(a.toBool()) : a.toInteger(), b.isBool() ? qint64(b.toBool()) : b.toInteger());
}

bool compares(const Condition& condition, const QJsonValue& value)
{
    if (isEmpty(value))
        return condition.test == Test::NotEqual && !isEmpty(condition.value);
    const int order = compare(value, condition.value);
    switch (condition.test) {
        case Test::Equal:
            return order == 0;
        case Test::NotEqual:
            return order != 0;
        case Test::Less:
            return order < 0;
        case Test::AtMost:
            return order <= 0;
        case Test::Greater:
            return order > 0;
        case Test::AtLeast:
            return order >= 0;
        default:
            return false;
    }
}

bool holds(const Condition& condition, const Row& row)
{
    if (!condition.any.isEmpty())
        return std::any_of(condition.any.begin(), condition.any.end(),
                           [&](const Condition& one) { return holds(one, row); });
    const QJsonValue value = valueOf(row, condition.field);
    switch (condition.test) {
        case Test::Empty:
            return isEmpty(value);
        case Test::Filled:
            return !isEmpty(value);
        case Test::In:
            return condition.value.toArray().contains(value);
        case Test::Contains:
            return value.toString().contains(condition.value.toString(), Qt::CaseInsensitive);
        case Test::StartsWith:
            return value.toString().startsWith(condition.value.toString());
        default:
            return compares(condition, value);
    }
}

bool holdsWord(const Row& row, const QString& word)
{
    return std::any_of(row.fields.begin(), row.fields.end(), [&](const QJsonValueConstRef& value) {
        return value.toString().contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace

bool answers(const Query& query, const Row& row)
{
    if (row.record != query.record || row.deleted)
        return false;
    const QStringList words = query.words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(query.where.begin(), query.where.end(), [&](const Condition& one) { return holds(one, row); }) &&
           std::all_of(words.begin(), words.end(), [&](const QString& word) { return holdsWord(row, word); });
}

bool standsBefore(const QList<SortKey>& sort, const Row& a, const Row& b)
{
    for (const SortKey& key : sort) {
        const QJsonValue x = valueOf(a, key.field);
        const QJsonValue y = valueOf(b, key.field);
        const bool noX = x.isNull() || x.isUndefined();
        const bool noY = y.isNull() || y.isUndefined();
        if (noX != noY)
            return noY;
        const int order = noX ? 0 : compare(x, y);
        if (order != 0)
            return key.descending ? order > 0 : order < 0;
    }
    if (sort.isEmpty())
        return a.key < b.key;
    return sort.constLast().descending ? b.id < a.id : a.id < b.id;
}

}  // namespace Seatdesk
