// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "exchange/importoptions.h"
#include "exchange/refusal.h"

#include <optional>

namespace Seatdesk {

/// Fills what a record needs and no file says: a ticket is recorded, an inquiry, of today; an article is published as
/// its first version; a missing summary or title is the beginning of the text. Refuses a row without its name.
std::optional<Refusal> completeRow(Row& row, const ImportOptions& options, Instant now);

/// The rows that a new row brings along: the first version of an article.
QList<Row> followingRows(const Row& row, Instant now);

}  // namespace Seatdesk
