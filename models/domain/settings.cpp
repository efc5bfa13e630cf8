// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings.h"

#include "domain/settingrow.h"

namespace Seatdesk {

Settings::Settings(StaffId person, ScopeId team, ScopeId department)
    : m_person(person), m_team(team), m_department(department)
{}

ScopeId Settings::scopeOf(SettingLevel level) const
{
    switch (level) {
        case SettingLevel::Person:
            return ScopeId(m_person);
        case SettingLevel::Team:
            return m_team;
        case SettingLevel::Department:
            break;
    }
    return m_department;
}

bool Settings::apply(const Row& row, bool gone)
{
    if (row.record != SettingRow::kRecord || row.scope.isNull())
        return false;
    const QString key = row.text(SettingRowField::kKey);
    const QJsonValue before = value(key);
    if (gone || row.deleted)
        m_rows[key].remove(row.scope);
    else
        m_rows[key].insert(row.scope, row);
    return value(key) != before;
}

const Row* Settings::find(const QString& key, ScopeId scope) const
{
    const auto rows = m_rows.constFind(key);
    if (rows == m_rows.constEnd() || scope.isNull())
        return nullptr;
    const auto row = rows->constFind(scope);
    return row == rows->constEnd() ? nullptr : &*row;
}

const Row* Settings::rowAt(const QString& key, SettingLevel level) const
{
    return find(key, scopeOf(level));
}

QJsonValue Settings::value(const QString& key) const
{
    const SettingSpec* spec = settingSpec(key);
    if (!spec)
        return QJsonValue(QJsonValue::Undefined);
    for (const SettingLevel level : {SettingLevel::Person, SettingLevel::Team, SettingLevel::Department}) {
        if (!spec->levels.testFlag(level))
            continue;
        const Row* row = rowAt(key, level);
        const QJsonValue value = row ? row->fields.value(SettingRowField::kValue) : QJsonValue();
        if (row && spec->accepts(value))
            return value;
    }
    return spec->fallback;
}

QTimeZone Settings::zone() const
{
    return QTimeZone(text(SettingKey::kZone).toUtf8());
}

}  // namespace Seatdesk
