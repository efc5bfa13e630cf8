// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/settings.h"

#include <QList>
#include <QString>

namespace Seatdesk {

/// A view that every seat has, with its placeholders; the window words its name by the key.
struct DefaultView
{
    QString key;
    Query query;
    bool isWarning = false;  ///< its counter, when not zero, calls for action
};

/// mine, open, undispatched, running_out, overdue, stuck, callbacks, waiting, escalated, form_owed, closed, all: in the
/// order of the list. Resolve each with resolved() before asking.
QList<DefaultView> defaultTicketViews(const Settings& settings);

}  // namespace Seatdesk
