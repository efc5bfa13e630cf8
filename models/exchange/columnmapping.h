// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cellformat.h"
#include "exchange/tabledescription.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace Seatdesk {

/// What becomes of one column of a file.
struct ColumnBinding
{
    QString column;  ///< its unique name, under which `extra` keeps what the field cannot hold
    QString field;   ///< empty: everything goes to `extra`
    CellFormat format;
    QString valueField{};  ///< where the value lies: `field`, for the time of day that of its date

    [[nodiscard]] bool isMapped() const { return !field.isEmpty(); }
};

/// The columns of one file in order, bound to the fields of a record.
class ColumnMapping
{
public:
    /// Binds columns by name and content, `asked` (column name to field or a known name for one, "-" for none) first.
    /// Fails with Invalid when `asked` names a column or field that there is not, or a field twice.
    static Result<ColumnMapping> find(const TableDescription& table, const QString& record,
                                      const QHash<QString, QString>& asked, const QTimeZone& zone);
    static ColumnMapping fromJson(const QJsonArray& json, const QString& record, const QTimeZone& zone);
    /// A column per field of the record, in the order of the rules and by their names.
    static ColumnMapping ofFields(const QString& record, const QTimeZone& zone);
    [[nodiscard]] QJsonArray toJson() const;

    [[nodiscard]] const QList<ColumnBinding>& columns() const { return m_columns; }
    /// The place of the column that is bound to the field, −1 if none is.
    [[nodiscard]] qsizetype columnOf(const QString& field) const;
    /// The columns that are bound to a field which none of their first cells can fill.
    [[nodiscard]] QStringList unreadable(const TableDescription& table) const;
    /// The place of a column by its name in the file or its unique name, −1 if there is none.
    [[nodiscard]] static qsizetype columnNamed(const TableDescription& table, const QString& name);

    /// How values of a field are written; nothing when an import may not fill that field.
    static std::optional<CellFormat::Kind> kindOf(const QString& record, const QString& field);
    /// A telephone number, an address and the like: a cell that may not lie in a row in clear.
    static bool isContact(const QString& field);

private:
    Result<void> bindAsked(const TableDescription& table, const QHash<QString, QString>& asked);
    void bindByName();
    void bindNumbers(const TableDescription& table);
    void learn(const TableDescription& table);
    void bind(qsizetype column, const QString& field);

    QString m_record;
    QTimeZone m_zone = QTimeZone::utc();
    QList<ColumnBinding> m_columns;
    QList<bool> m_decided;
};

}  // namespace Seatdesk
