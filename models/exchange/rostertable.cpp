// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rostertable.h"

#include "domain/try.h"
#include "exchange/exchangetables.h"
#include "exchange/tablereader.h"
#include "exchange/timepattern.h"

#include <QTimeZone>

#include <utility>

namespace Seatdesk {

namespace {

const QString kRecord = QStringLiteral("duty");

/// Only with the year in front: 11/12 is two days.
QDate dayIn(const QString& text)
{
    const QString trimmed = text.trimmed();
    for (const TimePattern& pattern : TimePattern::known()) {
        if (!pattern.hasDate() || pattern.hasTime() || !pattern.text().startsWith(u"yyyy"))
            continue;
        if (const auto instant = pattern.instant(trimmed, QTimeZone::utc()))
            return toDateTime(*instant, QTimeZone::utc()).date();
    }
    return {};
}

/// The column whose name stands first among those of the field; -1 when there is none.
qsizetype columnOf(const QStringList& header, const QString& field)
{
    for (const ExchangeTables::Names& names : ExchangeTables::shipped().namesOf(kRecord)) {
        if (names.field != field)
            continue;
        for (const QString& name : names.names) {
            for (qsizetype column = 0; column < header.size(); ++column) {
                if (ExchangeTables::normalized(header.at(column)) == ExchangeTables::normalized(name))
                    return column;
            }
        }
    }
    return -1;
}

struct RosterColumns
{
    qsizetype person = -1;
    qsizetype day = -1;
    qsizetype shift = -1;
    QList<std::pair<qsizetype, QDate>> days;  ///< where each day has a column of its own

    explicit RosterColumns(const QStringList& header)
        : person(columnOf(header, QStringLiteral("person"))),
          day(columnOf(header, QStringLiteral("day"))),
          shift(columnOf(header, QStringLiteral("shift")))
    {
        for (qsizetype column = 0; column < header.size(); ++column) {
            if (const QDate date = dayIn(header.at(column)); date.isValid())
                days.append({column, date});
        }
    }
    [[nodiscard]] bool isLong() const { return day >= 0 && shift >= 0; }
    [[nodiscard]] bool fit() const { return person >= 0 && (isLong() || !days.isEmpty()); }
};

QString cellAt(const TableRow& row, qsizetype column)
{
    return column < row.cells.size() ? row.cells.at(column).text.trimmed() : QString();
}

QString shiftIn(const QString& text)
{
    return ExchangeTables::shipped().valueOf(kRecord, QStringLiteral("shift"), text) ? QString() : text;
}

void takeRow(const TableRow& row, const RosterColumns& columns, RosterTable& roster)
{
    const QString person = cellAt(row, columns.person);
    if (columns.isLong()) {
        roster.cells.append({row.line, person, dayIn(cellAt(row, columns.day)), shiftIn(cellAt(row, columns.shift))});
        return;
    }
    for (const auto& [column, day] : columns.days)
        roster.cells.append({row.line, person, day, shiftIn(cellAt(row, column))});
}

}  // namespace

Result<RosterTable> readRoster(const QString& path)
{
    SEATDESK_TRY_LET(table, describeTable(path));
    const RosterColumns columns(table.header);
    if (!columns.fit())
        return failure(Error::Kind::Invalid,
                       QStringLiteral("a roster has a column of people, and either day and shift or a column a day"));
    SEATDESK_TRY_LET(reader, TableReader::open(table));
    RosterTable roster;
    while (true) {
        SEATDESK_TRY_LET(row, reader.next());
        if (!row)
            return roster;
        if (row->refusal)
            roster.refused.append(row->line);
        else
            takeRow(*row, columns, roster);
    }
}

}  // namespace Seatdesk
