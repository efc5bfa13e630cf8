// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QToolButton>

namespace Seatdesk {

/// One button of a SegmentedControl.
class Segment : public QToolButton
{
    Q_OBJECT

public:
    Segment(const Theme& theme, const QString& value, QWidget* parent);

    [[nodiscard]] QString value() const { return m_value; }
    void setHint(const QString& hint);
    void setIconName(const QString& name);
    void setSoft(bool soft);
    void setFirst(bool first) { m_first = first; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int contentWidth() const;
    void paintContent(QPainter& painter, Role ink, Role hintInk) const;

    const Theme& m_theme;
    QString m_value;
    QString m_hint;
    QString m_iconName;
    bool m_soft = false;
    bool m_first = false;
};

}  // namespace Seatdesk
