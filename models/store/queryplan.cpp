// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queryplan.h"

#include "domain/fieldvalue.h"
#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/fieldcolumn.h"
#include "store/statement.h"

#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

/// The columns that every table has beside its record's fields.
const FieldRule* commonField(const QString& name)
{
    static const QList<FieldRule> common{
        {QStringLiteral("id"), FieldType::Reference, QStringLiteral("id"), FieldClass::Append, {}, {}},
        {QStringLiteral("scope_id"), FieldType::Reference, QStringLiteral("scope"), FieldClass::Last, {}, {}},
        {QStringLiteral("also_scope"), FieldType::Reference, QStringLiteral("scope"), FieldClass::Last, {}, {}},
        {QStringLiteral("updated_by"), FieldType::Reference, QStringLiteral("staff"), FieldClass::Last, {}, {}},
        {QStringLiteral("updated_at"), FieldType::Time, {}, FieldClass::Last, {}, {}},
        {QStringLiteral("sync_state"), FieldType::Integer, {}, FieldClass::Last, {}, {}}};
    for (const FieldRule& field : common) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

Result<const FieldRule*> fieldOf(const RecordTable& table, const QString& name)
{
    if (const FieldRule* field = commonField(name))
        return field;
    if (const FieldRule* field = table.rule().field(name))
        return field;
    return failure(Error::Kind::Invalid, QStringLiteral("field ") + name);
}

QString comparison(Condition::Test test)
{
    switch (test) {
        case Condition::Test::Equal:
            return QStringLiteral("=");
        case Condition::Test::NotEqual:
            return QStringLiteral("is not");
        case Condition::Test::Less:
            return QStringLiteral("<");
        case Condition::Test::AtMost:
            return QStringLiteral("<=");
        case Condition::Test::Greater:
            return QStringLiteral(">");
        case Condition::Test::AtLeast:
            return QStringLiteral(">=");
        case Condition::Test::In:
        case Condition::Test::Empty:
        case Condition::Test::Filled:
        case Condition::Test::Contains:
        case Condition::Test::StartsWith:
            break;
    }
    return {};
}

/// How the body of an entry says that it puts another one right; see book_entry_correction in indexes.sql.
constexpr QStringView kCorrects = u"\"corrects\":\"";

/// The fields of a ticket by which it is somebody's; each has an index of its own.
bool isSomeonesField(const QString& name)
{
    return name == u"owner" || name == u"holder";
}

/// Whether the rows are those of some people: few among all, wherever they lie.
bool picksPeople(const Condition& condition)
{
    return !condition.any.isEmpty() &&
           std::all_of(condition.any.begin(), condition.any.end(), [](const Condition& one) {
               return isSomeonesField(one.field) &&
                      (one.test == Condition::Test::Equal || one.test == Condition::Test::In);
           });
}

}  // namespace

Result<QString> QueryPlan::listSql(const FieldRule& field, const QString& column, const QJsonArray& values)
{
    QStringList marks;
    for (const QJsonValue& value : values) {
        SEATDESK_TRY(checkFieldValue(field, value));
        m_parameters.append({&field, value});
        marks.append(QStringLiteral("?"));
    }
    return QStringLiteral("%1 in (%2)").arg(column, marks.join(u','));
}

Result<QString> QueryPlan::anySql(const RecordTable& table, const QList<Condition>& conditions)
{
    QStringList parts;
    for (const Condition& one : conditions) {
        SEATDESK_TRY_LET(part, conditionSql(table, one));
        parts.append(part);
    }
    return u'(' + parts.join(QStringLiteral(" or ")) + u')';
}

Result<QString> QueryPlan::conditionSql(const RecordTable& table, const Condition& condition)
{
    if (!condition.any.isEmpty())
        return anySql(table, condition.any);
    SEATDESK_TRY_LET(field, fieldOf(table, condition.field));
    // The plus keeps SQLite from looking for an index: of the fields with few values only the state picks out few rows.
    const bool isCoarse = condition.test == Condition::Test::In && field->type == FieldType::Text &&
                          field->name != QStringLiteral("state");
    const bool isAside = m_byPeople && !isSomeonesField(field->name);
    const QString column =
        (m_byIds || isAside || isCoarse ? QStringLiteral("+\"") : QStringLiteral("\"")) + field->name + u'"';
    switch (condition.test) {
        case Condition::Test::Empty:
            return QStringLiteral("(%1 is null or %1 = '')").arg(column);
        case Condition::Test::Filled:
            return QStringLiteral("(%1 is not null and %1 <> '')").arg(column);
        case Condition::Test::In:
            return listSql(*field, column, condition.value.toArray());
        case Condition::Test::Contains:
            // SQLite finds the rows of an index over some of them by the very words that made it.
            if (field->name == u"body" && condition.value.toString() == kCorrects)
                return QStringLiteral("instr(\"body\", '\"corrects\":\"') > 0");
            m_parameters.append({nullptr, condition.value});
            return QStringLiteral("holds_text(%1, ?)").arg(column);
        case Condition::Test::StartsWith:
            m_parameters.append({nullptr, condition.value});
            return QStringLiteral("instr(%1, ?) = 1").arg(column);
        default:
            break;
    }
    SEATDESK_TRY(checkFieldValue(*field, condition.value));
    m_parameters.append({field, condition.value});
    return QStringLiteral("%1 %2 ?").arg(column, comparison(condition.test));
}

/// With conditions, rows are picked out first and only those are sorted: the plus keeps SQLite from walking all rows in
/// the order of the list and looking each one up. Without any, the order has an index of its own.
Result<QString> QueryPlan::orderSql(const RecordTable& table, const QList<SortKey>& keys, bool picked) const
{
    QStringList parts;
    // Of a book one reads the end, of however many entries: in their order from an index.
    const bool isBookEnd = table.rule().name == u"book_entry" && !m_byIds && !keys.isEmpty() && keys.first().descending;
    const QString way = picked && !isBookEnd ? QStringLiteral("+") : QString();
    for (const SortKey& key : keys) {
        SEATDESK_TRY_LET(field, fieldOf(table, key.field));
        const QString direction = key.descending ? QStringLiteral(" desc") : QString();
        // What has no deadline stands behind what has one, in either direction.
        parts.append(QStringLiteral("%1\"%2\"%3 nulls last").arg(way, field->name, direction));
    }
    // In the direction of the last key: so one index, read forwards or backwards, holds the whole order.
    const bool backwards = !keys.isEmpty() && keys.constLast().descending;
    const QString between = keys.isEmpty() ? QStringLiteral("local_key") : QStringLiteral("id");
    parts.append(backwards ? between + QStringLiteral(" desc") : between);
    return QStringLiteral(" order by ") + parts.join(QStringLiteral(", "));
}

Result<QueryPlan> QueryPlan::make(const RecordTable& table, const Query& query, const QList<RecordId>* ids)
{
    QueryPlan plan;
    plan.m_from = table.quotedName();
    plan.m_byIds = ids != nullptr;
    plan.m_byPeople =
        !ids && table.rule().name == u"ticket" && std::any_of(query.where.begin(), query.where.end(), picksPeople);
    plan.m_where = ids || plan.m_byPeople ? QStringLiteral("+deleted = 0") : QStringLiteral("deleted = 0");
    for (const Condition& condition : query.where) {
        SEATDESK_TRY_LET(sql, plan.conditionSql(table, condition));
        plan.m_where += QStringLiteral(" and ") + sql;
    }
    if (ids) {
        QJsonArray hex;
        for (const RecordId& id : *ids)
            hex.append(QString::fromLatin1(id.toBytes().toHex()));
        plan.m_where += QStringLiteral(" and id in (select unhex_id(value) from json_each(?))");
        plan.m_parameters.append({nullptr, QString::fromUtf8(toJsonText(hex))});
    }
    SEATDESK_TRY_LET(order, plan.orderSql(table, query.sort, ids || !query.where.isEmpty()));
    plan.m_order = order;
    if (query.limit > 0)
        plan.m_limit = QStringLiteral(" limit %1 offset %2").arg(query.limit).arg(query.offset);
    return plan;
}

QString QueryPlan::sql(const QString& columns, bool ordered) const
{
    return QStringLiteral("select %1 from %2 where %3%4%5")
        .arg(columns, m_from, m_where, ordered ? m_order : QString(), ordered ? m_limit : QString());
}

Result<Statement> QueryPlan::select(Connection& connection, const QString& columns, bool ordered) const
{
    SEATDESK_TRY_LET(statement, connection.prepare(sql(columns, ordered)));
    for (const Parameter& parameter : m_parameters) {
        if (parameter.rule)
            bindField(statement, *parameter.rule, parameter.value);
        else
            statement.bind(parameter.value.toString());
    }
    return std::move(statement);
}

}  // namespace Seatdesk
