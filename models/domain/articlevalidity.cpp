// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/articlevalidity.h"

#include "domain/articleversion.h"

namespace Seatdesk {

namespace {

constexpr Duration kSoon = std::chrono::hours(14 * 24);

}  // namespace

ArticleValidity validityOf(const Article& article, Instant now)
{
    if (article.state() == u"removed")
        return ArticleValidity::Removed;
    if (article.state() != u"published")
        return ArticleValidity::InWork;
    if (article.validFrom() && *article.validFrom() > now)
        return ArticleValidity::NotYet;
    const std::optional<Instant> until = article.validUntil();
    if (!until)
        return ArticleValidity::Lasting;
    if (*until <= now)
        return ArticleValidity::Expired;
    return *until - now <= kSoon ? ArticleValidity::Ending : ArticleValidity::Valid;
}

bool mayBeTold(ArticleValidity validity)
{
    return validity == ArticleValidity::Lasting || validity == ArticleValidity::Valid ||
           validity == ArticleValidity::Ending;
}

Row asPublished(const Row& article, const Row& version)
{
    Row shown = article;
    for (const QLatin1StringView field :
         {ArticleField::kTitle, ArticleField::kBody, ArticleField::kValidFrom, ArticleField::kValidUntil}) {
        shown.fields.remove(field);
        if (version.has(field))
            shown.fields.insert(field, version.fields.value(field));
    }
    shown.fields.insert(ArticleField::kState, QStringLiteral("published"));
    shown.fields.insert(ArticleField::kVersion, ArticleVersion(version).number());
    return shown;
}

bool isUnderRevision(const Article& article)
{
    return article.version() > 0 && article.state() != u"published" && article.state() != u"removed";
}

}  // namespace Seatdesk
