// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/departmenttables.h"

#include <QByteArray>

namespace Seatdesk {

/// What lies in one table: how many rows, and a hash of them all, in whatever order.
struct TableSum
{
    qint64 rows = 0;
    QByteArray hash = QByteArray(32, '\0');

    void add(const QJsonObject& row);
    bool operator==(const TableSum&) const = default;
};

struct CopiedTable
{
    QString name;
    TableSum sum;
};

/// Copies every table and reads the copy again. Corrupt, with the table's name, when it is not what was copied. Doing
/// it again after a break adds what is missing. `told` hears of every table that is done.
Result<QList<CopiedTable>> copyDepartment(DepartmentTables& from, DepartmentTables& to,
                                          const std::function<void(const CopiedTable&)>& told = {});

Result<TableSum> sumOf(DepartmentTables& tables, const QString& name);
/// One hash for all of them, as hexadecimal digits.
QByteArray hashOf(const QList<CopiedTable>& tables);

}  // namespace Seatdesk
