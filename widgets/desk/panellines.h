// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/desk/panellist.h"

#include <QAbstractListModel>

namespace Seatdesk {

/// Lines of a panel that are made anew as a whole: a few, and worded where they are shown.
class PanelLines : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<PanelLine>& lines)
    {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    [[nodiscard]] const PanelLine& lineAt(int row) const { return m_lines.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const PanelLine& line = m_lines.at(index.row());
        return QStringList{line.lead, line.title, line.aside}.join(u' ');
    }

private:
    QList<PanelLine> m_lines;
};

}  // namespace Seatdesk
