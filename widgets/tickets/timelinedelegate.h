// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tickets/timelinewords.h"

#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTimeZone>

#include <memory>

namespace Seatdesk {

class Theme;

/// Paints the time line: time, a line with an icon, what was done, and the words written, colleagues' and customer's
/// clearly apart.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TimelineDelegate(const Session& session, const Theme& theme, const QTimeZone& zone, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static constexpr int kTime = 56;
    static constexpr int kIconColumn = 24;
    static constexpr int kLeft = 12;
    static constexpr int kRight = 14;

private:
    [[nodiscard]] int timeWidth() const;
    [[nodiscard]] int textWidth(const QWidget* view) const;
    [[nodiscard]] int bodyHeight(const QString& body, int width) const;
    [[nodiscard]] bool isOneLine(const TimelineText& text, int width) const;
    [[nodiscard]] int titleWidth(const TimelineText& text) const;
    [[nodiscard]] int titleHeight(const TimelineText& text, int width) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> titleLayout(const TimelineText& text, int width) const;
    void paintThread(QPainter& painter, const QRect& rect, const TimelineItem& item, bool first, bool last) const;
    void paintTitle(QPainter& painter, const QRect& lines, const TimelineText& text) const;
    void paintTag(QPainter& painter, const QRect& line, const QString& tag, Audience audience) const;
    void paintBody(QPainter& painter, const QRect& block, const QString& body, Audience audience) const;

    const Session& m_session;
    const Theme& m_theme;
    QTimeZone m_zone;
};

}  // namespace Seatdesk
