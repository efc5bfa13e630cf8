// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QIconEngine>

namespace Seatdesk {

/// Draws an icon as a mask filled with a role's colour, so that one picture serves every look and every state.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(std::shared_ptr<const ThemeValues> values, QString name, Role role);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    [[nodiscard]] QString key() const override { return QStringLiteral("seatdesk-tinted"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

    /// `size` in device-independent pixels. Cached by all four.
    static QPixmap render(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    std::shared_ptr<const ThemeValues> m_values;
    QString m_name;
    Role m_role;
};

}  // namespace Seatdesk
