// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/rulebook.h"
#include "domain/settings.h"
#include "domain/workcalendar.h"

namespace Seatdesk {

/// By what a group is completed, see groupcompletion.h. All of it outlives its user.
struct CompletionRules
{
    const RuleBook& book;
    const ScopeTree& scopes;
    const Settings& settings;
    const WorkCalendar& calendar;
};

}  // namespace Seatdesk
