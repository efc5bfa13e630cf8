// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"
#include "widgets/theme/role.h"

#include <QList>
#include <QString>

#include <functional>

namespace Seatdesk {

/// One line of the command palette or the key sheet.
struct PaletteEntry
{
    QString icon = {};
    QString lead = {};                ///< before the text, for example a ticket's number
    QList<TextRange> leadMarks = {};  ///< what of that was found
    QString text = {};
    QList<TextRange> marks = {};  ///< what of the text was found
    QString more = {};            ///< pale words after it: a count, or why it cannot be done
    QString place = {};           ///< where it belongs
    QString right = {};           ///< its key, its version, its clock
    Role rightRole = Role::Text2;
    bool enabled = true;
    /// What choosing it does; `elsewhere`: with Ctrl, in a new card.
    std::function<void(bool elsewhere)> run = {};
};

}  // namespace Seatdesk
