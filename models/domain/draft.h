// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QJsonObject>

namespace Seatdesk {

/// What a person has typed and not yet saved, apart from the record it will become. On disk within half a second.
struct Draft
{
    DraftId id;
    QJsonObject content;  ///< the editor's own form: {"kind": "ticket", "fields": {…}, …}
    Instant updatedAt{};

    bool operator==(const Draft&) const = default;
};

}  // namespace Seatdesk
