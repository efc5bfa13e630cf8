// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/servertables.h"

#include "domain/jsontext.h"
#include "domain/rulebook.h"
#include "domain/try.h"
#include "sync/serverrow.h"

namespace Seatdesk {

namespace {

using Kind = SideTable::Kind;

/// Parts of files are up to 1 MiB each.
const QByteArray kFetchedRows = "1000";
const QByteArray kFetchedFiles = "4";

QByteArray quoted(const QString& name)
{
    return '"' + name.toLatin1() + '"';
}

/// A column as a member of the copy's JSON.
QByteArray readSql(const SideTable::Column& column)
{
    const QByteArray name = quoted(column.name);
    const QByteArray key = '\'' + column.name.toLatin1() + "', ";
    switch (column.kind) {
        case Kind::Time:
            return key + "seatdesk.micros(" + name + ")";
        case Kind::Answer:
            return key + name + " - '{op_id,dup}'::text[]";
        case Kind::Bytes:
            return key + "encode(" + name + ", 'hex')";
        default:
            return key + name;
    }
}

/// The member of the copy's JSON as a column's value.
QByteArray writeSql(const SideTable::Column& column)
{
    QByteArray text = "(j->>'" + column.name.toLatin1() + "')";
    switch (column.kind) {
        case Kind::Id:
        case Kind::Device:
            return text + "::uuid";
        case Kind::Integer:
            return text + "::bigint";
        case Kind::Day:
            return text + "::date";
        case Kind::Time:
            return "'epoch'::timestamptz + " + text + "::bigint * interval '1 microsecond'";
        case Kind::Json:
            return "j->'" + column.name.toLatin1() + '\'';
        case Kind::Answer:
            return "j->'" + column.name.toLatin1() + "' || jsonb_build_object('op_id', j->>'op_id')";
        case Kind::Bytes:
            return "decode(j->>'" + column.name.toLatin1() + "', 'hex')";
        case Kind::Text:
            break;
    }
    return text;
}

QByteArray joined(const SideTable& table, QByteArray (*sql)(const SideTable::Column&))
{
    QByteArrayList parts;
    for (const SideTable::Column& column : table.columns)
        parts.append(sql(column));
    return parts.join(", ");
}

QByteArray selectSql(const QString& name)
{
    const SideTable* side = DepartmentTables::sideTable(name);
    const QByteArray what = side ? "json_build_object(" + joined(*side, readSql) + ")" : QByteArray("row_to_json(t)");
    return "select " + what + "::text from seatdesk." + quoted(name) + " t";
}

QByteArray insertSql(const SideTable& table)
{
    QByteArrayList names;
    for (const SideTable::Column& column : table.columns)
        names.append(quoted(column.name));
    return "insert into seatdesk." + quoted(table.name) + " (" + names.join(", ") + ") select " +
           joined(table, writeSql) + " from jsonb_array_elements($1::jsonb) j on conflict do nothing";
}

QByteArray insertSql(const QString& record)
{
    QByteArrayList names{"id", "scope_id", "also_scope", "rev", "updated_at", "updated_by"};
    for (const QString& field : RuleBook::shipped().record(record)->fieldNames())
        names.append(quoted(field));
    const QByteArray table = "seatdesk." + quoted(record);
    return "insert into " + table + " (extra, deleted, " + names.join(", ") +
           ") select coalesce(extra, '{}'), coalesce(deleted, false), " + names.join(", ") +
           " from jsonb_populate_recordset(null::" + table + ", $1::jsonb) on conflict do nothing";
}

/// What else a table needs, before and after its rows.
struct Frame
{
    QByteArray before;
    QByteArray after;
};

Frame frameOf(const QString& table)
{
    if (table != u"blob_part")
        return {};
    const QByteArray files = "(select distinct decode(j->>'sha256', 'hex') from jsonb_array_elements($1::jsonb) j)";
    return {
        "insert into seatdesk.blob_file (sha256) select * from " + files + " s on conflict do nothing",
        "update seatdesk.blob_file f set have = p.have, complete = exists (select from seatdesk.blob b where b.sha256 "
        "= encode(f.sha256, 'hex') and b.size = p.have) from (select sha256, max(place + octet_length(content)) "
        "have from seatdesk.blob_part where sha256 in " +
            files + " group by sha256) p where p.sha256 = f.sha256"};
}

}  // namespace

Result<void> ServerTables::read(const QString& table, const Take& take)
{
    const QByteArray name = "copy_" + table.toLatin1();
    SEATDESK_TRY(m_connection.script("declare " + name + " no scroll cursor with hold for " + selectSql(table)));
    const QByteArray fetch = "fetch " + (table == u"blob_part" ? kFetchedFiles : kFetchedRows) + " from " + name;
    for (;;) {
        SEATDESK_TRY_LET(answer, m_connection.run(fetch));
        QList<QJsonObject> rows;
        for (int i = 0; i < answer.rows(); ++i) {
            SEATDESK_TRY_LET(json, objectFromJsonText(answer.bytes(i, 0)));
            rows.append(sideTable(table) ? json : rowToJson(rowFromServer(table, json)));
        }
        Result<void> taken = rows.isEmpty() ? Result<void>() : take(rows);
        if (rows.isEmpty() || !taken) {
            SEATDESK_TRY(m_connection.script("close " + name));
            return taken;
        }
    }
}

Result<void> ServerTables::write(const QString& table, const QList<QJsonObject>& rows)
{
    const SideTable* side = sideTable(table);
    QJsonArray array;
    for (const QJsonObject& row : rows)
        array.append(row);
    const QByteArray json = toJsonText(array);
    const Frame frame = frameOf(table);
    SEATDESK_TRY(m_connection.script("begin; set local role seatdesk_owner"));
    for (const QByteArray& sql : {frame.before, side ? insertSql(*side) : insertSql(table), frame.after}) {
        if (sql.isEmpty())
            continue;
        const Result<ServerAnswer> done = m_connection.run(sql, {json});
        if (!done) {
            static_cast<void>(m_connection.script("rollback"));
            return tl::unexpected(done.error());
        }
    }
    return m_connection.script("commit");
}

}  // namespace Seatdesk
