// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette/paletteentry.h"

#include <QAbstractListModel>

namespace Seatdesk {

/// The lines of the palette: groups with a heading each. Empty groups are not there.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Makes room for that many groups, all empty.
    void setTitles(const QStringList& titles);
    void setGroup(qsizetype group, const QList<PaletteEntry>& entries);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] bool isHeading(const QModelIndex& index) const;
    [[nodiscard]] QString heading(const QModelIndex& index) const;
    /// Null for a heading.
    [[nodiscard]] const PaletteEntry* entry(const QModelIndex& index) const;

private:
    struct Line
    {
        qsizetype group = 0;
        qsizetype entry = -1;  ///< -1: the heading
    };

    void layOut();

    QStringList m_titles;
    QList<QList<PaletteEntry>> m_groups;
    QList<Line> m_lines;
};

}  // namespace Seatdesk
