// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/signin/brandpane.h"

#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace Seatdesk {

namespace {

constexpr int kMargin = 56;
constexpr int kBars = 68;
constexpr int kPitch = 6;

/// Two people taking turns: how loud the seat (or the customer) is at a bar, 0 to 1. Only a picture.
double loudness(int bar, bool seat)
{
    const double at = bar / double(kBars - 1);
    const auto bump = [at](double middle, double width) { return std::exp(-std::pow((at - middle) / width, 2)); };
    const double talk = seat ? std::max(bump(0.18, 0.13), bump(0.88, 0.11)) : bump(0.52, 0.11);
    const double grain = 0.72 + 0.28 * std::sin(bar * 2.3) * std::cos(bar * 1.1);
    return talk < 0.08 ? 0.0 : talk * grain;
}

}  // namespace

BrandPane::BrandPane(const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Rail, Qt::RightEdge, parent), m_clock([] { return QDateTime::currentDateTime(); })
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMaximumWidth(520);
    setAccessibleName(tr("Seatdesk"));
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] { update(0, height() - 160, width(), 160); });
    m_tick.start();
}

void BrandPane::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    update();
}

void BrandPane::setShift(const QString& words)
{
    m_shift = words;
    update();
}

void BrandPane::setFacts(const QList<std::pair<QString, QString>>& iconsAndWords)
{
    m_facts = iconsAndWords;
    update();
}

void BrandPane::paintEvent(QPaintEvent* event)
{
    Ground::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBrand(painter);
    if (height() >= 480)
        paintWaves(painter);
    paintClock(painter);
}

void BrandPane::paintBrand(QPainter& painter) const
{
    const QRect mark(kMargin, 48, 40, 40);
    QSvgRenderer(QStringLiteral(":/icons/seatdesk.svg")).render(&painter, mark);
    painter.setPen(theme().color(Role::Text1));
    painter.setFont(theme().font(TextStep::Figure, true));
    const int x = mark.right() + 13;
    painter.drawText(QRect(x, mark.y() - 3, width() - x, 28), Qt::AlignVCenter, tr("Seatdesk"));
    painter.setPen(theme().color(Role::Text2));
    painter.setFont(theme().font(TextStep::Small));
    const QString version = QCoreApplication::applicationVersion();
    if (!version.isEmpty())
        painter.drawText(QRect(x, mark.y() + 23, width() - x, 20), Qt::AlignVCenter, tr("Version %1").arg(version));
}

void BrandPane::paintWaves(QPainter& painter) const
{
    const int middle = height() * 46 / 100;
    const int bars = std::min(kBars, (width() - 2 * kMargin) / kPitch + 1);
    const auto lane = [&](int y, bool seat) {
        painter.setPen(QPen(theme().color(seat ? Role::Agent : Role::Customer), 3, Qt::SolidLine, Qt::RoundCap));
        for (int bar = 0; bar < bars; ++bar) {
            const double half = 3.5 + 32 * loudness(bar, seat);
            const double x = kMargin + 2 + bar * kPitch;
            painter.drawLine(QPointF(x, y - half), QPointF(x, y + half));
        }
    };
    lane(middle - 42, true);
    lane(middle + 42, false);
}

void BrandPane::paintClock(QPainter& painter) const
{
    const QDateTime now = m_clock();
    const int top = height() - 118;
    const QFont big = theme().font(TextStep::BigClock);
    const QString time = now.toString(QStringLiteral("HH:mm"));
    painter.setFont(big);
    painter.setPen(theme().color(Role::Text1));
    painter.drawText(QRect(kMargin, top, width() - kMargin, 44), Qt::AlignVCenter, time);
    const int x = kMargin + QFontMetrics(big).horizontalAdvance(time) + 16;
    painter.setFont(theme().font());
    painter.setPen(theme().color(Role::Text2));
    const QString date = QLocale().toString(now.date(), tr("dddd, d MMMM yyyy"));
    const int dateTop = m_shift.isEmpty() ? top + 12 : top + 2;
    painter.drawText(QRect(x, dateTop, width() - x, 20), Qt::AlignVCenter, date);
    painter.drawText(QRect(x, dateTop + 20, width() - x, 20), Qt::AlignVCenter, m_shift);
    int at = kMargin;
    for (const auto& [icon, words] : m_facts) {
        painter.drawPixmap(at, height() - 58, theme().pixmap(icon, Role::Text2, 16, devicePixelRatioF()));
        painter.drawText(QRect(at + 22, height() - 60, width() - at - 22, 20), Qt::AlignVCenter, words);
        at += 22 + painter.fontMetrics().horizontalAdvance(words) + 32;
    }
}

}  // namespace Seatdesk
