// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/departmentcopy.h"

#include "domain/jsontext.h"
#include "domain/try.h"

#include <QCryptographicHash>

namespace Seatdesk {

namespace {

QJsonValue withoutNulls(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue& one : value.toArray())
            kept.append(withoutNulls(one));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isNull())
            kept.insert(member.key(), withoutNulls(member.value()));
    }
    return kept;
}

}  // namespace

/// The hashes of the rows are laid over each other: two sides need not keep them in one order. No row is there twice.
void TableSum::add(const QJsonObject& row)
{
    const QByteArray one =
        QCryptographicHash::hash(toJsonText(withoutNulls(row).toObject()), QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < hash.size(); ++i)
        hash[i] = static_cast<char>(hash[i] ^ one[i]);
    ++rows;
}

Result<TableSum> sumOf(DepartmentTables& tables, const QString& name)
{
    TableSum sum;
    SEATDESK_TRY(tables.read(name, [&](const QList<QJsonObject>& rows) -> Result<void> {
        for (const QJsonObject& row : rows)
            sum.add(row);
        return {};
    }));
    return sum;
}

Result<QList<CopiedTable>> copyDepartment(DepartmentTables& from, DepartmentTables& to,
                                          const std::function<void(const CopiedTable&)>& told)
{
    QList<CopiedTable> copied;
    for (const QString& name : DepartmentTables::names()) {
        TableSum before;
        SEATDESK_TRY(from.read(name, [&](const QList<QJsonObject>& rows) {
            for (const QJsonObject& row : rows)
                before.add(row);
            return to.write(name, rows);
        }));
        SEATDESK_TRY_LET(after, sumOf(to, name));
        if (after != before)
            return failure(Error::Kind::Corrupt,
                           QStringLiteral("%1: %2 rows copied, %3 found").arg(name).arg(before.rows).arg(after.rows));
        copied.append({name, before});
        if (told)
            told(copied.last());
    }
    return copied;
}

QByteArray hashOf(const QList<CopiedTable>& tables)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CopiedTable& table : tables)
        hash.addData(table.name.toUtf8() + '|' + QByteArray::number(table.sum.rows) + '|' + table.sum.hash.toHex() +
                     '\n');
    return hash.result().toHex();
}

}  // namespace Seatdesk
