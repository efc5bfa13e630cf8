// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"

#include <QList>
#include <QString>

namespace Seatdesk {

/// Where ranges of a stored wording lie in the filled one: both are the same up to the first placeholder; behind it a
/// range is looked for by its words.
QList<TextRange> movedMarks(const QList<TextRange>& marks, const QString& stored, const QString& shown);

}  // namespace Seatdesk
