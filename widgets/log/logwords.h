// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QStringList>
#include <QTimeZone>

namespace Seatdesk {

/// How entries of the access log read.
namespace LogWords {

/// What can be logged, for a choice: the keys of AccessLogEntry::what.
QStringList kinds();
QString kind(const QString& what);
QString iconOf(const QString& what);
/// What the entry is about: "ticket 261122-9000-1234", "number of 王芳", "3 tickets", "call of 2026-11-18
/// 15:02". `ticket` and `recording` as LogTargets knows them.
QString target(const Row& entry, const Row* ticket, const Row* recording, const QTimeZone& zone);
/// What of a recording was heard: "00:12–03:40, 05:00–05:10 (1.5×), 06:00–06:20 (original)"; empty for other entries.
QString heard(const Row& entry);

}  // namespace LogWords

}  // namespace Seatdesk
