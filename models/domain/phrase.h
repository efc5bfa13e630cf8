// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace PhraseField {
inline constexpr QLatin1StringView kSituation{"situation"};
inline constexpr QLatin1StringView kTopic{"topic"};
inline constexpr QLatin1StringView kZhCn{"zh_cn"};
inline constexpr QLatin1StringView kZhTw{"zh_tw"};
inline constexpr QLatin1StringView kEn{"en"};
inline constexpr QLatin1StringView kPosition{"position"};
inline constexpr QLatin1StringView kImportBatch{"import_batch"};
inline constexpr QLatin1StringView kImportKey{"import_key"};
}  // namespace PhraseField

/// A standard phrase in up to three languages.
class Phrase : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"phrase"};

    using RowView::RowView;

    [[nodiscard]] QString situation() const { return row().text(PhraseField::kSituation); }
    [[nodiscard]] QString topic() const { return row().text(PhraseField::kTopic); }
    [[nodiscard]] QString zhCn() const { return row().text(PhraseField::kZhCn); }
    [[nodiscard]] QString zhTw() const { return row().text(PhraseField::kZhTw); }
    [[nodiscard]] QString en() const { return row().text(PhraseField::kEn); }
    [[nodiscard]] qint64 position() const { return row().integer(PhraseField::kPosition); }
    [[nodiscard]] RecordId importBatch() const { return row().reference(PhraseField::kImportBatch); }
    [[nodiscard]] QString importKey() const { return row().text(PhraseField::kImportKey); }
};

}  // namespace Seatdesk
