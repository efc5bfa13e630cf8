// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"
#include "domain/rulebook.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Seatdesk {

class Connection;
class Statement;

/// The table of one record kind: its statements, made from the rules, and the way between rows and columns. Both files
/// that hold rows have the same columns but for the last: the authority counts changes, the replica marks what waits.
class RecordTable
{
public:
    enum class Side { Authority, Replica };

    RecordTable(const RecordRule& rule, Side side);

    /// The replica's own: the authority's tables come from its migrations.
    [[nodiscard]] QString createSql() const;

    [[nodiscard]] Result<std::optional<Row>> find(Connection& connection, RecordId id) const;
    /// Inserts the row or replaces the one with its id. `mark` is the change counter or the sync state.
    Result<void> put(Connection& connection, const Row& row, qint64 mark) const;
    Result<void> remove(Connection& connection, RecordId id) const;

    /// "key, id, scope_id, …" for the wanted fields (all when empty); read back with readRow.
    [[nodiscard]] QString columns(const QStringList& fields = {}) const;
    [[nodiscard]] Row readRow(const Statement& statement) const;
    /// The same for some fields, which are looked up once for all rows of an answer.
    using Fields = QList<const FieldRule*>;
    [[nodiscard]] Fields chosen(const QStringList& fields) const;
    [[nodiscard]] Row readRow(const Statement& statement, const Fields& fields) const;
    /// All rows that the statement still gives, with all fields.
    [[nodiscard]] Result<QList<Row>> readRows(Statement& select) const;

    [[nodiscard]] const RecordRule& rule() const { return m_rule; }
    [[nodiscard]] QString quotedName() const;

private:
    [[nodiscard]] QString markColumn() const;
    [[nodiscard]] QString fixedColumns() const;

    const RecordRule& m_rule;
    Side m_side;
    Fields m_all;
    QString m_columns;
    QString m_find;
    QString m_put;
    QString m_remove;
};

/// The tables of all records on one side.
class RecordTables
{
public:
    RecordTables(const RuleBook& rules, RecordTable::Side side);

    [[nodiscard]] const RecordTable* find(const QString& record) const;
    [[nodiscard]] Result<const RecordTable*> table(const QString& record) const;
    [[nodiscard]] const std::vector<RecordTable>& all() const { return m_tables; }

private:
    std::vector<RecordTable> m_tables;
    QHash<QString, size_t> m_index;
};

}  // namespace Seatdesk
