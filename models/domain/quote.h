// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace QuoteField {
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kArticle{"article"};
inline constexpr QLatin1StringView kVersion{"version"};
inline constexpr QLatin1StringView kTitle{"title"};
inline constexpr QLatin1StringView kHow{"how"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBy{"by"};
}  // namespace QuoteField

/// A passage of an article used in a ticket, with the version that was read.
class Quote : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"quote"};

    using RowView::RowView;

    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(QuoteField::kTicket); }
    [[nodiscard]] ArticleId article() const { return row().reference<ArticleId>(QuoteField::kArticle); }
    [[nodiscard]] qint64 version() const { return row().integer(QuoteField::kVersion); }
    [[nodiscard]] QString title() const { return row().text(QuoteField::kTitle); }
    [[nodiscard]] QString how() const { return row().text(QuoteField::kHow); }
    [[nodiscard]] std::optional<Instant> at() const { return instant(QuoteField::kAt); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(QuoteField::kBy); }
};

}  // namespace Seatdesk
