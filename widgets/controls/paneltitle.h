// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Seatdesk {

/// The 32-pixel head of a panel or section: its name, the key that leads to it, what the page adds, float and close.
/// Serves as the title bar of a QDockWidget.
class PanelTitle : public Ground
{
    Q_OBJECT

public:
    PanelTitle(const Theme& theme, const QString& name, const QString& hint = {}, QWidget* parent = nullptr);

    void setName(const QString& name);
    /// The pale words after the name: a key or a count.
    void setHint(const QString& hint);
    /// Adds a widget at the right, before float and close.
    void addWidget(QWidget* widget);
    /// Adds an icon button at the right.
    QToolButton* addButton(const QString& iconName, const QString& name);
    void setFloatable(bool floatable);
    void setClosable(bool closable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void floatAsked();
    void closeAsked();

private:
    QToolButton* makeButton(const QString& iconName, const QString& name);

    QHBoxLayout* m_row;
    QLabel* m_name;
    QLabel* m_hint;
    QToolButton* m_float;
    QToolButton* m_close;
};

}  // namespace Seatdesk
