// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/row.h"

#include <QDate>

namespace Seatdesk {

/// A team's roster: who is on which shift of which day. Two seats may have written the same duty at the same time; it
/// counts once and is taken away whole.
class DutyRoster
{
public:
    DutyRoster() = default;
    explicit DutyRoster(QList<Row> duties) : m_duties(std::move(duties)) {}

    /// The person's shifts of that day.
    [[nodiscard]] QStringList shiftsOf(StaffId person, const QDate& day) const;
    [[nodiscard]] QList<StaffId> peopleOn(const QDate& day, const QString& shift) const;
    /// Makes the person's shifts of that day in that team to be `shifts`; what is so already stays as it is.
    void plan(GroupBuilder& builder, ScopeId team, StaffId person, const QDate& day, const QStringList& shifts) const;

private:
    QList<Row> m_duties;
};

}  // namespace Seatdesk
