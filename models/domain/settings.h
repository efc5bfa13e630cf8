// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "domain/setting.h"

#include <QHash>
#include <QTimeZone>

namespace Seatdesk {

/// The settings that hold for one person: their own, else their team's, else the department's, else the default. A
/// value that its declaration does not accept counts as not set. Fed with rows of record "setting".
class Settings
{
public:
    Settings() = default;
    Settings(StaffId person, ScopeId team, ScopeId department);

    /// As they hold for a team, whoever looks.
    [[nodiscard]] Settings of(ScopeId team) const;

    /// Takes a row in, or out when it is gone or deleted. True when a value that holds changed.
    bool apply(const Row& row, bool gone = false);

    [[nodiscard]] QJsonValue value(const QString& key) const;
    [[nodiscard]] int number(const QString& key) const { return value(key).toInt(); }
    [[nodiscard]] QString text(const QString& key) const { return value(key).toString(); }
    [[nodiscard]] bool flag(const QString& key) const { return value(key).toBool(); }
    /// The department's zone, never the PC's.
    [[nodiscard]] QTimeZone zone() const;
    /// The row that sets `key` at that level, to be changed; null when none does.
    [[nodiscard]] const Row* rowAt(const QString& key, SettingLevel level) const;
    [[nodiscard]] ScopeId scopeOf(SettingLevel level) const;

private:
    [[nodiscard]] const Row* find(const QString& key, ScopeId scope) const;

    StaffId m_person;
    ScopeId m_team;
    ScopeId m_department;
    QHash<QString, QHash<ScopeId, Row>> m_rows;
};

}  // namespace Seatdesk
