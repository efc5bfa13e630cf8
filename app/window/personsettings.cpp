// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/personsettings.h"

#include "domain/session.h"
#include "domain/setting.h"
#include "widgets/settings/calendarpage.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/settings/settingslist.h"

namespace Seatdesk {

PersonSettings::PersonSettings(const Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* window)
    : QObject(window), m_place(place), m_theme(theme), m_actions(actions), m_window(window), m_keeper(place)
{}

void PersonSettings::open(const QString& page)
{
    if (!m_dialog)
        make();
    m_dialog->reload();
    if (!page.isEmpty())
        m_dialog->showPage(page);
    m_dialog->open();
}

QString PersonSettings::openPage() const
{
    return m_dialog && m_dialog->isVisible() ? m_dialog->currentPage() : QString();
}

void PersonSettings::reload()
{
    if (m_dialog)
        m_dialog->reload();
}

void PersonSettings::make()
{
    m_dialog = new SettingsDialog(m_theme, m_actions, m_keeper.port(SettingLevel::Person), m_window);
    addShared(QStringLiteral("department"), tr("Department"), SettingLevel::Department);
    m_dialog->addPage(QStringLiteral("calendar"), tr("Calendar"), QStringLiteral("view-calendar"),
                      new CalendarPage(m_place, m_theme, m_keeper.port(SettingLevel::Department)));
    if (m_place.session.team() != m_place.session.scopes().department())
        addShared(QStringLiteral("team"), tr("Team"), SettingLevel::Team);
}

void PersonSettings::addShared(const QString& id, const QString& name, SettingLevel level)
{
    QStringList keys = SettingsList::sharedKeys(level == SettingLevel::Team);
    // These stand with the holidays.
    keys.removeAll(SettingKey::kZone);
    keys.removeAll(SettingKey::kWorkingHours);
    auto* list = new SettingsList(m_theme, keys, m_keeper.port(level));
    const QString scope = m_place.session.nameOf(m_place.settings.scopeOf(level));
    if (m_keeper.mayChange(level))
        list->setIntro(tr("These hold for %1. Each change holds at once, and for everybody.").arg(scope));
    else
        list->setIntro(
            tr("These hold for %1. You may read them; a director, an administrator or a lead sets them.").arg(scope));
    m_dialog->addPage(id, name,
                      level == SettingLevel::Team ? QStringLiteral("system-users") : QStringLiteral("configure"), list);
}

}  // namespace Seatdesk
