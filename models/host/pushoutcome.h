// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"

namespace Seatdesk {

/// What became of a group that nobody edits again: taken whole, or the first refusal.
inline Result<void> taken(const QList<PushResult>& results)
{
    for (const PushResult& result : results) {
        if (result.status == PushResult::Status::Denied)
            return failure(Error::Kind::Denied, result.detail);
        if (result.status != PushResult::Status::Ok)
            return failure(Error::Kind::Invalid, result.detail);
    }
    return {};
}

}  // namespace Seatdesk
