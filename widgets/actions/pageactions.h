// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/actionregistry.h"

namespace Seatdesk {

class KeyHintButton;
class Theme;

/// Declares the actions of one page, which share their workspace, their heading in the menu and their life.
class PageActions
{
public:
    /// `workspace` is the page's (empty: they work everywhere), `group` a translated heading. The actions end with
    /// `owner`; `registry` outlives this object.
    PageActions(ActionRegistry& registry, QObject* owner, QString workspace, QString group)
        : m_registry(registry), m_owner(owner), m_workspace(std::move(workspace)), m_group(std::move(group))
    {}

    /// Completes `spec` and declares it. Tells its id, for a button to follow.
    QString add(ActionSpec spec) const
    {
        spec.workspace = m_workspace;
        spec.group = m_group;
        m_registry.add(spec, m_owner);
        return spec.id;
    }

    /// Declares it, and makes the button that follows it, with the action's id as its object name.
    KeyHintButton* button(const Theme& theme, ActionSpec spec) const;

private:
    ActionRegistry& m_registry;
    QObject* m_owner;
    QString m_workspace;
    QString m_group;
};

}  // namespace Seatdesk
