// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/palettemodel.h"

namespace Seatdesk {

void PaletteModel::setTitles(const QStringList& titles)
{
    beginResetModel();
    m_titles = titles;
    m_groups.clear();
    m_groups.resize(titles.size());
    m_lines.clear();
    endResetModel();
}

void PaletteModel::setGroup(qsizetype group, const QList<PaletteEntry>& entries)
{
    if (group < 0 || group >= m_groups.size())
        return;
    // The whole list is a handful of lines that all changed: a reset is what happened.
    beginResetModel();
    m_groups[group] = entries;
    layOut();
    endResetModel();
}

void PaletteModel::layOut()
{
    m_lines.clear();
    for (qsizetype group = 0; group < m_groups.size(); ++group) {
        if (m_groups[group].isEmpty())
            continue;
        m_lines.append({group, -1});
        for (qsizetype entry = 0; entry < m_groups[group].size(); ++entry)
            m_lines.append({group, entry});
    }
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

bool PaletteModel::isHeading(const QModelIndex& index) const
{
    return index.isValid() && m_lines[index.row()].entry < 0;
}

QString PaletteModel::heading(const QModelIndex& index) const
{
    return index.isValid() ? m_titles[m_lines[index.row()].group] : QString();
}

const PaletteEntry* PaletteModel::entry(const QModelIndex& index) const
{
    if (!index.isValid() || isHeading(index))
        return nullptr;
    const Line& line = m_lines[index.row()];
    return &m_groups[line.group][line.entry];
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const PaletteEntry* found = entry(index);
    if (!found)
        return heading(index);
    if (role == Qt::DisplayRole)
        return found->text;
    QStringList words{found->lead, found->text, found->more, found->place, found->right};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const PaletteEntry* found = entry(index);
    return found && found->enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                   : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

}  // namespace Seatdesk
