// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/paperform.h"

namespace Seatdesk {

// What is done with the numbered forms of a team. Each takes a builder of its own and gives the group.

/// Puts the forms on record, before they are printed.
Group recordForms(GroupBuilder builder, ScopeId team, const QList<TicketNumber>& numbers);
/// The ticket is keyed in from that form. Two people who key in the same form: the second is refused, whole.
Group useForm(GroupBuilder builder, RecordId form, RecordId ticket);
/// It will not be keyed in. Invalid with "reason" without one.
Result<Group> voidForm(GroupBuilder builder, const Row& form, const QString& reason);
/// It turned up again and is to be keyed in. Invalid likewise.
Result<Group> reopenForm(GroupBuilder builder, const Row& form, const QString& reason);

}  // namespace Seatdesk
