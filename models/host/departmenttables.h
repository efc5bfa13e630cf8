// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>

namespace Seatdesk {

/// A table that keeps what happened to rows: its columns by their names in a folder and on a server.
struct SideTable
{
    enum class Kind { Id, Device, Text, Integer, Time, Day, Json, Answer, Bytes };
    struct Column
    {
        QString name;    ///< in the copy and on the server
        QString folder;  ///< in authority.db
        Kind kind = Kind::Text;
    };
    QString name;    ///< in the copy and on the server
    QString folder;  ///< in authority.db
    QList<Column> columns;
};

/// All that an authority keeps of a department, table by table as JSON: a folder's or a server's. What only the place
/// itself needs (its cursor, markers, passwords) is none of it.
class DepartmentTables
{
public:
    using Take = std::function<Result<void>(const QList<QJsonObject>& rows)>;

    virtual ~DepartmentTables() = default;

    /// Hands out the rows in batches; ends with what `take` fails with.
    virtual Result<void> read(const QString& table, const Take& take) = 0;
    /// Adds the rows, in one transaction. A row that is there in the same or a later revision stays.
    virtual Result<void> write(const QString& table, const QList<QJsonObject>& rows) = 0;

    /// The records of the rules, then the tables beside them, in the order in which they are to be written.
    static QStringList names();
    /// Null for a record's.
    static const SideTable* sideTable(const QString& name);
};

}  // namespace Seatdesk
