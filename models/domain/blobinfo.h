// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace BlobInfoField {
inline constexpr QLatin1StringView kSha256{"sha256"};
inline constexpr QLatin1StringView kSize{"size"};
inline constexpr QLatin1StringView kMediaType{"media_type"};
inline constexpr QLatin1StringView kName{"name"};
}  // namespace BlobInfoField

/// What is known of an attached file; its bytes come on demand.
class BlobInfo : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"blob"};

    using RowView::RowView;

    [[nodiscard]] QString sha256() const { return row().text(BlobInfoField::kSha256); }
    [[nodiscard]] qint64 size() const { return row().integer(BlobInfoField::kSize); }
    [[nodiscard]] QString mediaType() const { return row().text(BlobInfoField::kMediaType); }
    [[nodiscard]] QString name() const { return row().text(BlobInfoField::kName); }
};

}  // namespace Seatdesk
