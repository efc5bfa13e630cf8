// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableparser.h"

#include <QHash>
#include <QStringList>

#include <utility>

namespace Seatdesk {

/// JSON Lines as a table: every key is a column, a key repeated within one object a column of its own. Columns that no
/// line had before are added at the end; a second parser given all columns of the file adds none.
class JsonLinesParser : public TableParser
{
public:
    explicit JsonLinesParser(const QStringList& columns = {}, qsizetype longestRow = kLongestRow);

    void append(QStringView text) override;
    void finish() override { m_finished = true; }
    std::optional<TableRow> next() override;

    [[nodiscard]] const QStringList& columns() const { return m_columns; }

private:
    [[nodiscard]] TableRow rowOf(QStringView line);
    qsizetype columnOf(const QString& key, int occurrence);
    std::optional<TableRow> skipLongLine();

    const qsizetype m_longestRow;
    QStringList m_columns;
    QHash<std::pair<QString, int>, qsizetype> m_index;
    QString m_buffer;
    qsizetype m_position = 0;
    qsizetype m_searched = 0;
    qint64 m_line = 1;
    bool m_finished = false;
    bool m_givenUp = false;
};

}  // namespace Seatdesk
