// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Seatdesk {

/// The roles to whom someone with this role reports next; empty at the top. Level by level: only an emergency skips
/// one.
QStringList superiorsOf(const QString& role);

/// Whom a complaint of that level (1 to us, 2 to the group, 3 to an authority or the media) goes to at once.
QStringList complaintSuperiors(const QString& level);

/// Whether `superior` stands anywhere above `role`.
bool isAbove(const QString& superior, const QString& role);

}  // namespace Seatdesk
