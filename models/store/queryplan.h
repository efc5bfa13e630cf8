// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/result.h"
#include "store/recordtable.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace Seatdesk {

class Connection;
class Statement;

/// A Query as SQL over the replica: field names only as the rules know them, every value bound, so that nothing a
/// person typed becomes SQL.
class QueryPlan
{
public:
    /// Invalid when a field or a value does not fit the record. `ids`: when given, only these rows (a full-text
    /// filter).
    static Result<QueryPlan> make(const RecordTable& table, const Query& query, const QList<RecordId>* ids = nullptr);

    /// The statement that selects `columns` ("key", "count(*)", RecordTable::columns(…)), bound and ready to step.
    Result<Statement> select(Connection& connection, const QString& columns, bool ordered = true) const;
    /// Its text, with a question mark for each value.
    [[nodiscard]] QString sql(const QString& columns, bool ordered = true) const;

private:
    struct Parameter
    {
        const FieldRule* rule = nullptr;  ///< null: bind the value as it is
        QJsonValue value;
    };

    Result<QString> conditionSql(const RecordTable& table, const Condition& condition);
    Result<QString> anySql(const RecordTable& table, const QList<Condition>& conditions);
    Result<QString> listSql(const FieldRule& field, const QString& column, const QJsonArray& values);
    Result<QString> orderSql(const RecordTable& table, const QList<SortKey>& keys, bool picked) const;

    bool m_byIds = false;     ///< the rows are found by their ids; no other index helps
    bool m_byPeople = false;  ///< the rows are found by whose they are; no other index helps
    QString m_from;
    QString m_where;
    QString m_order;
    QString m_limit;
    QList<Parameter> m_parameters;
};

}  // namespace Seatdesk
