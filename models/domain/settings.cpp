// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settings.h"

#include "domain/settingrow.h"

#include <algorithm>
#include <optional>

namespace Seatdesk {

namespace {

/// What is set at that level; nothing where it cannot be set, or is set to what the declaration does not accept.
std::optional<QJsonValue> valueAt(const Settings& settings, const SettingSpec& spec, SettingLevel level)
{
    const Row* row = spec.levels.testFlag(level) ? settings.rowAt(spec.key, level) : nullptr;
    const QJsonValue value = row ? row->fields.value(SettingRowField::kValue) : QJsonValue();
    return row && spec.accepts(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

Settings::Settings(StaffId person, ScopeId team, ScopeId department)
    : m_person(person), m_team(team), m_department(department)
{}

Settings Settings::of(ScopeId team) const
{
    Settings settings = *this;
    settings.m_person = {};
    settings.m_team = team;
    return settings;
}

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
    QJsonValue shared = spec->fallback;
    for (const SettingLevel level : {SettingLevel::Department, SettingLevel::Team})
        shared = valueAt(*this, *spec, level).value_or(shared);
    const std::optional<QJsonValue> own = valueAt(*this, *spec, SettingLevel::Person);
    if (!own)
        return shared;
    // The team's rule is the longest a seat may stand open; who wants it locked sooner may have that.
    if (key == SettingKey::kIdleLockMinutes)
        return std::min(own->toInt(), shared.toInt());
    return *own;
}

QTimeZone Settings::zone() const
{
    return QTimeZone(text(SettingKey::kZone).toUtf8());
}

}  // namespace Seatdesk
