// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/tickets/askspec.h"

class QObject;

namespace Seatdesk {

class Records;
class Session;
class TypeAhead;
struct Scope;

/// Sources for what is picked by typing.
namespace Pickers {

/// Scopes that pass `wanted`, by name, pinyin or initials.
PickSource scopes(const Session& session, TypeAhead& typeAhead, std::function<bool(const Scope&)> wanted);
/// Where a ticket can be dispatched: teams, units, the complaints pool, people.
PickSource dispatchTargets(const Session& session, TypeAhead& typeAhead);
/// The same, but before somebody who is away comes whoever stands in for them. `context` is gone before what is passed
/// in.
PickSource withDeputies(const PickSource& people, Records& records, const Session& session, QObject* context);
/// The people who work in that scope; everybody when nobody does.
PickSource people(const Session& session, TypeAhead& typeAhead, ScopeId scope);
/// Open tickets but one, by number or words. `context` is gone before what is passed in.
PickSource openTickets(Records& records, RecordId except, QObject* context);
/// The category tree as paths; `first` stands before the others. `context` as above.
PickSource categories(Records& records, TypeAhead& typeAhead, RecordId first, QObject* context);

}  // namespace Pickers

}  // namespace Seatdesk
