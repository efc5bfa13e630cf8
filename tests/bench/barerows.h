// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace Seatdesk {

/// What the product wrote into one database, taken out again, to be written by nothing but SQLite: the rows of `now`
/// that are not in `before`, table by table.
class BareRows
{
public:
    BareRows() = default;
    BareRows(const BareRows&) = delete;
    BareRows& operator=(const BareRows&) = delete;
    ~BareRows()
    {
        for (const Table& table : m_tables) {
            for (sqlite3_value* value : table.cells)
                sqlite3_value_free(value);
            sqlite3_finalize(table.put);
        }
    }

    bool read(const QString& now, const QString& before, const QSet<QString>& without = {})
    {
        const auto opened = Connection::open(now, Connection::Mode::ReadOnly);
        if (!opened)
            return false;
        Connection& connection = **opened;
        if (!connection.execute(QStringLiteral("attach '%1' as before").arg(before)))
            return false;
        for (const QString& name :
             names(connection, QStringLiteral("select name from sqlite_master where type = 'table' "
                                              "and name not like 'sqlite_%' and name not like "
                                              "'number_index%' and name <> 'change_counter'"))) {
            if (!without.contains(name))
                readTable(connection, name);
        }
        return true;
    }

    /// Makes the statements for `connection`, which outlives this.
    bool prepare(Connection& connection)
    {
        for (Table& table : m_tables) {
            const QString marks = QStringList(table.columns.size(), QStringLiteral("?")).join(u',');
            const QByteArray sql = QStringLiteral("insert or replace into \"%1\" (%2) values (%3)")
                                       .arg(table.name, table.columns.join(u','), marks)
                                       .toUtf8();
            sqlite3_finalize(table.put);
            table.put = nullptr;
            if (sqlite3_prepare_v3(connection.handle(), sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &table.put,
                                   nullptr) != SQLITE_OK)
                return false;
        }
        return true;
    }

    /// Writes the share `index` of `count` of every table. Answers how many rows; the caller commits.
    qsizetype write(qsizetype index, qsizetype count)
    {
        qsizetype written = 0;
        for (Table& table : m_tables) {
            const qsizetype width = table.columns.size();
            const qsizetype rows = static_cast<qsizetype>(table.cells.size()) / width;
            for (qsizetype row = rows * index / count; row < rows * (index + 1) / count; ++row, ++written) {
                for (qsizetype column = 0; column < width; ++column)
                    sqlite3_bind_value(table.put, static_cast<int>(column) + 1,
                                       table.cells[static_cast<size_t>(row * width + column)]);
                sqlite3_step(table.put);
                sqlite3_reset(table.put);
            }
        }
        return written;
    }

private:
    struct Table
    {
        QString name;
        QStringList columns;
        std::vector<sqlite3_value*> cells;
        sqlite3_stmt* put = nullptr;
    };

    static QStringList names(Connection& connection, const QString& sql)
    {
        QStringList found;
        sqlite3_stmt* select = nullptr;
        sqlite3_prepare_v2(connection.handle(), sql.toUtf8().constData(), -1, &select, nullptr);
        while (sqlite3_step(select) == SQLITE_ROW)
            found.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(select, 0))));
        sqlite3_finalize(select);
        return found;
    }

    void readTable(Connection& connection, const QString& name)
    {
        Table table{name, {}, {}, nullptr};
        for (const QString& column :
             names(connection, QStringLiteral("select name from pragma_table_info('%1')").arg(name)))
            table.columns.append(u'"' + column + u'"');
        const QString columns = table.columns.join(u',');
        // The first column is the key, in the order of writing: a row id or a UUIDv7.
        const QByteArray sql =
            QStringLiteral("select %1 from main.\"%2\" except select %1 from before.\"%2\" order by 1")
                .arg(columns, name)
                .toUtf8();
        sqlite3_stmt* select = nullptr;
        sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &select, nullptr);
        while (sqlite3_step(select) == SQLITE_ROW) {
            for (int column = 0; column < static_cast<int>(table.columns.size()); ++column)
                table.cells.push_back(sqlite3_value_dup(sqlite3_column_value(select, column)));
        }
        sqlite3_finalize(select);
        if (!table.cells.empty())
            m_tables.push_back(std::move(table));
    }

    std::vector<Table> m_tables;
};

}  // namespace Seatdesk
