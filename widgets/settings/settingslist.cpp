// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingslist.h"

#include "widgets/settings/settingeditor.h"

#include <QVBoxLayout>

namespace Seatdesk {

SettingsList::SettingsList(const Theme& theme, const QStringList& keys, const SettingsPort& port, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    for (const QString& key : keys) {
        if (const SettingSpec* spec = settingSpec(key))
            column->addWidget(new SettingEditor(theme, *spec, port));
    }
    column->addStretch();
}

QStringList SettingsList::appearanceKeys()
{
    using namespace SettingKey;
    return {kTheme, kTextSize, kDensity, kReduceMotion};
}

QStringList SettingsList::sharedKeys(bool team)
{
    QStringList keys;
    for (const SettingSpec& spec : settingSpecs()) {
        const bool own = spec.levels.testFlag(SettingLevel::Person);
        if (!own && spec.levels.testFlag(team ? SettingLevel::Team : SettingLevel::Department))
            keys.append(spec.key);
    }
    return keys;
}

}  // namespace Seatdesk
