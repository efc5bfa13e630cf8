// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every control and screen in every look. With SEATDESK_PICTURES=DIR the pictures are kept for looking at; a
// scale is given with QT_SCALE_FACTOR.
#include "demobench.h"
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

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// Keeps the picture if asked to; every one must show more than one colour.
void keep(QWidget& window, const QString& name)
{
    QCoreApplication::processEvents();
    const QImage image = window.grab().toImage();
    EXPECT_GT(image.convertToFormat(QImage::Format_Indexed8).colorCount(), 8);
    const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
    if (folder.isEmpty())
        return;
    EXPECT_TRUE(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

class InLook : public testing::TestWithParam<Look>
{
protected:
    void SetUp() override
    {
        if (m_translator.load(qEnvironmentVariable("SEATDESK_QM")))
            QCoreApplication::installTranslator(&m_translator);
    }
    QString name(const char* screen) const { return QString::fromLatin1(screen) + u'-' + Theme::nameOf(GetParam()); }
    QSize size() const
    {
        const QStringList parts = qEnvironmentVariable("SEATDESK_SIZE", QStringLiteral("1366x768")).split(u'x');
        return {parts[0].toInt(), parts[1].toInt()};
    }

private:
    QTranslator m_translator;
};

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
        screen->brand().setClock([now] { return now; });
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
