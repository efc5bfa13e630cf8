// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/foldertables.h"

#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/fieldcolumn.h"
#include "store/pushresultjson.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace Seatdesk {

namespace {

using Kind = SideTable::Kind;

constexpr qsizetype kRowsAtOnce = 1000;
/// Parts of files are up to 1 MiB each.
constexpr qsizetype kFileBatch = 4;

const FieldRule& jsonRule()
{
    static const FieldRule rule = [] {
        FieldRule made;
        made.type = FieldType::Json;
        return made;
    }();
    return rule;
}

/// As the shared database names them, in the order of PushResult::Status.
const QStringList kStatusNames{QStringLiteral("ok"), QStringLiteral("denied"), QStringLiteral("invalid"),
                               QStringLiteral("conflict")};

/// The stored answer to an operation, in the form of the shared database.
QJsonValue answerToCopy(const QString& text)
{
    const PushResult result =
        pushResultFromJson(OperationId(), objectFromJsonText(text.toUtf8()).value_or(QJsonObject()));
    QJsonObject json = pushResultToJson(result);
    json.insert(QStringLiteral("status"), kStatusNames.value(static_cast<int>(result.status)));
    return json;
}

QString answerFromCopy(QJsonObject json)
{
    const qsizetype status = kStatusNames.indexOf(json.value(QStringLiteral("status")).toString());
    json.insert(QStringLiteral("status"), static_cast<int>(status));
    return QString::fromUtf8(toJsonText(pushResultToJson(pushResultFromJson(OperationId(), json))));
}

QJsonValue valueOf(const Statement& row, int column, Kind kind)
{
    if (row.isNull(column))
        return {};
    switch (kind) {
        case Kind::Id:
            return row.id<RecordId>(column).toString();
        case Kind::Integer:
        case Kind::Time:
            return row.integer(column);
        case Kind::Json:
            return readField(row, column, jsonRule());
        case Kind::Answer:
            return answerToCopy(row.text(column));
        case Kind::Bytes:
            return QString::fromLatin1(row.blob(column).toHex());
        case Kind::Device:
        case Kind::Text:
        case Kind::Day:
            break;
    }
    return row.text(column);
}

void bindValue(Statement& statement, const QJsonValue& value, Kind kind)
{
    if (value.isNull() || value.isUndefined()) {
        statement.bindNull();
        return;
    }
    switch (kind) {
        case Kind::Id:
            statement.bind(RecordId::fromString(value.toString()));
            return;
        case Kind::Integer:
        case Kind::Time:
            statement.bind(value.toInteger());
            return;
        case Kind::Json:
            bindField(statement, jsonRule(), value);
            return;
        case Kind::Answer:
            statement.bind(answerFromCopy(value.toObject()));
            return;
        case Kind::Bytes:
            statement.bind(QByteArray::fromHex(value.toString().toLatin1()));
            return;
        case Kind::Device:
        case Kind::Text:
        case Kind::Day:
            break;
    }
    statement.bind(value.toString());
}

QString columnNames(const SideTable& table)
{
    QStringList names;
    for (const SideTable::Column& column : table.columns)
        names.append(u'"' + column.folder + u'"');
    return names.join(QStringLiteral(", "));
}

/// Steps through a statement and hands out what `make` makes of its rows.
Result<void> handOut(Statement& select, qsizetype batch, const std::function<QJsonObject()>& make,
                     const DepartmentTables::Take& take)
{
    QList<QJsonObject> rows;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (found)
            rows.append(make());
        if (rows.size() >= batch || (!found && !rows.isEmpty())) {
            SEATDESK_TRY(take(rows));
            rows.clear();
        }
        if (!found)
            return {};
    }
}

}  // namespace

Result<void> FolderTables::readRecord(const QString& record, const Take& take)
{
    SEATDESK_TRY_LET(table, m_store.tables().table(record));
    SEATDESK_TRY_LET(select,
                     m_store.connection().prepare(
                         QStringLiteral("select %1 from %2 order by id").arg(table->columns(), table->quotedName())));
    return handOut(select, kRowsAtOnce, [&] { return rowToJson(table->readRow(select)); }, take);
}

Result<void> FolderTables::readSide(const SideTable& table, const Take& take)
{
    SEATDESK_TRY_LET(select, m_store.connection().prepare(
                                 QStringLiteral("select %1 from %2").arg(columnNames(table), table.folder)));
    const auto make = [&] {
        QJsonObject json;
        for (int i = 0; i < table.columns.size(); ++i)
            json.insert(table.columns[i].name, valueOf(select, i, table.columns[i].kind));
        return json;
    };
    return handOut(select, table.name == u"blob_part" ? kFileBatch : kRowsAtOnce, make, take);
}

Result<void> FolderTables::read(const QString& table, const Take& take)
{
    if (const SideTable* side = sideTable(table))
        return readSide(*side, take);
    return readRecord(table, take);
}

Result<void> FolderTables::putRow(const QString& record, const QJsonObject& json)
{
    const Row row = rowFromJson(record, json);
    SEATDESK_TRY_LET(before, m_store.find(record, row.id));
    return before && before->revision >= row.revision ? Result<void>() : m_store.putCopy(row);
}

Result<void> FolderTables::putSide(const SideTable& table, const QJsonObject& json)
{
    const QString places = QStringList(table.columns.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    SEATDESK_TRY_LET(insert, m_store.connection().prepare(QStringLiteral("insert or replace into %1 (%2) values (%3)")
                                                              .arg(table.folder, columnNames(table), places)));
    for (const SideTable::Column& column : table.columns)
        bindValue(insert, json.value(column.name), column.kind);
    return insert.run();
}

Result<void> FolderTables::empty(const SideTable& table)
{
    SEATDESK_TRY_LET(transaction, m_store.begin());
    SEATDESK_TRY_LET(removal, m_store.connection().prepare(QStringLiteral("delete from ") + table.folder));
    SEATDESK_TRY(removal.run());
    return transaction.commit();
}

Result<void> FolderTables::write(const QString& table, const QList<QJsonObject>& rows)
{
    const SideTable* side = sideTable(table);
    SEATDESK_TRY_LET(transaction, m_store.begin());
    for (const QJsonObject& row : rows)
        SEATDESK_TRY(side ? putSide(*side, row) : putRow(table, row));
    return transaction.commit();
}

}  // namespace Seatdesk
