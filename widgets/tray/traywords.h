// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/syncstatus.h"
#include "domain/tray.h"
#include "items/traymodel.h"
#include "widgets/theme/role.h"

#include <QTimeZone>

namespace Seatdesk {

/// What the small indicator of the status bar says.
struct SyncIndicator
{
    QString text;
    QString icon;
    Role role = Role::Text2;
};

namespace TrayWords {

SyncIndicator indicator(const SyncStatus& status, Instant now, const QTimeZone& zone);
/// Which part of what a new seat holds is on its way, and how much of it has come.
QString fetching(const SyncStatus::Fetching& fetching);
/// That a bound book is not as this seat has seen it before.
QString doubt(const DoubtedBook& book);
/// When the authority last answered: to the second today, with its day before.
QString asOf(const SyncStatus& status, Instant now, const QTimeZone& zone);
/// "Conflict", "Not allowed", "Not valid"; "Waiting", "Sent".
QString status(const TrayCase& one);
QString statusIcon(const TrayCase& one);
Role statusRole(const TrayCase& one);
/// What was refused and why, or what was done, for the second line.
QString reason(const TrayCase& one);
/// Where the record stands now: only here, with the authority, needs attention.
QString place(SyncState sync);
/// A field of any record in words, its key where there are none.
QString field(const QString& key);
/// A value as a person reads it.
QString value(const QString& field, const QJsonValue& value, const QTimeZone& zone);

}  // namespace TrayWords

}  // namespace Seatdesk
