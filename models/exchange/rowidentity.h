// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablerow.h"

#include <QHash>
#include <QStringList>

namespace Seatdesk {

/// Gives each row of a file the import key by which a second run knows it again: from its key cell or, without one,
/// from all its cells and their columns; the second and later rows alike add their number. A key that comes again in
/// one file names nothing: see repeatsKey(). Always hashed, since a key
/// may be a telephone number.
class RowIdentity
{
public:
    /// `keyColumn` −1: rows are named by their cells.
    RowIdentity(const QStringList& columns, qsizetype keyColumn);

    QString keyOf(const TableRow& row);
    /// Whether the row asked about last has the key cell of a row before it.
    [[nodiscard]] bool repeatsKey() const { return m_repeatsKey; }

private:
    QStringList m_columns;
    qsizetype m_keyColumn;
    QHash<quint64, quint32> m_seen;
    bool m_repeatsKey = false;
};

}  // namespace Seatdesk
