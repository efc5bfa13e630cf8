// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every control and screen in every look.
#include "demobench.h"
#include "picturetest.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/palette/commandpalette.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/settings/settingslist.h"
#include "widgets/signin/brandpane.h"
#include "widgets/signin/firstrunpage.h"
#include "widgets/signin/lockpage.h"
#include "widgets/signin/signinpage.h"

#include "widgets/controls/linefield.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"

#include "domain/setting.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class InLook : public PictureTest
{};

}  // namespace

TEST_P(InLook, TheWorkbenchIsDrawn)
{
    DemoBench demo;
    demo.theme.setLook(GetParam());
    demo.show(size());
    demo.bench->findChild<QWidget*>(QStringLiteral("address"))->setFocus();
    keep(*demo.window, name("bench"));
    demo.bench->findChild<KeyHintButton*>(QStringLiteral("ticket.dispatch"))->setFocus();
    keep(*demo.window, name("bench-focus"));
    demo.bench->showPage(QStringLiteral("tickets"));
    demo.bench->findChild<QWidget*>(QStringLiteral("table"))->setFocus();
    keep(*demo.window, name("list"));
    demo.bench->showPage(QStringLiteral("desk"));
    demo.palette->openOver();
    demo.palette->input().setText(QString::fromUtf8("单"));
    keep(*demo.window, name("palette"));
    demo.palette->close();
    demo.keySheet->openOver();
    keep(*demo.window, name("keys"));
}

TEST_P(InLook, TheSettingsAreDrawn)
{
    DemoBench demo;
    demo.theme.setLook(GetParam());
    demo.show(size());
    const SettingsPort port{[](const QString& key) { return settingSpec(key)->fallback; }, {}};
    auto* dialog = new SettingsDialog(demo.theme, demo.bench->actions(), port, demo.window);
    dialog->addPage(QStringLiteral("department"), QStringLiteral("Department"), QStringLiteral("system-users"),
                    new SettingsList(demo.theme, SettingsList::sharedKeys(false), port));
    dialog->open();
    for (const char* page : {"appearance", "keys", "lock", "department"}) {
        dialog->showPage(QString::fromLatin1(page));
        keep(*dialog, name((std::string("settings-") + page).c_str()));
    }
}

TEST_P(InLook, TheScreensBeforeTheWorkAreDrawn)
{
    Theme theme;
    theme.install();
    theme.setLook(GetParam());
    const QDateTime now(QDate(2026, 11, 20), QTime(8, 16));
    const auto show = [&](EntryScreen* screen, const char* title) {
        MainWindow window(theme);
        screen->brand().setClock([&now] { return now; });
        screen->status()
            .left(QStringLiteral("server"))
            .say(QString::fromUtf8("服务器已连接"), QStringLiteral("cloudstatus"));
        window.showScreen(screen);
        window.resize(size());
        window.show();
        keep(window, name(title));
    };
    auto* signIn = new SignInPage(theme);
    signIn->setNumber(QStringLiteral("1087"));
    signIn->setPassword(QStringLiteral("12345678"));
    signIn->setKeychain(false);
    signIn->setLanguage(QStringLiteral("zh_CN"));
    signIn->brand().setShift(QString::fromUtf8("白班 08:30–17:30"));
    signIn->setFacts({{QStringLiteral("document-edit"), QString::fromUtf8("本机存有 1087 的草稿 2 份")},
                      {QStringLiteral("cloudstatus"), QString::fromUtf8("服务器断开时仍可登录，至 11-23 08:26")}});
    signIn->showError(QString::fromUtf8("工号或密码不对。看看大写锁定，再试一次，或请管理员重设。"));
    show(signIn, "signin");
    auto* lock = new LockPage(theme);
    lock->setPerson(QString::fromUtf8("1087 李婷"), QString::fromUtf8("三班"));
    show(lock, "lock");
    show(new FirstRunPage(theme), "firstrun");
}

INSTANTIATE_TEST_SUITE_P(Gallery, InLook, testing::Values(Look::Light, Look::Dark, Look::Contrast),
                         [](const auto& look) { return Theme::nameOf(look.param).toStdString(); });
