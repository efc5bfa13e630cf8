// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordtable.h"

#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/fieldcolumn.h"
#include "store/statement.h"

namespace Seatdesk {

namespace {

QString columnType(FieldType type)
{
    switch (type) {
        case FieldType::Text:
        case FieldType::Day:
        case FieldType::Json:
            return QStringLiteral("text");
        case FieldType::Integer:
        case FieldType::Time:
        case FieldType::Boolean:
            return QStringLiteral("integer");
        case FieldType::Real:
            return QStringLiteral("real");
        case FieldType::Reference:
            break;
    }
    return QStringLiteral("blob");
}

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

constexpr int kFixedColumns = 10;  // key, id, scope_id, also_scope, extra, rev, deleted, updated_at, updated_by, mark

}  // namespace

RecordTable::RecordTable(const RecordRule& rule, Side side) : m_rule(rule), m_side(side), m_all(chosen({}))
{
    QStringList names{QStringLiteral("id"), QStringLiteral("scope_id"), QStringLiteral("also_scope")};
    for (const FieldRule& field : rule.fields)
        names.append(quoted(field.name));
    names += {QStringLiteral("extra"),      QStringLiteral("rev"),        QStringLiteral("deleted"),
              QStringLiteral("updated_at"), QStringLiteral("updated_by"), markColumn()};
    // Asked for with every pull and list: put together once.
    m_columns = fixedColumns();
    for (const FieldRule& field : rule.fields)
        m_columns += QStringLiteral(", ") + quoted(field.name);
    QStringList updates;
    for (qsizetype i = 1; i < names.size(); ++i)
        updates.append(QStringLiteral("%1 = excluded.%1").arg(names[i]));
    m_find = QStringLiteral("select %1 from %2 where id = ?").arg(columns(), quotedName());
    m_put = QStringLiteral("insert into %1 (%2) values (%3) on conflict (id) do update set %4")
                .arg(quotedName(), names.join(QStringLiteral(", ")),
                     QStringList(names.size(), QStringLiteral("?")).join(QStringLiteral(", ")),
                     updates.join(QStringLiteral(", ")));
    m_remove = QStringLiteral("delete from %1 where id = ?").arg(quotedName());
}

QString RecordTable::quotedName() const
{
    return quoted(m_rule.name);
}

QString RecordTable::markColumn() const
{
    return m_side == Side::Authority ? QStringLiteral("change_no") : QStringLiteral("sync_state");
}

QString RecordTable::createSql() const
{
    QString fields;
    for (const FieldRule& field : m_rule.fields)
        fields += QStringLiteral("%1 %2, ").arg(quoted(field.name), columnType(field.type));
    return QStringLiteral(
               "create table %1 (local_key integer primary key, id blob not null unique, scope_id blob, also_scope "
               "blob, %2extra text, rev integer not null, deleted integer not null, updated_at integer not "
               "null, updated_by blob, %3 integer not null);")
        .arg(quotedName(), fields, markColumn());
}

QString RecordTable::columns(const QStringList& fields) const
{
    if (fields.isEmpty())
        return m_columns;
    QString names = fixedColumns();
    for (const FieldRule& field : m_rule.fields) {
        if (fields.contains(field.name))
            names += QStringLiteral(", ") + quoted(field.name);
    }
    return names;
}

QString RecordTable::fixedColumns() const
{
    return QStringLiteral("local_key, id, scope_id, also_scope, extra, rev, deleted, updated_at, updated_by, ") +
           markColumn();
}

RecordTable::Fields RecordTable::chosen(const QStringList& fields) const
{
    Fields chosen;
    for (const FieldRule& field : m_rule.fields) {
        if (fields.isEmpty() || fields.contains(field.name))
            chosen.append(&field);
    }
    return chosen;
}

Row RecordTable::readRow(const Statement& statement) const
{
    return readRow(statement, m_all);
}

Result<QList<Row>> RecordTable::readRows(Statement& select) const
{
    QList<Row> rows;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return rows;
        rows.append(readRow(select));
    }
}

Row RecordTable::readRow(const Statement& statement, const Fields& fields) const
{
    Row row;
    row.record = m_rule.name;
    row.key = statement.integer(0);
    row.id = statement.id<RecordId>(1);
    row.scope = statement.id<ScopeId>(2);
    row.alsoScope = statement.id<ScopeId>(3);
    if (!statement.isNull(4))
        row.extra = objectFromJsonText(statement.text(4).toUtf8()).value_or(QJsonObject());
    row.revision = statement.integer(5);
    row.deleted = statement.integer(6) != 0;
    row.updatedAt = fromMicros(statement.integer(7));
    row.updatedBy = statement.id<StaffId>(8);
    if (m_side == Side::Replica)
        row.sync = static_cast<SyncState>(statement.integer(9));
    int column = kFixedColumns;
    for (const FieldRule* field : fields) {
        if (!statement.isNull(column))
            row.fields.insert(field->name, readField(statement, column, *field));
        ++column;
    }
    return row;
}

Result<std::optional<Row>> RecordTable::find(Connection& connection, RecordId id) const
{
    SEATDESK_TRY_LET(statement, connection.prepare(m_find));
    statement.bind(id);
    SEATDESK_TRY_LET(found, statement.next());
    if (!found)
        return std::nullopt;
    return readRow(statement);
}

Result<void> RecordTable::put(Connection& connection, const Row& row, qint64 mark) const
{
    SEATDESK_TRY_LET(statement, connection.prepare(m_put));
    statement.bind(row.id).bind(row.scope).bind(row.alsoScope);
    for (const FieldRule& field : m_rule.fields)
        bindField(statement, field, row.fields.value(field.name));
    if (row.extra.isEmpty())
        statement.bindNull();
    else
        statement.bind(QString::fromUtf8(toJsonText(row.extra)));
    statement.bind(row.revision).bind(row.deleted ? 1 : 0).bind(toMicros(row.updatedAt)).bind(row.updatedBy).bind(mark);
    return statement.run();
}

Result<void> RecordTable::remove(Connection& connection, RecordId id) const
{
    SEATDESK_TRY_LET(statement, connection.prepare(m_remove));
    return statement.bind(id).run();
}

RecordTables::RecordTables(const RuleBook& rules, RecordTable::Side side)
{
    for (const QString& name : rules.recordNames()) {
        const RecordRule* rule = rules.record(name);
        if (side == RecordTable::Side::Replica && !rule->synced)
            continue;
        m_index.insert(name, m_tables.size());
        m_tables.emplace_back(*rule, side);
    }
}

const RecordTable* RecordTables::find(const QString& record) const
{
    const auto found = m_index.constFind(record);
    return found == m_index.constEnd() ? nullptr : &m_tables[*found];
}

Result<const RecordTable*> RecordTables::table(const QString& record) const
{
    if (const RecordTable* found = find(record))
        return found;
    return failure(Error::Kind::Invalid, QStringLiteral("record ") + record);
}

}  // namespace Seatdesk
