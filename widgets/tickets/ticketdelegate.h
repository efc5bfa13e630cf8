// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketlistmodel.h"
#include "widgets/theme/role.h"

#include <QStyledItemDelegate>

namespace Seatdesk {

class Session;
class ShapedTexts;
class Theme;

/// Paints the cells of the ticket list: words, icons, and the clock as icon, right-aligned time and bar.
class TicketDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TicketDelegate(const TicketListModel& model, const Session& session, const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int kPadding = 8;
    static constexpr int kIcon = 16;
    static constexpr int kBar = 24;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintPlaceholder(QPainter& painter, const QRect& rect, const QModelIndex& index) const;
    void paintKind(QPainter& painter, const QRect& rect, const Ticket& ticket) const;
    void paintClock(QPainter& painter, const QRect& rect, const Ticket& ticket) const;
    void paintSync(QPainter& painter, const QRect& rect, SyncState sync) const;

    const TicketListModel& m_model;
    const Session& m_session;
    const Theme& m_theme;
    ShapedTexts* m_texts;
};

}  // namespace Seatdesk
