// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/timelinedelegate.h"

#include "domain/session.h"
#include "widgets/controls/texts.h"
#include "widgets/theme/shapes.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/ticketlooks.h"
#include "widgets/words/ticketwords.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 8;
constexpr int kBlockPadding = 8;
constexpr int kBar = 3;

TimelineItem itemOf(const QModelIndex& index)
{
    return index.data(TimelineModel::ItemRole).value<TimelineItem>();
}

}  // namespace

TimelineDelegate::TimelineDelegate(const Session& session, const Theme& theme, const QTimeZone& zone, QObject* parent)
    : QStyledItemDelegate(parent), m_session(session), m_theme(theme), m_zone(zone)
{}

/// Wide enough for a time of yesterday, whatever the language calls that.
int TimelineDelegate::timeWidth() const
{
    const Instant now = m_session.time().now();
    const QFontMetrics metrics(m_theme.font(TextStep::Small));
    int widest = kTime;
    // Yesterday is a word in some languages and shorter than a date.
    for (const auto ago : {std::chrono::hours(24), std::chrono::hours(72)})
        widest = std::max(widest, metrics.horizontalAdvance(TimeWords::moment(now - ago, now, m_zone)) + 6);
    return widest;
}

int TimelineDelegate::textWidth(const QWidget* view) const
{
    const auto* list = qobject_cast<const QAbstractItemView*>(view);
    const int whole = list ? list->viewport()->width() : 380;
    return std::max(80, whole - kLeft - timeWidth() - kIconColumn - kRight);
}

int TimelineDelegate::bodyHeight(const QString& body, int width) const
{
    if (body.isEmpty())
        return 0;
    const QRect room(0, 0, width - kBar - 2 * kBlockPadding, 100'000);
    const QRect needed = QFontMetrics(m_theme.font()).boundingRect(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, body);
    return needed.height() + 2 * 5;
}

/// Whether the tag needs a line of its own below the title.
bool TimelineDelegate::isTitleAlone(const TimelineText& text, int width) const
{
    const int title = QFontMetrics(m_theme.font(TextStep::Base, true)).horizontalAdvance(text.title);
    const int tag = QFontMetrics(m_theme.font(TextStep::Small)).horizontalAdvance(text.tag) + kIcon + 4;
    const int detail = QFontMetrics(m_theme.font()).horizontalAdvance(text.detail) + kGap;
    return text.tag.isEmpty() || title + tag + (text.detail.isEmpty() ? 0 : detail) + kGap <= width;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineText text = TimelineWords::of(itemOf(index), m_session, m_zone);
    const int width = textWidth(option.widget);
    int height = m_theme.lineHeight() + 10;
    if (!isTitleAlone(text, width))
        height += m_theme.lineHeight(TextStep::Small);
    if (const int body = bodyHeight(text.body, width); body > 0)
        height += body + 2;
    return {width, height};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineItem item = itemOf(index);
    const TimelineText text = TimelineWords::of(item, m_session, m_zone);
    const Shapes shapes(*painter, *m_theme.values());
    if (option.state.testFlag(QStyle::State_MouseOver))
        shapes.fill(option.rect, Role::Hover);
    paintThread(*painter, option.rect, item, index.row() == 0, index.row() == index.model()->rowCount() - 1);
    const int width = textWidth(option.widget);
    QRect line(option.rect.left() + kLeft + timeWidth() + kIconColumn, option.rect.top() + 5, width,
               m_theme.lineHeight());
    if (isTitleAlone(text, width)) {
        paintTitle(*painter, line, text, item.audience);
    } else {
        paintTitle(*painter, line, {text.title, text.detail, {}, {}, text.isLink}, item.audience);
        line.moveTop(line.bottom() + 1);
        line.setHeight(m_theme.lineHeight(TextStep::Small));
        paintTitle(*painter, line, {{}, {}, {}, text.tag, false}, item.audience);
    }
    if (const int body = bodyHeight(text.body, width); body > 0)
        paintBody(*painter, QRect(line.left(), line.bottom() + 3, width, body), text.body, item.audience);
    if (option.state.testFlag(QStyle::State_HasFocus))
        shapes.focusRing(option.rect.adjusted(2, 0, -2, 0));
}

void TimelineDelegate::paintThread(QPainter& painter, const QRect& rect, const TimelineItem& item, bool first,
                                   bool last) const
{
    const QRect time(rect.left() + kLeft, rect.top() + 5, timeWidth(), m_theme.lineHeight());
    painter.setFont(m_theme.font(TextStep::Small));
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(time, Qt::AlignLeft | Qt::AlignVCenter,
                     elidedText(TimeWords::moment(item.at, m_session.time().now(), m_zone),
                                QFontMetrics(painter.font()), timeWidth()));
    const int x = rect.left() + kLeft + timeWidth() + kIcon / 2;
    const int icon = time.center().y() - kIcon / 2;
    painter.setPen(m_theme.color(Role::Border));
    if (!first)
        painter.drawLine(x, rect.top(), x, icon - 2);
    if (!last)
        painter.drawLine(x, icon + kIcon + 2, x, rect.bottom());
    const bool customer = item.audience == Audience::Customer;
    painter.drawPixmap(x - kIcon / 2, icon,
                       m_theme.pixmap(TicketLooks::iconOf(item), customer ? Role::Accent : Role::Text2, kIcon,
                                      painter.device()->devicePixelRatioF()));
}

void TimelineDelegate::paintTitle(QPainter& painter, const QRect& line, const TimelineText& text,
                                  Audience audience) const
{
    const bool customer = audience == Audience::Customer;
    int right = line.right();
    if (!text.tag.isEmpty()) {
        const QFont small = m_theme.font(TextStep::Small);
        const int width = QFontMetrics(small).horizontalAdvance(text.tag);
        painter.setFont(small);
        painter.setPen(m_theme.color(customer ? Role::Accent : Role::Text3));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text.tag);
        right -= width + kIcon + 4;
        painter.drawPixmap(
            right, line.center().y() - kIcon / 2,
            m_theme.pixmap(customer ? QStringLiteral("dialog-messages") : QStringLiteral("system-lock-screen"),
                           customer ? Role::Accent : Role::Text3, kIcon, painter.device()->devicePixelRatioF()));
    }
    const QFont bold = m_theme.font(TextStep::Base, true);
    const int room = right - line.left() - 4;
    const QString title = elidedText(text.title, QFontMetrics(bold), room);
    painter.setFont(bold);
    painter.setPen(m_theme.color(Role::Text1));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    const int used = QFontMetrics(bold).horizontalAdvance(title) + kGap;
    if (text.detail.isEmpty() || used >= room)
        return;
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.color(text.isLink ? Role::Accent : Role::Text2));
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elidedText(text.detail, QFontMetrics(painter.font()), room - used));
}

void TimelineDelegate::paintBody(QPainter& painter, const QRect& block, const QString& body, Audience audience) const
{
    const Shapes shapes(painter, *m_theme.values());
    const bool customer = audience == Audience::Customer;
    shapes.fill(block, customer ? Role::AccentSoft : Role::Sunken);
    shapes.fill(QRect(block.topLeft(), QSize(kBar, block.height())), customer ? Role::Accent : Role::BorderStrong);
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.color(Role::Text1));
    painter.drawText(block.adjusted(kBar + kBlockPadding, 5, -kBlockPadding, -5),
                     Qt::TextWordWrap | Qt::TextWrapAnywhere, body);
}

}  // namespace Seatdesk
