// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace ImportBatchField {
inline constexpr QLatin1StringView kRecord{"record"};
inline constexpr QLatin1StringView kFileName{"file_name"};
inline constexpr QLatin1StringView kFileHash{"file_hash"};
inline constexpr QLatin1StringView kEncoding{"encoding"};
inline constexpr QLatin1StringView kFormat{"format"};
inline constexpr QLatin1StringView kDialect{"dialect"};
inline constexpr QLatin1StringView kHeader{"header"};
inline constexpr QLatin1StringView kMapping{"mapping"};
inline constexpr QLatin1StringView kZone{"zone"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kTaken{"taken"};
inline constexpr QLatin1StringView kRefused{"refused"};
}  // namespace ImportBatchField

/// One file that was imported, with what is needed to give it back unchanged.
class ImportBatch : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"import_batch"};

    using RowView::RowView;

    [[nodiscard]] QString record() const { return row().text(ImportBatchField::kRecord); }
    [[nodiscard]] QString fileName() const { return row().text(ImportBatchField::kFileName); }
    [[nodiscard]] QString fileHash() const { return row().text(ImportBatchField::kFileHash); }
    [[nodiscard]] QString encoding() const { return row().text(ImportBatchField::kEncoding); }
    [[nodiscard]] QString format() const { return row().text(ImportBatchField::kFormat); }
    [[nodiscard]] QJsonValue dialect() const { return row().fields.value(ImportBatchField::kDialect); }
    [[nodiscard]] QJsonValue header() const { return row().fields.value(ImportBatchField::kHeader); }
    [[nodiscard]] QJsonValue mapping() const { return row().fields.value(ImportBatchField::kMapping); }
    [[nodiscard]] QString zone() const { return row().text(ImportBatchField::kZone); }
    [[nodiscard]] std::optional<Instant> at() const { return instant(ImportBatchField::kAt); }
    [[nodiscard]] qint64 taken() const { return row().integer(ImportBatchField::kTaken); }
    [[nodiscard]] qint64 refused() const { return row().integer(ImportBatchField::kRefused); }
};

}  // namespace Seatdesk
