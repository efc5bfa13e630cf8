// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/handlingclock.h"

#include "widgets/theme/shapes.h"
#include "widgets/words/ticketwords.h"

#include <QPainter>

#include <algorithm>

namespace Seatdesk {

namespace {

using namespace std::chrono_literals;

constexpr Duration kWarnBefore = 60s;
constexpr int kClockIcon = 16;
constexpr int kClockGap = 12;

}  // namespace

HandlingClock::HandlingClock(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize HandlingClock::sizeHint() const
{
    const auto advance = [](const QFont& font, const QString& text) {
        return QFontMetrics(font).horizontalAdvance(text);
    };
    const int words = kClockIcon + 6 + advance(m_theme.font(), this->words()) + kClockGap +
                      advance(m_theme.font(TextStep::Title, true), TimeWords::call(m_taken)) +
                      advance(m_theme.font(TextStep::Small), limitWords());
    return {std::max(words, 186 + 6 * (m_theme.textSize() - Theme::kDesignSize)), m_theme.height(32)};
}

void HandlingClock::show(Duration taken, Duration limit)
{
    m_taken = taken;
    m_limit = limit;
    updateGeometry();
    setAccessibleName(QStringLiteral("%1 %2 / %3").arg(words(), TimeWords::call(taken), TimeWords::call(limit)));
    update();
}

Role HandlingClock::role() const
{
    if (m_taken > m_limit)
        return Role::ClockOver;
    return m_taken + kWarnBefore >= m_limit ? Role::ClockWarn : Role::ClockRun;
}

QString HandlingClock::iconName() const
{
    switch (role()) {
        case Role::ClockOver:
            return QStringLiteral("data-error");
        case Role::ClockWarn:
            return QStringLiteral("data-warning");
        default:
            return QStringLiteral("chronometer");
    }
}

QString HandlingClock::words() const
{
    switch (role()) {
        case Role::ClockOver:
            return tr("over %1").arg(TimeWords::call(m_taken - m_limit));
        case Role::ClockWarn:
            return tr("%1 left").arg(TimeWords::call(m_limit - m_taken));
        default:
            return tr("Handling");
    }
}

QString HandlingClock::limitWords() const
{
    return QStringLiteral(" / ") + TimeWords::call(m_limit);
}

void HandlingClock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    const Shapes shapes(painter, *values);
    const Role ink = role();
    const int text = height() - 4;
    painter.drawPixmap(0, (text - kClockIcon) / 2, m_theme.pixmap(iconName(), ink, kClockIcon, devicePixelRatioF()));
    const auto write = [&](const QRect& place, int flags, const QString& shown, const QFont& font, Role role) {
        painter.setFont(font);
        painter.setPen(m_theme.color(role));
        painter.drawText(place, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return QFontMetrics(font).horizontalAdvance(shown);
    };
    QRect room(kClockIcon + 6, 0, width() - kClockIcon - 6, text);
    write(room, Qt::AlignLeft, words(), m_theme.font(), ink);
    room.setRight(room.right() - write(room, Qt::AlignRight, limitWords(), m_theme.font(TextStep::Small), Role::Text3));
    write(room, Qt::AlignRight, TimeWords::call(m_taken), m_theme.font(TextStep::Title, true),
          ink == Role::ClockRun ? Role::Text1 : ink);
    const double share = m_limit.count() > 0 ? double(m_taken.count()) / double(m_limit.count()) : 0;
    const QRect bar(0, height() - 2, width(), 2);
    shapes.fill(bar, Role::Border);
    shapes.fill(QRect(bar.topLeft(), QSize(static_cast<int>(width() * std::min(1.0, share)), 2)), ink);
}

}  // namespace Seatdesk
