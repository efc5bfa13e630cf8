// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Seatdesk {

/// The rows of a small record (categories, scopes) by their names, with their place in a tree.
class NameTable
{
public:
    void insert(const Row& row);

    /// A row with exactly that name: at the top, or the only one below it; or the row at a path "top/middle/leaf".
    [[nodiscard]] std::optional<RecordId> find(const QString& text) const;
    [[nodiscard]] std::optional<RecordId> child(RecordId parent, const QString& name) const;
    [[nodiscard]] QString name(RecordId id) const { return m_rows.value(id).first; }
    [[nodiscard]] RecordId parent(RecordId id) const { return m_rows.value(id).second; }
    /// The names from the top down to the row; empty for an unknown row.
    [[nodiscard]] QStringList path(RecordId id) const;

private:
    QHash<RecordId, std::pair<QString, RecordId>> m_rows;
    QHash<std::pair<RecordId, QString>, RecordId> m_children;
    QHash<QString, QList<RecordId>> m_named;
};

}  // namespace Seatdesk
