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

    /// Whether it has something to say. It is seen if there is room for it, too.
    [[nodiscard]] bool isWanted() const { return !text().isEmpty(); }
    void setFitting(bool fits);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// It needs more or less room than before.
    void widthChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_iconName;
    Role m_role = Role::Text2;
    bool m_atRight;
    bool m_clickable = false;
    bool m_fits = true;
};

}  // namespace Seatdesk
