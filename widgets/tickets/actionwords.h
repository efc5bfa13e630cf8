// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/ticketaction.h"
#include "domain/ticketkeys.h"
#include "widgets/tickets/formkind.h"

namespace Seatdesk {

/// What can be done with tickets, and why something was not done, in words.
namespace ActionWords {

/// On a button: "Dispatch…" where more is asked, "Accept" where not.
QString button(TicketAction action);
/// On the button that carries it out, once all is asked: "Dispatch".
QString verb(TicketAction action);
/// As the time of an undo names it: "Dispatch".
QString name(TicketAction action);
/// Why it is not offered, as a sentence; empty when it is.
QString whyNot(const ActionOffer& offer);
/// Why something will not be done to a ticket, in a few words, before anything is done.
QString refusal(const Error& error);
/// Why what was done cannot be taken back, as a sentence; see TicketDesk::staying().
QString whyStays(const Error& why);
/// What did not happen and what to do next; `what` is the action's name.
QString failure(const QString& what, const Error& error);
QString role(const QString& key);
QString form(FormKind form);
QString outcome(AttemptOutcome outcome);
QString satisfied(const QString& key);
/// The matter of an escalation: what was written, or the name of what the department's rules escalate by themselves.
QString matter(const QString& matter);
QString solved(Solved solved);
QString verdict(Verdict verdict);

}  // namespace ActionWords

}  // namespace Seatdesk
