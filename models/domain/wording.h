// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace WordingField {
inline constexpr QLatin1StringView kKind{"kind"};
inline constexpr QLatin1StringView kPattern{"pattern"};
inline constexpr QLatin1StringView kBetter{"better"};
inline constexpr QLatin1StringView kLanguage{"language"};
}  // namespace WordingField

/// A taboo or compulsory wording, with a better one.
class Wording : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"wording"};

    using RowView::RowView;

    [[nodiscard]] QString kind() const { return row().text(WordingField::kKind); }
    [[nodiscard]] QString pattern() const { return row().text(WordingField::kPattern); }
    [[nodiscard]] QString better() const { return row().text(WordingField::kBetter); }
    [[nodiscard]] QString language() const { return row().text(WordingField::kLanguage); }
};

}  // namespace Seatdesk
