// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// The text with an apostrophe before what a spreadsheet would take for a formula (OWASP, CSV injection); also before
/// apostrophes that stand before such, so that unguarded() gives every text back.
QString guarded(const QString& text);
/// What guarded() was given.
QString unguarded(const QString& text);

}  // namespace Seatdesk
