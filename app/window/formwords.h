// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ticketprintout.h"

#include <QString>

namespace Seatdesk {
class Session;
}

namespace Seatdesk::FormWords {

/// The words for a label of FormSpec: the title of a form, a section or an item. Any thread.
QString label(const QString& labelId);
/// What stands around every form of the department: its name, who printed it and why, the words of pages and dates.
void frame(FormContent& content, const Session& session, const TicketPrintout::Sheet& sheet);

}  // namespace Seatdesk::FormWords
