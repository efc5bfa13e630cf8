// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <utility>

namespace Seatdesk {

/// A row seen as one kind of record. The views keep the names of fields in one place; they copy nothing but the row,
/// whose parts are shared, and are cheap to pass by value.
class RowView
{
public:
    explicit RowView(Row row) : m_row(std::move(row)) {}

    [[nodiscard]] const Row& row() const { return m_row; }
    [[nodiscard]] RecordId id() const { return m_row.id; }
    [[nodiscard]] ScopeId scope() const { return m_row.scope; }

protected:
    [[nodiscard]] std::optional<Instant> instant(QLatin1StringView field) const;
    [[nodiscard]] QDate day(QLatin1StringView field) const;
    /// The texts of a JSON array, for fields of class "set".
    [[nodiscard]] QStringList texts(QLatin1StringView field) const;

private:
    Row m_row;
};

}  // namespace Seatdesk
