// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace StaffField {
inline constexpr QLatin1StringView kNumber{"number"};
inline constexpr QLatin1StringView kName{"name"};
inline constexpr QLatin1StringView kGrade{"grade"};
inline constexpr QLatin1StringView kLine{"line"};
inline constexpr QLatin1StringView kSkills{"skills"};
inline constexpr QLatin1StringView kTeam{"team"};
inline constexpr QLatin1StringView kActive{"active"};
inline constexpr QLatin1StringView kImportBatch{"import_batch"};
inline constexpr QLatin1StringView kImportKey{"import_key"};
}  // namespace StaffField

/// A person of the staff. The id of their own scope is the same.
class Staff : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"staff"};

    using RowView::RowView;

    [[nodiscard]] QString number() const { return row().text(StaffField::kNumber); }
    [[nodiscard]] QString name() const { return row().text(StaffField::kName); }
    [[nodiscard]] QString grade() const { return row().text(StaffField::kGrade); }
    [[nodiscard]] QString line() const { return row().text(StaffField::kLine); }
    [[nodiscard]] QStringList skills() const { return texts(StaffField::kSkills); }
    [[nodiscard]] ScopeId team() const { return row().reference<ScopeId>(StaffField::kTeam); }
    [[nodiscard]] bool active() const { return row().flag(StaffField::kActive); }
    [[nodiscard]] RecordId importBatch() const { return row().reference(StaffField::kImportBatch); }
    [[nodiscard]] QString importKey() const { return row().text(StaffField::kImportKey); }
};

}  // namespace Seatdesk
