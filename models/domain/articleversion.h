// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace ArticleVersionField {
inline constexpr QLatin1StringView kArticle{"article"};
inline constexpr QLatin1StringView kNumber{"number"};
inline constexpr QLatin1StringView kTitle{"title"};
inline constexpr QLatin1StringView kBody{"body"};
inline constexpr QLatin1StringView kValidFrom{"valid_from"};
inline constexpr QLatin1StringView kValidUntil{"valid_until"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBy{"by"};
inline constexpr QLatin1StringView kChange{"change"};
}  // namespace ArticleVersionField

/// An article as it stood; written once.
class ArticleVersion : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"article_version"};

    using RowView::RowView;

    [[nodiscard]] ArticleId article() const { return row().reference<ArticleId>(ArticleVersionField::kArticle); }
    [[nodiscard]] qint64 number() const { return row().integer(ArticleVersionField::kNumber); }
    [[nodiscard]] QString title() const { return row().text(ArticleVersionField::kTitle); }
    [[nodiscard]] QString body() const { return row().text(ArticleVersionField::kBody); }
    [[nodiscard]] std::optional<Instant> validFrom() const { return instant(ArticleVersionField::kValidFrom); }
    [[nodiscard]] std::optional<Instant> validUntil() const { return instant(ArticleVersionField::kValidUntil); }
    [[nodiscard]] std::optional<Instant> at() const { return instant(ArticleVersionField::kAt); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(ArticleVersionField::kBy); }
    [[nodiscard]] QString change() const { return row().text(ArticleVersionField::kChange); }
};

}  // namespace Seatdesk
