// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowsmodel.h"

#include <QSet>

namespace Seatdesk {

RowsModel::RowsModel(QLatin1StringView title, QObject* parent) : QAbstractListModel(parent), m_title(title) {}

const Row* RowsModel::rowAt(const QModelIndex& index) const
{
    if (index.model() != this || !index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    return &m_rows.at(index.row());
}

QModelIndex RowsModel::indexOf(RecordId id) const
{
    const int place = find(id, 0);
    return place < 0 ? QModelIndex() : index(place);
}

int RowsModel::find(RecordId id, int from) const
{
    for (int i = from; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id)
            return i;
    }
    return -1;
}

int RowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index);
    if (!row)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return row->text(m_title);
    if (role == IdRole)
        return row->id.toString();
    if (role == RowRole)
        return QVariant::fromValue(*row);
    return {};
}

void RowsModel::setRows(const QList<Row>& rows)
{
    removeAllBut(rows);
    QSet<RecordId> here;
    for (const Row& row : m_rows)
        here.insert(row.id);
    for (int at = 0; at < rows.size(); ++at) {
        const Row& wanted = rows.at(at);
        if (at < m_rows.size() && m_rows.at(at).id == wanted.id) {
            if (m_rows.at(at) != wanted) {
                m_rows[at] = wanted;
                Q_EMIT dataChanged(index(at), index(at));
            }
            continue;
        }
        if (here.contains(wanted.id)) {
            const int from = find(wanted.id, at);
            beginMoveRows({}, from, from, {}, at);
            m_rows.move(from, at);
            endMoveRows();
            m_rows[at] = wanted;
            Q_EMIT dataChanged(index(at), index(at));
            continue;
        }
        qsizetype count = 1;
        while (at + count < rows.size() && !here.contains(rows.at(at + count).id))
            ++count;
        insertRun(at, rows, at, count);
        at += static_cast<int>(count) - 1;
    }
}

void RowsModel::insertRun(int at, const QList<Row>& rows, qsizetype from, qsizetype count)
{
    beginInsertRows({}, at, at + static_cast<int>(count) - 1);
    const bool atEnd = at == m_rows.size();
    if (atEnd) {
        m_rows.append(rows.mid(from, count));
    } else {
        QList<Row> joined = m_rows.mid(0, at);
        joined.append(rows.mid(from, count));
        joined.append(m_rows.mid(at));
        m_rows = joined;
    }
    endInsertRows();
}

void RowsModel::removeAllBut(const QList<Row>& rows)
{
    QSet<RecordId> wanted;
    for (const Row& row : rows)
        wanted.insert(row.id);
    for (auto last = static_cast<int>(m_rows.size()) - 1; last >= 0;) {
        if (wanted.contains(m_rows.at(last).id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !wanted.contains(m_rows.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

}  // namespace Seatdesk
