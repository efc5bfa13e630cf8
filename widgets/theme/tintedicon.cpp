// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/tintedicon.h"

#include "widgets/theme/colourtable.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

// A static library's resources must be named once; the macro does not work inside a namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace Seatdesk {

namespace {

/// The picture in device pixels, any colour: only its alpha counts.
QPixmap shapeOf(const QString& name, int devicePixels)
{
    static const bool ready = [] {
        initIcons();
        return true;
    }();
    const QString own = QStringLiteral(":/icons/%1.svg").arg(name);
    if (ready && QFile::exists(own)) {
        QPixmap shape(devicePixels, devicePixels);
        shape.fill(Qt::transparent);
        QPainter painter(&shape);
        QSvgRenderer(own).render(&painter);
        return shape;
    }
    QPixmap shape = QIcon::fromTheme(name).pixmap(QSize(devicePixels, devicePixels), 1.0);
    shape.setDevicePixelRatio(1.0);
    return shape;
}

}  // namespace

TintedIcon::TintedIcon(std::shared_ptr<const ThemeValues> values, QString name, Role role)
    : m_values(std::move(values)), m_name(std::move(name)), m_role(role)
{}

QPixmap TintedIcon::render(const QString& name, const QColor& colour, int size, qreal devicePixelRatio)
{
    const QString key =
        QStringLiteral("tinted/%1/%2/%3/%4").arg(name).arg(colour.rgba()).arg(size).arg(devicePixelRatio);
    QPixmap tinted;
    if (QPixmapCache::find(key, &tinted))
        return tinted;
    const int devicePixels = static_cast<int>(std::lround(size * devicePixelRatio));
    tinted = QPixmap(devicePixels, devicePixels);
    tinted.fill(Qt::transparent);
    QPainter painter(&tinted);
    const QPixmap shape = shapeOf(name, devicePixels);
    painter.drawPixmap((devicePixels - shape.width()) / 2, (devicePixels - shape.height()) / 2, shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(tinted.rect(), colour);
    painter.end();
    tinted.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, tinted);
    return tinted;
}

QColor TintedIcon::colour(QIcon::Mode mode) const
{
    return colourOf(mode == QIcon::Disabled ? Role::TextDisabled : m_role, m_values->look);
}

void TintedIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const int size = std::min(rect.width(), rect.height());
    const QPixmap tinted = render(m_name, colour(mode), size, painter->device()->devicePixelRatio());
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, tinted);
}

QPixmap TintedIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// Qt asks in device pixels and names the scale; the answer's own ratio is set by Qt afterwards.
QPixmap TintedIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal)
{
    return render(m_name, colour(mode), std::min(size.width(), size.height()), 1.0);
}

QIconEngine* TintedIcon::clone() const
{
    return new TintedIcon(m_values, m_name, m_role);
}

}  // namespace Seatdesk
