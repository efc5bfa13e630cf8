// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"
#include "widgets/theme/role.h"

class QHBoxLayout;
class QMenu;

namespace Seatdesk {

class ActionRegistry;
class HeaderButton;
class SearchButton;

/// The 40-pixel bar at the top: menu, the way into the command palette, the call, the person, the lock.
class HeaderBar : public Ground
{
    Q_OBJECT

public:
    HeaderBar(const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

    /// A widget for the call that is on the line, between search and person; hidden widgets take no room.
    void addCallWidget(QWidget* widget);
    /// "1087 Li Ting · Team 3"; the menu opens below it.
    void setPerson(const QString& words, QMenu* menu);
    /// "Ready" with a dot in a state's colour; the menu offers the others. Empty words hide it.
    void setPresence(const QString& words, Role dot, QMenu* menu);
    void openMenu();
    [[nodiscard]] QMenu* menu() const { return m_menu; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

private:
    void fillMenu();

    ActionRegistry& m_actions;
    QMenu* m_menu;
    HeaderButton* m_menuButton;
    SearchButton* m_search;
    QHBoxLayout* m_call;
    HeaderButton* m_presence;
    HeaderButton* m_person;
    HeaderButton* m_lock;
};

}  // namespace Seatdesk
