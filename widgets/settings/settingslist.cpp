// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingslist.h"

#include "domain/setting.h"
#include "widgets/controls/texts.h"
#include "widgets/settings/settingeditor.h"
#include "widgets/settings/settingtexts.h"

#include <QVBoxLayout>

namespace Seatdesk {

SettingsList::SettingsList(const Theme& theme, const QStringList& keys, const SettingsPort& port, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(16);
    for (const QString& key : keys) {
        if (SettingTexts::isClockPart(key))
            addClock(key, keys, port);
        else if (const SettingSpec* spec = settingSpec(key))
            m_column->addWidget(new SettingEditor(theme, *spec, port));
    }
    m_column->addStretch();
}

void SettingsList::setIntro(const QString& sentence)
{
    QLabel* intro = makeLabel(m_theme, sentence, Role::Text2);
    intro->setObjectName(QStringLiteral("intro"));
    intro->setWordWrap(true);
    m_column->insertWidget(0, intro);
}

/// Length, unit, warning and whom it warns in one line under the clock's name; called for each, made for the length.
void SettingsList::addClock(const QString& key, const QStringList& keys, const SettingsPort& port)
{
    if (!key.endsWith(u".length"))
        return;
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(makeLabel(m_theme, SettingTexts::name(key), Role::Text1, TextStep::Base, true));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    QStringList facts;
    const QString stem = key.chopped(6);
    for (const QString& part : keys) {
        const SettingSpec* spec = part.startsWith(stem) ? settingSpec(part) : nullptr;
        if (!spec)
            continue;
        row->addWidget(new SettingEditor(m_theme, *spec, port, SettingEditor::Form::Part), 0, Qt::AlignTop);
        facts.append(SettingTexts::value(*spec, spec->fallback));
    }
    row->addStretch();
    group->addLayout(row);
    if (port.isSet) {
        QLabel* sentence = makeLabel(m_theme, SettingTexts::clockFacts(key, facts), Role::Text3, TextStep::Small);
        sentence->setWordWrap(true);
        group->addWidget(sentence);
    }
    m_column->addLayout(group);
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
        const bool own = appearanceKeys().contains(spec.key) || spec.key == SettingKey::kLanguage;
        if (!own && spec.levels.testFlag(team ? SettingLevel::Team : SettingLevel::Department))
            keys.append(spec.key);
    }
    return keys;
}

}  // namespace Seatdesk
