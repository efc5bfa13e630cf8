// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

#include <QList>

class QHBoxLayout;

namespace Seatdesk {

class KeyHintButton;

/// The 44-pixel bar of a page's actions, the first at the left; leaves the keys out where they do not fit.
class KeyHintBar : public Ground
{
    Q_OBJECT

public:
    explicit KeyHintBar(const Theme& theme, Role role = Role::Sunken);

    void addButton(KeyHintButton* button);
    /// Stands at the right end.
    void addLast(QWidget* widget);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] int widthWith(bool hints) const;

    QHBoxLayout* m_row;
    QList<KeyHintButton*> m_buttons;
    QList<QWidget*> m_last;
};

}  // namespace Seatdesk
