// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/announcementboard.h"
#include "items/rowsmodel.h"

namespace Seatdesk {

/// The board as a list.
class AnnouncementsModel : public RowsModel
{
    Q_OBJECT

public:
    enum AnnouncementRole { ReadRole = FirstOwnRole };

    explicit AnnouncementsModel(const AnnouncementBoard& board, QObject* parent = nullptr);

    void setPast(bool past);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void take();

    const AnnouncementBoard& m_board;
    bool m_past = false;
};

}  // namespace Seatdesk
