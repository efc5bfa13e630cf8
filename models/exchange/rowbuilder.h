// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/columnmapping.h"
#include "exchange/importoptions.h"
#include "exchange/nametable.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Seatdesk {

/// Makes the program's rows from rows of a table: typed fields, what they cannot give back in `extra`, and the rows
/// that come with them.
class RowBuilder
{
public:
    /// `names`: categories or scopes by name; categories that a file names and nobody has are added to it.
    RowBuilder(const ImportOptions& options, const ColumnMapping& mapping, NameTable& categories, NameTable& scopes,
               Instant now);

    void setBatch(RecordId batch) { m_batch = batch; }

    /// Appends the row and its companions, parents first; or says why not and appends nothing.
    std::optional<Refusal> build(const TableRow& table, const QString& key, QList<Row>& rows);
    /// The row alone with its simple cells, for records whose place follows from other rows.
    [[nodiscard]] Row plainRow(const TableRow& table, const QString& key) const;
    /// Puts into `extra` every cell that the fields, as they now are, would not give back.
    void keepWhatDiffers(Row& row, const TableRow& table) const;
    [[nodiscard]] Row emptyRow(const QString& record) const;

private:
    [[nodiscard]] const NameTable& tableOf(const ColumnBinding& binding) const;
    void takeTimeOfDay(Row& row, const ColumnBinding& binding, const TableCell& cell) const;
    void takeName(Row& row, const ColumnBinding& binding, const TableCell& cell, QList<Row>& companions);
    void takeContact(Row& row, const ColumnBinding& binding, const TableCell& cell, QList<Row>& companions);
    [[nodiscard]] std::optional<RecordId> categoryNamed(const QString& name, QList<Row>& companions);
    [[nodiscard]] RecordId contactOf(const Row& row, const ColumnBinding& binding, const TableCell& cell,
                                     QList<Row>& companions);
    [[nodiscard]] bool isEmpty(const TableRow& table) const;
    [[nodiscard]] ScopeId scopeOf(const QString& record) const;

    const ImportOptions& m_options;
    const ColumnMapping& m_mapping;
    NameTable& m_categories;
    NameTable& m_scopes;
    const Instant m_now;
    RecordId m_batch;
    QHash<QString, RecordId> m_contacts;  ///< numbers seen lately, so that a caller's tickets share one row
};

}  // namespace Seatdesk
