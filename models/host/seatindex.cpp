// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seatindex.h"

#include "domain/try.h"
#include "search/xapianindex.h"

namespace Seatdesk {

Result<std::unique_ptr<SearchIndex>> openSeatIndex(const QString& folder)
{
    SEATDESK_TRY_LET(index, XapianIndex::open(folder));
    return std::unique_ptr<SearchIndex>(std::move(index));
}

}  // namespace Seatdesk
