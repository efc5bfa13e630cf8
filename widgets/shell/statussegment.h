// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QAbstractButton>

namespace Seatdesk {

/// One piece of the status bar: an icon and a few words. Hidden while it has nothing to say; clickable where the words
/// lead somewhere (then it has a name and takes the focus by Tab).
class StatusSegment : public QAbstractButton
{
    Q_OBJECT

public:
    StatusSegment(const Theme& theme, bool atRight, QWidget* parent);

    void say(const QString& words, const QString& iconName = {}, Role role = Role::Text2);
    void setClickable(bool clickable, const QString& toolTip = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_iconName;
    Role m_role = Role::Text2;
    bool m_atRight;
    bool m_clickable = false;
};

}  // namespace Seatdesk
