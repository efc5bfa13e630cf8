// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchindex.h"

#include <memory>

namespace Seatdesk {

/// Opens the product's own index. Corrupt: the folder is to be removed and everything indexed again.
Result<std::unique_ptr<SearchIndex>> openSeatIndex(const QString& folder);

}  // namespace Seatdesk
