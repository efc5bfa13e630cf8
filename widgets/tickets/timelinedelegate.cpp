// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/timelinedelegate.h"

#include "domain/session.h"
#include "widgets/controls/brokentext.h"
#include "widgets/controls/texts.h"
#include "widgets/theme/shapes.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/ticketlooks.h"
#include "widgets/words/ticketwords.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QtMath>

namespace Seatdesk {

namespace {

constexpr int kEntryIcon = 16;
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
    const auto layout = brokenText(body, m_theme.font(), width - kBar - 2 * kBlockPadding);
    return qCeil(layout->boundingRect().height()) + 2 * 5;
}

int TimelineDelegate::titleWidth(const TimelineText& text) const
{
    const int title = QFontMetrics(m_theme.font(TextStep::Base, true)).horizontalAdvance(text.title);
    const int detail = QFontMetrics(m_theme.font()).horizontalAdvance(text.detail);
    return title + (text.detail.isEmpty() ? 0 : kGap + detail);
}

/// Whether title, detail and tag stand side by side; else each has lines of its own.
bool TimelineDelegate::isOneLine(const TimelineText& text, int width) const
{
    const int tag = QFontMetrics(m_theme.font(TextStep::Small)).horizontalAdvance(text.tag) + kEntryIcon + 4 + kGap;
    return titleWidth(text) + (text.tag.isEmpty() ? 0 : tag) <= width;
}

/// The title in bold and the detail after it, or below it where one line has no room for both.
std::unique_ptr<QTextLayout> TimelineDelegate::titleLayout(const TimelineText& text, int width) const
{
    const bool beside = titleWidth(text) <= width;
    QString words = text.title;
    if (!text.detail.isEmpty())
        words += (beside ? QStringLiteral(" ") : QString(QChar::LineSeparator)) + text.detail;
    QTextLayout::FormatRange title{0, static_cast<int>(text.title.size()), {}};
    title.format.setFont(m_theme.font(TextStep::Base, true));
    title.format.setForeground(m_theme.color(Role::Text1));
    const int from = title.length + 1;
    QTextLayout::FormatRange detail{from, std::max(0, static_cast<int>(words.size()) - from), {}};
    detail.format.setForeground(m_theme.color(text.isLink ? Role::Accent : Role::Text2));
    QTextLayout::FormatRange gap{title.length, 1, {}};
    QFont wide = m_theme.font();
    wide.setWordSpacing(kGap - QFontMetrics(wide).horizontalAdvance(u' '));
    gap.format.setFont(wide);
    return brokenText(words, m_theme.font(), width, {title, gap, detail});
}

int TimelineDelegate::titleHeight(const TimelineText& text, int width) const
{
    return std::max(m_theme.lineHeight(), qCeil(titleLayout(text, width)->boundingRect().height()));
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineText text = TimelineWords::of(itemOf(index), m_session, m_zone);
    const int width = textWidth(option.widget);
    const bool tagBelow = !text.tag.isEmpty() && !isOneLine(text, width);
    int height = titleHeight(text, width) + 10;
    if (tagBelow)
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
    line.setHeight(titleHeight(text, width));
    paintTitle(*painter, line, text);
    if (!text.tag.isEmpty() && !isOneLine(text, width)) {
        line.moveTop(line.bottom() + 1);
        line.setHeight(m_theme.lineHeight(TextStep::Small));
    }
    paintTag(*painter, line, text.tag, item.audience);
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
    const int x = rect.left() + kLeft + timeWidth() + kEntryIcon / 2;
    const int icon = time.center().y() - kEntryIcon / 2;
    painter.setPen(m_theme.color(Role::Border));
    if (!first)
        painter.drawLine(x, rect.top(), x, icon - 2);
    if (!last)
        painter.drawLine(x, icon + kEntryIcon + 2, x, rect.bottom());
    const bool customer = item.audience == Audience::Customer;
    painter.drawPixmap(x - kEntryIcon / 2, icon,
                       m_theme.pixmap(TicketLooks::iconOf(item), customer ? Role::Accent : Role::Text2, kEntryIcon,
                                      painter.device()->devicePixelRatioF()));
}

void TimelineDelegate::paintTitle(QPainter& painter, const QRect& lines, const TimelineText& text) const
{
    titleLayout(text, lines.width())->draw(&painter, lines.topLeft());
}

void TimelineDelegate::paintTag(QPainter& painter, const QRect& line, const QString& tag, Audience audience) const
{
    if (tag.isEmpty())
        return;
    const bool customer = audience == Audience::Customer;
    const QFont small = m_theme.font(TextStep::Small);
    painter.setFont(small);
    painter.setPen(m_theme.color(customer ? Role::Accent : Role::Text3));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, tag);
    const int icon = line.right() - QFontMetrics(small).horizontalAdvance(tag) - kEntryIcon - 4;
    painter.drawPixmap(
        icon, line.center().y() - kEntryIcon / 2,
        m_theme.pixmap(customer ? QStringLiteral("dialog-messages") : QStringLiteral("system-lock-screen"),
                       customer ? Role::Accent : Role::Text3, kEntryIcon, painter.device()->devicePixelRatioF()));
}

void TimelineDelegate::paintBody(QPainter& painter, const QRect& block, const QString& body, Audience audience) const
{
    const Shapes shapes(painter, *m_theme.values());
    const bool customer = audience == Audience::Customer;
    shapes.fill(block, customer ? Role::AccentSoft : Role::Sunken);
    shapes.fill(QRect(block.topLeft(), QSize(kBar, block.height())), customer ? Role::Accent : Role::BorderStrong);
    painter.setPen(m_theme.color(Role::Text1));
    const QRect words = block.adjusted(kBar + kBlockPadding, 5, -kBlockPadding, -5);
    brokenText(body, m_theme.font(), words.width())->draw(&painter, words.topLeft());
}

}  // namespace Seatdesk
