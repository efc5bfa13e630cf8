// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/scoretrend.h"

#include "widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace Seatdesk {

namespace {

constexpr int kBars = 48;
constexpr int kBarWidth = 20;
constexpr double kFull = 100;

QString nameOf(const MonthScore& month)
{
    return QLocale().toString(month.month, QStringLiteral("MMM"));
}

QString figureOf(const MonthScore& month)
{
    return QString::number(month.average, 'f', 1);
}

}  // namespace

ScoreTrend::ScoreTrend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("scoreTrend"));
    setAccessibleName(tr("Average of each month"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ScoreTrend::setMonths(const QList<MonthScore>& months)
{
    m_months = months;
    QStringList words;
    for (const MonthScore& month : months)
        words.append(tr("%1: %2, %n score(s)", nullptr, month.count).arg(nameOf(month), figureOf(month)));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(words.join(u'\n'));
    setVisible(!months.isEmpty());
    update();
}

QSize ScoreTrend::sizeHint() const
{
    return {200, kBars + 2 * m_theme.lineHeight(TextStep::Small) + 16};
}

void ScoreTrend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextStep::Small));
    const int width = (this->width() - 24) / kMonths;
    for (qsizetype i = 0; i < m_months.size(); ++i)
        paintMonth(painter, QRect(12 + static_cast<int>(i) * width, 8, width, height() - 16), m_months.at(i));
}

void ScoreTrend::paintMonth(QPainter& painter, const QRect& place, const MonthScore& month) const
{
    const int line = m_theme.lineHeight(TextStep::Small);
    const int high = qMax(1, static_cast<int>(std::lround(month.average / kFull * kBars)));
    const int foot = place.bottom() + 1 - line;
    painter.fillRect(QRect(place.center().x() - kBarWidth / 2, foot - high, kBarWidth, high),
                     m_theme.color(Role::AccentFill));
    painter.setPen(m_theme.color(Role::Text1));
    painter.drawText(QRect(place.x(), foot - high - line, place.width(), line), Qt::AlignCenter, figureOf(month));
    painter.setPen(m_theme.color(Role::Text2));
    painter.drawText(QRect(place.x(), foot, place.width(), line), Qt::AlignCenter, nameOf(month));
}

}  // namespace Seatdesk
