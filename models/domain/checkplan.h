// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookpage.h"

namespace Seatdesk {

class Settings;

/// The roles that may check pages, the lowest first.
const QStringList& checkRoles();
/// The roles that check at that level by the department's settings: the one that is named, and those above it, who
/// stand in where a page is its own.
QStringList rolesFor(CheckLevel level, const Settings& settings);
/// The setting that names the role.
QString checkRoleKey(CheckLevel level);

/// Something that is to be checked, and what became of it.
struct CheckDuty
{
    enum class State {
        Missing,
        Grown,  ///< it was checked, and entries came onto the page later
        Signed,
    };
    CheckLevel level = CheckLevel::Daily;
    BookPage page;
    Instant due{};
    State state = State::Missing;
    Row check;  ///< the last that was made of this page; empty without one

    [[nodiscard]] bool isOpen() const { return state != State::Signed; }
    [[nodiscard]] bool isOverdue(Instant now) const { return isOpen() && now > due; }

    bool operator==(const CheckDuty&) const = default;
};

/// Which pages of a month are to be checked, at which level and until when (domain.md, section 5): each day once it is
/// over; the month once it is over; and at least a share of its pages, drawn evenly over the month by a seed, each at a
/// moment that is drawn too and not shown before. Who knows the seed can repeat the draw.
class CheckPlan
{
public:
    explicit CheckPlan(const Settings& settings);

    /// What is due by `now` of one book's `days` in that month, the pages first and in their order; the month last.
    [[nodiscard]] QList<CheckDuty> duties(const QList<BookPage>& days, const QDate& month, const QList<Row>& checks,
                                          Instant now) const;

private:
    struct Draw
    {
        qsizetype page;
        Instant asked;
    };
    [[nodiscard]] QList<Draw> drawn(const QList<BookPage>& days, const BookPage& month, Instant now) const;
    [[nodiscard]] Instant startOf(const QDate& day) const;

    QTimeZone m_zone;
    int m_dailyDays;
    int m_monthlyDays;
    int m_share;   ///< percent
    int m_spread;  ///< days
    QString m_seed;
};

}  // namespace Seatdesk
