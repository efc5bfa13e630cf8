// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablerow.h"
#include "exchange/timepattern.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace Seatdesk {

/// How one column writes the values of its field: learned from the column's first cells, kept with the batch. A cell
/// that print() would not give back exactly is kept as text beside the value.
class CellFormat
{
public:
    enum class Kind {
        Text,
        Integer,
        Real,
        Words,      ///< a fixed set of values, each with the column's word for it
        Time,       ///< a point in time
        TimeOfDay,  ///< the time that belongs to the date of another column
        Day,        ///< a date, kept as yyyy-mm-dd
        List,       ///< a JSON array, or parts with a separator
        Name,       ///< the name of another row: a category, a team
        Contact,    ///< a number or address, which goes to a row of its own
        Node,       ///< a place in the category tree
    };

    CellFormat() = default;
    CellFormat(Kind kind, const QString& record, const QString& field, const QTimeZone& zone);

    /// Looks at a column's cells to find its pattern, words or separator.
    void learn(const QList<TableCell>& cells);

    /// Whether the value lies in the field itself and can be printed from there.
    [[nodiscard]] bool isSimple() const;
    [[nodiscard]] std::optional<QJsonValue> parse(const TableCell& cell) const;
    [[nodiscard]] std::optional<TableCell> print(const QJsonValue& value) const;
    [[nodiscard]] std::optional<QTime> timeOfDay(const TableCell& cell) const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const TimePattern& pattern() const { return m_pattern; }

    [[nodiscard]] QJsonObject toJson() const;
    /// The learned part, over a format of the same kind, record and field.
    void restore(const QJsonObject& json);

private:
    void learnPattern(const QList<TableCell>& cells);
    void learnWords(const QList<TableCell>& cells);
    void learnSeparator(const QList<TableCell>& cells);
    [[nodiscard]] std::optional<QJsonValue> wordValue(const QString& word) const;
    [[nodiscard]] std::optional<Instant> instant(const QString& text) const;
    [[nodiscard]] std::optional<QJsonValue> list(const TableCell& cell) const;
    [[nodiscard]] std::optional<QJsonValue> number(const QString& text) const;
    [[nodiscard]] TableCell printedDay(const QString& day) const;
    [[nodiscard]] TableCell printedList(const QJsonValue& value) const;
    [[nodiscard]] int exactCells(const TimePattern& pattern, const QList<TableCell>& cells) const;

    Kind m_kind = Kind::Text;
    QString m_record;
    QString m_field;
    QTimeZone m_zone = QTimeZone::utc();
    TimePattern m_pattern;
    QHash<QString, QString> m_words;      ///< value to the column's word
    QHash<QString, QJsonValue> m_values;  ///< the column's words to their values, so that only others are looked up
    QString m_separator;                  ///< of a list; empty: a JSON array
    bool m_quoted = true;                 ///< the column's cells are text, not JSON numbers or the like
};

}  // namespace Seatdesk
