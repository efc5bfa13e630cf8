// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seatindex.h"

#include "domain/try.h"
#include "search/threadedsearch.h"
#include "search/xapianindex.h"

namespace Seatdesk {

SeatSearch::Parts seatIndex()
{
    return {[](const QString& folder) -> Result<std::unique_ptr<SearchIndex>> {
                SEATDESK_TRY_LET(index, XapianIndex::open(folder));
                return std::unique_ptr<SearchIndex>(std::move(index));
            },
            [](const QString& folder) -> std::unique_ptr<Search> { return std::make_unique<ThreadedSearch>(folder); }};
}

}  // namespace Seatdesk
