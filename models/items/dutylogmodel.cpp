// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dutylogmodel.h"

#include <algorithm>

namespace Seatdesk {

namespace {

bool isSameEntry(const DutyLogEntry& a, const DutyLogEntry& b)
{
    return a.id() == b.id();
}

}  // namespace

void DutyLogModel::setEntries(const QList<DutyLogEntry>& entries)
{
    const auto front = std::mismatch(m_entries.begin(), m_entries.end(), entries.begin(), entries.end(), isSameEntry);
    const qsizetype head = std::distance(m_entries.begin(), front.first);
    const auto back = std::mismatch(m_entries.rbegin(), m_entries.rend() - head, entries.rbegin(),
                                    entries.rend() - head, isSameEntry);
    const qsizetype tail = std::distance(m_entries.rbegin(), back.first);
    const qsizetype removed = m_entries.size() - head - tail;
    const qsizetype added = entries.size() - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + removed) - 1);
        m_entries.remove(head, removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + added) - 1);
        m_entries = m_entries.first(head) + entries.mid(head, added) + m_entries.last(tail);
        endInsertRows();
    }
    for (qsizetype row = 0; row < entries.size(); ++row) {
        if (m_entries.at(row) == entries.at(row))
            continue;
        m_entries[row] = entries.at(row);
        Q_EMIT dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row)));
    }
}

const DutyLogEntry* DutyLogModel::entryAt(const QModelIndex& index) const
{
    if (index.model() != this || !index.isValid() || index.row() >= m_entries.size())
        return nullptr;
    return &m_entries.at(index.row());
}

QModelIndex DutyLogModel::indexOf(RecordId entry) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [entry](const DutyLogEntry& one) { return one.id() == entry; });
    return found == m_entries.end() ? QModelIndex() : index(static_cast<int>(found - m_entries.begin()));
}

int DutyLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant DutyLogModel::data(const QModelIndex& index, int role) const
{
    const DutyLogEntry* entry = entryAt(index);
    if (!entry)
        return {};
    if (role == EntryRole)
        return QVariant::fromValue(*entry);
    return role == Qt::DisplayRole ? QVariant(entry->body.text) : QVariant();
}

}  // namespace Seatdesk
