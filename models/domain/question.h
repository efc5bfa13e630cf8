// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace QuestionField {
inline constexpr QLatin1StringView kKind{"kind"};
inline constexpr QLatin1StringView kText{"text"};
inline constexpr QLatin1StringView kAskedBy{"asked_by"};
inline constexpr QLatin1StringView kAskedAt{"asked_at"};
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kAnswer{"answer"};
inline constexpr QLatin1StringView kAnsweredBy{"answered_by"};
inline constexpr QLatin1StringView kAnsweredAt{"answered_at"};
inline constexpr QLatin1StringView kArticle{"article"};
inline constexpr QLatin1StringView kDuplicateOf{"duplicate_of"};
}  // namespace QuestionField

/// What nobody could answer; open until its answer is written.
class Question : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"question"};

    using RowView::RowView;

    /// question, or a report on an article: wrong, unclear, missing.
    [[nodiscard]] QString kind() const { return row().text(QuestionField::kKind); }
    [[nodiscard]] QString text() const { return row().text(QuestionField::kText); }
    [[nodiscard]] StaffId askedBy() const { return row().reference<StaffId>(QuestionField::kAskedBy); }
    [[nodiscard]] std::optional<Instant> askedAt() const { return instant(QuestionField::kAskedAt); }
    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(QuestionField::kTicket); }
    [[nodiscard]] QString answer() const { return row().text(QuestionField::kAnswer); }
    [[nodiscard]] StaffId answeredBy() const { return row().reference<StaffId>(QuestionField::kAnsweredBy); }
    [[nodiscard]] std::optional<Instant> answeredAt() const { return instant(QuestionField::kAnsweredAt); }
    [[nodiscard]] ArticleId article() const { return row().reference<ArticleId>(QuestionField::kArticle); }
    /// The question that asks the same and is answered for both.
    [[nodiscard]] RecordId duplicateOf() const { return row().reference(QuestionField::kDuplicateOf); }
    [[nodiscard]] bool isOpen() const { return answer().isEmpty() && duplicateOf().isNull(); }
};

}  // namespace Seatdesk
