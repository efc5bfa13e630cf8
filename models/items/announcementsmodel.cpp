// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/announcementsmodel.h"

namespace Seatdesk {

AnnouncementsModel::AnnouncementsModel(const AnnouncementBoard& board, QObject* parent)
    : RowsModel(AnnouncementField::kTitle, parent), m_board(board)
{
    connect(&board, &AnnouncementBoard::changed, this, &AnnouncementsModel::take);
    take();
}

void AnnouncementsModel::setPast(bool past)
{
    m_past = past;
    take();
}

void AnnouncementsModel::take()
{
    setRows(m_board.announcements(m_past));
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ReadRole});
}

QVariant AnnouncementsModel::data(const QModelIndex& index, int role) const
{
    if (const Row* row = role == ReadRole ? rowAt(index) : nullptr)
        return m_board.isRead(row->id);
    return RowsModel::data(index, role);
}

}  // namespace Seatdesk
