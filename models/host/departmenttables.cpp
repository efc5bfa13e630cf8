// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/departmenttables.h"

#include "domain/rulebook.h"

namespace Seatdesk {

namespace {

using Kind = SideTable::Kind;

SideTable::Column column(const char* name, Kind kind, const char* folder = nullptr)
{
    return {QString::fromLatin1(name), QString::fromLatin1(folder ? folder : name), kind};
}

SideTable table(const char* name, const QList<SideTable::Column>& columns)
{
    return {QString::fromLatin1(name), QString::fromLatin1(name), columns};
}

const QList<SideTable>& sideTables()
{
    static const QList<SideTable> all{
        table("op", {column("op_id", Kind::Id), column("staff", Kind::Id, "person"), column("at", Kind::Time),
                     column("result", Kind::Answer)}),
        table("history", {column("record", Kind::Text), column("row_id", Kind::Id), column("rev", Kind::Integer),
                          column("op_id", Kind::Id), column("staff", Kind::Id, "by"), column("at", Kind::Integer),
                          column("patch", Kind::Json)}),
        table("conflict", {column("op_id", Kind::Id), column("field", Kind::Text), column("record", Kind::Text),
                           column("row_id", Kind::Id), column("base", Kind::Json), column("theirs", Kind::Json),
                           column("mine", Kind::Json), column("staff", Kind::Id, "by"), column("at", Kind::Time)}),
        table("seat", {column("device", Kind::Device), column("number", Kind::Integer), column("at", Kind::Time)}),
        table("number_block", {column("day", Kind::Day), column("used", Kind::Integer)}),
        table("blob_part",
              {column("sha256", Kind::Bytes), column("place", Kind::Integer, "start"), column("content", Kind::Bytes)}),
        table("chain", {column("book", Kind::Id), column("seq", Kind::Integer), column("hash", Kind::Text)})};
    return all;
}

}  // namespace

QStringList DepartmentTables::names()
{
    QStringList names = RuleBook::shipped().recordNames();
    for (const SideTable& side : sideTables())
        names.append(side.name);
    return names;
}

const SideTable* DepartmentTables::sideTable(const QString& name)
{
    for (const SideTable& side : sideTables()) {
        if (side.name == name)
            return &side;
    }
    return nullptr;
}

}  // namespace Seatdesk
