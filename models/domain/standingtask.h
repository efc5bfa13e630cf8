// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"
#include "domain/recurrence.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace StandingTaskField {
inline constexpr QLatin1StringView kWhat{"what"};
inline constexpr QLatin1StringView kRole{"role"};
inline constexpr QLatin1StringView kPerson{"person"};
inline constexpr QLatin1StringView kOwedBy{"owed_by"};
inline constexpr QLatin1StringView kRecurs{"recurs"};
inline constexpr QLatin1StringView kSince{"since"};
inline constexpr QLatin1StringView kEndedAt{"ended_at"};
inline constexpr QLatin1StringView kCopies{"copies"};
inline constexpr QLatin1StringView kCopiesTo{"copies_to"};
inline constexpr QLatin1StringView kEvidence{"evidence"};
inline constexpr QLatin1StringView kCode{"code"};
inline constexpr QLatin1StringView kFollows{"follows"};
}  // namespace StandingTaskField

/// Whether a standing task is done once for all, or by every team.
enum class OwedBy { Department, Team };

template <>
struct EnumKeys<OwedBy>
{
    static constexpr std::array<QLatin1StringView, 2> names{QLatin1StringView("department"), QLatin1StringView("team")};
};

/// What has to be done again and again: who, what, by when, in how many copies, shown by what (domain.md, section 8).
/// When it recurs is written once; another rule is another task that follows it, so that what was due stays as it was.
class StandingTask : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"standing_task"};

    using RowView::RowView;

    [[nodiscard]] QString what() const { return row().text(StandingTaskField::kWhat); }
    /// The key of the role whose holders do it, where nobody is named.
    [[nodiscard]] QString role() const { return row().text(StandingTaskField::kRole); }
    /// Who does it; null: whoever has the role.
    [[nodiscard]] StaffId person() const { return row().reference<StaffId>(StandingTaskField::kPerson); }
    [[nodiscard]] OwedBy owedBy() const
    {
        return fromKey<OwedBy>(row().text(StandingTaskField::kOwedBy)).value_or(OwedBy::Department);
    }
    [[nodiscard]] Result<Recurrence> recurrence() const
    {
        return Recurrence::parse(row().text(StandingTaskField::kRecurs));
    }
    /// From when on it is due.
    [[nodiscard]] Instant since() const { return row().time(StandingTaskField::kSince); }
    [[nodiscard]] std::optional<Instant> endedAt() const { return instant(StandingTaskField::kEndedAt); }
    /// How many are handed out; 0: none.
    [[nodiscard]] int copies() const { return static_cast<int>(row().integer(StandingTaskField::kCopies)); }
    /// Who gets them, in words.
    [[nodiscard]] QString copiesTo() const { return row().text(StandingTaskField::kCopiesTo); }
    /// What shows that it was done, in words.
    [[nodiscard]] QString evidence() const { return row().text(StandingTaskField::kEvidence); }
    /// Of one that shipped: which; empty for the department's own.
    [[nodiscard]] QString code() const { return row().text(StandingTaskField::kCode); }
    /// The task whose rule this one replaced.
    [[nodiscard]] RecordId follows() const { return row().reference(StandingTaskField::kFollows); }
};

}  // namespace Seatdesk
