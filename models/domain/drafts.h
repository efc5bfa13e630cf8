// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/result.h"

#include <QFuture>
#include <QList>

namespace Seatdesk {

/// Where the signed-in person's drafts lie. A finished future means: on disk.
class Drafts
{
public:
    virtual ~Drafts() = default;

    virtual QFuture<Result<void>> put(const Draft& draft) = 0;
    virtual QFuture<Result<void>> drop(DraftId id) = 0;
    virtual QFuture<Result<QList<Draft>>> all() = 0;
};

}  // namespace Seatdesk
