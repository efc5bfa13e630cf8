// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingskeeper.h"

#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settingrow.h"
#include "domain/whendone.h"
#include "widgets/words/errorwords.h"

namespace Seatdesk {

SettingsKeeper::SettingsKeeper(const Workplace& place, QObject* parent) : QObject(parent), m_place(place) {}

SettingsPort SettingsKeeper::port(SettingLevel level)
{
    SettingsPort port;
    port.value = [this, level](const QString& key) { return valueAt(key, level); };
    port.change = [this, level](const QString& key, const QJsonValue& value, const SettingsPort::Refused& refused) {
        change(key, value, level, refused);
    };
    if (level == SettingLevel::Person)
        return port;
    port.whyNot = [this, level](const QString&) {
        return mayChange(level) ? QString() : tr("You may read this; a director, an administrator or a lead sets it.");
    };
    port.isSet = [this, level](const QString& key) { return rowAt(key, level) != nullptr; };
    port.reset = [this, level](const QString& key, const SettingsPort::Refused& refused) {
        reset(key, level, refused);
    };
    return port;
}

bool SettingsKeeper::mayChange(SettingLevel level) const
{
    Row row;
    row.record = SettingRow::kRecord;
    row.scope = m_place.settings.scopeOf(level);
    return m_place.session.permissions().mayInsert(m_place.session.actor(), row, m_place.time.now());
}

const Row* SettingsKeeper::rowAt(const QString& key, SettingLevel level) const
{
    const Row* row = m_place.settings.rowAt(key, level);
    const SettingSpec* spec = settingSpec(key);
    return row && spec && spec->accepts(SettingRow(*row).value()) ? row : nullptr;
}

QJsonValue SettingsKeeper::valueAt(const QString& key, SettingLevel level) const
{
    if (level == SettingLevel::Person)
        return m_place.settings.value(key);
    const Row* row = rowAt(key, level);
    if (!row && level == SettingLevel::Team)
        row = rowAt(key, SettingLevel::Department);
    return row ? SettingRow(*row).value() : settingSpec(key)->fallback;
}

void SettingsKeeper::change(const QString& key, const QJsonValue& value, SettingLevel level,
                            const SettingsPort::Refused& refused)
{
    GroupBuilder group(m_place.seat, m_place.session.person(), m_place.time);
    if (const Row* known = m_place.settings.rowAt(key, level))
        group.change(*known, {{SettingRowField::kValue, value}});
    else if (value != valueAt(key, level))
        group.insert(SettingRow::kRecord, m_place.settings.scopeOf(level),
                     {{SettingRowField::kKey, key}, {SettingRowField::kValue, value}});
    submit(group.group(), refused);
}

void SettingsKeeper::reset(const QString& key, SettingLevel level, const SettingsPort::Refused& refused)
{
    GroupBuilder group(m_place.seat, m_place.session.person(), m_place.time);
    if (const Row* known = m_place.settings.rowAt(key, level))
        group.remove(*known);
    submit(group.group(), refused);
}

void SettingsKeeper::submit(const Group& group, const SettingsPort::Refused& refused)
{
    if (group.isEmpty())
        return;
    whenDone(m_place.records.submit(group), this, [refused](const Result<void>& saved) {
        if (!saved && refused)
            refused(tr("Not saved.") + u' ' + ErrorWords::reason(saved.error()));
    });
}

}  // namespace Seatdesk
