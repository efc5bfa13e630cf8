// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

namespace Seatdesk {

/// Whether an article may be told to a customer now.
enum class ArticleValidity {
    Lasting,  ///< published, without an end
    Valid,    ///< published, with an end ahead
    Ending,   ///< published, ends within two weeks
    NotYet,   ///< published ahead of its day
    Expired,
    InWork,  ///< on its way through the publishing steps
    Removed,
};

ArticleValidity validityOf(const Article& article, Instant now);
/// Lasting, Valid or Ending.
bool mayBeTold(ArticleValidity validity);

/// The article as the version that was published last: what an agent reads while the next one is on its way.
Row asPublished(const Row& article, const Row& version);
/// Whether the row shows a text that is not yet published though an earlier version is.
bool isUnderRevision(const Article& article);

}  // namespace Seatdesk
