// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace ArticleField {
inline constexpr QLatin1StringView kLibrary{"library"};
inline constexpr QLatin1StringView kCategory{"category"};
inline constexpr QLatin1StringView kTitle{"title"};
inline constexpr QLatin1StringView kBody{"body"};
inline constexpr QLatin1StringView kState{"state"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kVersion{"version"};
inline constexpr QLatin1StringView kValidFrom{"valid_from"};
inline constexpr QLatin1StringView kValidUntil{"valid_until"};
inline constexpr QLatin1StringView kSource{"source"};
inline constexpr QLatin1StringView kIssuer{"issuer"};
inline constexpr QLatin1StringView kAliases{"aliases"};
inline constexpr QLatin1StringView kPosition{"position"};
inline constexpr QLatin1StringView kImportBatch{"import_batch"};
inline constexpr QLatin1StringView kImportKey{"import_key"};
}  // namespace ArticleField

/// A knowledge article as it stands.
class Article : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"article"};

    using RowView::RowView;

    [[nodiscard]] QString library() const { return row().text(ArticleField::kLibrary); }
    [[nodiscard]] RecordId category() const { return row().reference(ArticleField::kCategory); }
    [[nodiscard]] QString title() const { return row().text(ArticleField::kTitle); }
    [[nodiscard]] QString body() const { return row().text(ArticleField::kBody); }
    [[nodiscard]] QString state() const { return row().text(ArticleField::kState); }
    /// Why the last step that needed a reason was taken.
    [[nodiscard]] QString reason() const { return row().text(ArticleField::kReason); }
    [[nodiscard]] qint64 version() const { return row().integer(ArticleField::kVersion); }
    [[nodiscard]] std::optional<Instant> validFrom() const { return instant(ArticleField::kValidFrom); }
    [[nodiscard]] std::optional<Instant> validUntil() const { return instant(ArticleField::kValidUntil); }
    [[nodiscard]] QString source() const { return row().text(ArticleField::kSource); }
    [[nodiscard]] QString issuer() const { return row().text(ArticleField::kIssuer); }
    [[nodiscard]] QStringList aliases() const { return texts(ArticleField::kAliases); }
    [[nodiscard]] qint64 position() const { return row().integer(ArticleField::kPosition); }
    [[nodiscard]] RecordId importBatch() const { return row().reference(ArticleField::kImportBatch); }
    [[nodiscard]] QString importKey() const { return row().text(ArticleField::kImportKey); }
};

}  // namespace Seatdesk
