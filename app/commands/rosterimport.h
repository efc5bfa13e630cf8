// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyroster.h"
#include "domain/settings.h"
#include "exchange/rostertable.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <utility>

namespace Seatdesk {

class Administration;

/// Brings rosters into a department: who is on which shift of which day. What a file says of a person's day replaces
/// what was planned for it; days that it does not name stay as they are.
class RosterImport
{
public:
    explicit RosterImport(Administration& office) : m_office(office) {}

    /// Whose shifts they are; without a name each person's own team.
    Result<void> begin(const QString& team);
    /// Whole or not at all but for the lines it tells of in refused().
    Result<void> take(const RosterTable& roster);

    /// "3: nobody is called 9999", of the last table.
    [[nodiscard]] QStringList refused() const { return m_refused; }
    /// How many cells of the last table could be read.
    [[nodiscard]] int read() const { return m_read; }
    /// How many duties it added or took away.
    [[nodiscard]] int changed() const { return m_changed; }

private:
    struct Person
    {
        StaffId id;
        ScopeId team;
    };
    [[nodiscard]] Result<Person> personNamed(const QString& name) const;
    [[nodiscard]] Result<QString> shiftNamed(const QString& name, ScopeId team) const;
    [[nodiscard]] Result<void> takeCell(const RosterCell& cell);

    Administration& m_office;
    ScopeId m_team;
    ScopeId m_department;
    QList<Row> m_staff;
    QList<Row> m_settings;
    QMap<std::pair<QByteArray, QDate>, std::pair<Person, QStringList>> m_days;
    QStringList m_refused;
    int m_read = 0;
    int m_changed = 0;
};

}  // namespace Seatdesk
