// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "domain/wordingcheck.h"

#include <QList>

namespace Seatdesk {

/// The rules of these rows of the record "wording". Taboo wording counts in every language; what must be said only in
/// the language of the screens, for nobody says it in three.
QList<WordingRule> wordingRules(const QList<Row>& rows);

}  // namespace Seatdesk
