// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette/overlaylist.h"

namespace Seatdesk {

class ActionRegistry;
class TypeAhead;

/// F1: every action that has a key, by workspace, the current one first; searchable; Enter does it.
class KeySheet : public OverlayList
{
    Q_OBJECT

public:
    KeySheet(const Theme& theme, ActionRegistry& actions, TypeAhead& typeAhead, QWidget* window);

protected:
    void search(const QString& typed) override;

private:
    ActionRegistry& m_actions;
    TypeAhead& m_typeAhead;
};

}  // namespace Seatdesk
