// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "exchange/columnmapping.h"
#include "exchange/nametable.h"
#include "exchange/tabledialect.h"

#include <QHash>
#include <QStringList>

namespace Seatdesk {

/// What cells refer to outside their row.
struct CellLookup
{
    NameTable categories;
    NameTable scopes;
    QHash<RecordId, QString> contacts;  ///< values in clear, of the rows at hand
};

/// Turns rows of one import back into the cells of its file: what was not changed since comes back exactly, what was
/// is printed in the column's manner.
class BatchLayout
{
public:
    static BatchLayout of(const Row& batch);
    /// For rows that no import brought: a column per field.
    static BatchLayout ofFields(const QString& record, const QTimeZone& zone);

    [[nodiscard]] const QStringList& header() const { return m_header; }
    [[nodiscard]] const TableDialect& dialect() const { return m_dialect; }
    [[nodiscard]] TableRow cells(const Row& row, const CellLookup& lookup) const;
    /// The customer_contact rows whose values the cells of this row show.
    [[nodiscard]] QList<RecordId> contactsOf(const Row& row) const;

private:
    [[nodiscard]] TableCell cell(const Row& row, const ColumnBinding& binding, const CellLookup& lookup) const;
    [[nodiscard]] TableCell current(const Row& row, const ColumnBinding& binding, const CellLookup& lookup) const;

    QStringList m_header;
    TableDialect m_dialect;
    ColumnMapping m_mapping;
};

}  // namespace Seatdesk
