// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette/palettesource.h"

namespace Seatdesk {

class ActionRegistry;
class TypeAhead;

/// All actions of the window, found by Chinese, pinyin or initials. What cannot be done now is listed with its reason.
class CommandSource : public PaletteSource
{
    Q_OBJECT

public:
    CommandSource(ActionRegistry& actions, TypeAhead& typeAhead, QObject* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void ask(const QString& typed, int limit) override;

private:
    ActionRegistry& m_actions;
    TypeAhead& m_typeAhead;
};

}  // namespace Seatdesk
