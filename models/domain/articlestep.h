// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace ArticleStepField {
inline constexpr QLatin1StringView kArticle{"article"};
inline constexpr QLatin1StringView kFromState{"from_state"};
inline constexpr QLatin1StringView kToState{"to_state"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBy{"by"};
inline constexpr QLatin1StringView kReason{"reason"};
}  // namespace ArticleStepField

/// One step of an article on its way to publication, with who and when. Follows from the step by rule; never written by
/// hand.
class ArticleStep : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"article_step"};

    using RowView::RowView;

    [[nodiscard]] ArticleId article() const { return row().reference<ArticleId>(ArticleStepField::kArticle); }
    [[nodiscard]] QString fromState() const { return row().text(ArticleStepField::kFromState); }
    [[nodiscard]] QString toState() const { return row().text(ArticleStepField::kToState); }
    [[nodiscard]] std::optional<Instant> at() const { return instant(ArticleStepField::kAt); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(ArticleStepField::kBy); }
    [[nodiscard]] QString reason() const { return row().text(ArticleStepField::kReason); }
};

}  // namespace Seatdesk
