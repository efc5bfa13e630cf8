// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/result.h"

#include <QList>

namespace Seatdesk {

class SeatHost;

/// The scopes of the folder. Blocking; not the authority's thread.
Result<QList<Scope>> scopesOf(SeatHost& host);
/// The team or unit of that name; without a name the first team. NotFound when there is none.
Result<Scope> scopeNamed(const QList<Scope>& scopes, const QString& name);

}  // namespace Seatdesk
