// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <functional>

namespace Seatdesk {

/// Gives `fn` the articles as an agent reads them: where the next version is on its way, the one that was published
/// last. Calls back in the thread of `context`, at once when nothing is being revised.
void readPublished(Records& records, QObject* context, const QList<Row>& articles,
                   const std::function<void(const QList<Row>&)>& fn);

}  // namespace Seatdesk
