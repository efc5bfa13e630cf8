// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Seatdesk {

/// The roles to whom someone with this role reports next; empty at the top. Level by level: only an emergency skips
/// one.
QStringList superiorsOf(const QString& role);

/// Whether `superior` stands anywhere above `role`.
bool isAbove(const QString& superior, const QString& role);

}  // namespace Seatdesk
