// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dutylogentry.h"

#include <QAbstractListModel>

namespace Seatdesk {

/// The entries of a duty log, one a row, in the order of the book. What stays stays where it is: nearly always only the
/// end grows.
class DutyLogModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { EntryRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<DutyLogEntry>& entries);
    [[nodiscard]] const QList<DutyLogEntry>& entries() const { return m_entries; }
    /// Null when there is none.
    [[nodiscard]] const DutyLogEntry* entryAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(RecordId entry) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<DutyLogEntry> m_entries;
};

}  // namespace Seatdesk
