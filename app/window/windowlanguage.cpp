// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SeatWindow that decides in which language and look it is shown.
#include "app/window/deskview.h"
#include "app/window/persondesk.h"
#include "app/window/seatwindow.h"

#include <utility>

namespace Seatdesk {

namespace {

const QString kLanguageSetting = QStringLiteral("language");
const QString kLookSetting = QStringLiteral("look");
/// How soon it is asked again whether the workbench can be built anew.
constexpr int kRebuildWait = 500;

}  // namespace

void SeatWindow::startLook()
{
    const QString look = m_options.look.isEmpty() ? kept(kLookSetting) : m_options.look;
    if (!look.isEmpty())
        m_systemLook.prefer(Theme::lookNamed(look));
    m_theme.setLook(m_systemLook.usual());
    m_systemLook.ask();
}

void SeatWindow::chooseLook(Look look)
{
    m_systemLook.prefer(look);
    m_theme.setLook(look);
    keep(kLookSetting, Theme::nameOf(look));
}

void SeatWindow::speak(const QString& language)
{
    m_language.use(language);
    m_theme.setLanguage(m_language.name());
}

void SeatWindow::chooseLanguage(const QString& language)
{
    speak(language);
    keep(kLanguageSetting, language);
    tellUnsent();
}

/// The person's setting is another now, by them or on another PC.
void SeatWindow::followLanguage()
{
    const QString own = m_seat->settings().text(SettingKey::kLanguage);
    if (own == m_personLanguage)
        return;
    m_personLanguage = own;
    m_wantedLanguage = Language::resolved(own == u"system" ? kept(kLanguageSetting) : own);
    m_rebuild.start(0);
}

/// Texts stand in widgets: in another language they are made anew, with the person where they were. Waits while that
/// would take something from them.
void SeatWindow::rebuildDesk()
{
    if (!m_desk || m_lock || m_wantedLanguage.isEmpty())
        return;
    if (m_desk->isBusy())
        return m_rebuild.start(kRebuildWait);
    const QString language = std::exchange(m_wantedLanguage, {});
    if (language == m_language.name())
        return;
    m_window.setUpdatesEnabled(false);
    m_desk->keepDrafts();
    const DeskView view = DeskView::of(*m_desk);
    m_window.dropScreen(m_desk->workbench());
    m_desk.reset();
    speak(language);
    makeDesk();
    m_desk->start();
    view.restore(*m_desk);
    m_window.setUpdatesEnabled(true);
}

}  // namespace Seatdesk
