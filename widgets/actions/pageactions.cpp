// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/pageactions.h"

#include "widgets/controls/keyhintbutton.h"

namespace Seatdesk {

KeyHintButton* PageActions::button(const Theme& theme, ActionSpec spec) const
{
    const QString id = add(std::move(spec));
    auto* button = new KeyHintButton(theme, {});
    button->setObjectName(id);
    button->follow(m_registry, id);
    return button;
}

}  // namespace Seatdesk
