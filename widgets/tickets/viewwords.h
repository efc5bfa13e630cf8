// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "items/ticketviewmodel.h"

namespace Seatdesk {

class Session;

/// Views and filters in words.
namespace ViewWords {

/// The name of a view: a saved one's own, else ours by its key.
QString name(const TicketView& view);
QString nameOfKey(const QString& key);
QString section(TicketView::Section section);
/// One condition as a chip says it: "State: open".
QString condition(const Condition& condition, const Session& session);
/// What an empty list of this view lacks, and what would fill it; `records`: this person records tickets.
QString missing(const TicketView& view);
QString remedy(const TicketView& view, bool records);

}  // namespace ViewWords

}  // namespace Seatdesk
