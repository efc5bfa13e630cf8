// SPDX-License-Identifier: GPL-3.0-or-later
// The screens before the work, as full as they get, in every language, look and size: nothing is clipped, every control
// has a name and Tab comes by it. With SEATDESK_PICTURES=DIR the pictures are kept.
#include "app/window/language.h"
#include "everylook.h"
#include "support/clippedtexts.h"
#include "support/namelesscontrols.h"
#include "support/tabreach.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/signin/brandpane.h"
#include "widgets/signin/connectionpage.h"
#include "widgets/signin/firstrunpage.h"
#include "widgets/signin/lockpage.h"
#include "widgets/signin/passwordfield.h"
#include "widgets/signin/signinpage.h"
#include "windowbench.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QList<QSize> kEntrySizes{{1366, 768}, {1280, 720}, {1920, 1080}, {640, 480}};

const QString kSentence = QStringLiteral(
    "工号或密码不对。看看大写锁定，再试一次，或请管理员重设。 Number and password do not belong together.");

class EntryLooks : public testing::TestWithParam<const char*>
{
protected:
    EntryLooks()
    {
        theme.install();
        language.use(QString::fromLatin1(GetParam()));
    }
    ~EntryLooks() override { language.use(QStringLiteral("en")); }

    /// Takes the screen over.
    void judge(EntryScreen* screen, const char* name)
    {
        MainWindow window(theme);
        screen->brand().setClock([] { return QDateTime(QDate(2026, 11, 20), QTime(8, 16)); });
        screen->showError(kSentence);
        for (PasswordField* field : screen->findChildren<PasswordField*>())
            Q_EMIT field->capsLockSeen(true);
        window.showScreen(screen);
        window.show();
        for (const QSize& size : kEntrySizes) {
            for (const Look look : kLooks) {
                theme.setLook(look);
                window.resize(size);
                // What the look and the size bring about.
                QCoreApplication::processEvents();
                QStringList faults;
                waitFor([&] { return (faults = clippedTexts(window)).isEmpty(); });
                for (const QString& fault : faults)
                    ADD_FAILURE() << name << " at " << size.width() << ": " << qPrintable(fault);
                keepPicture(window, name, look, size);
                // The same again in each look: once is enough to wait for.
                if (HasFailure())
                    return;
            }
        }
        EXPECT_EQ(namelessControls(window, true), QStringList()) << name;
        qsizetype seen = 0;
        EXPECT_EQ(missedByTab(window, &seen), QStringList()) << name;
        EXPECT_GE(seen, 3) << name;
    }

    Theme theme;
    Language language;

private:
    static void keepPicture(QWidget& window, const char* name, Look look, const QSize& size)
    {
        const QString folder = qEnvironmentVariable("SEATDESK_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        EXPECT_TRUE(window.grab().save(
            QStringLiteral("%1/entry-%2-%3-%4-%5.png")
                .arg(folder, QString::fromLatin1(name), Theme::nameOf(look), QString::fromLatin1(GetParam()))
                .arg(size.width())));
    }
};

}  // namespace

TEST_P(EntryLooks, TheSignInIsWhole)
{
    auto* page = new SignInPage(theme);
    page->setNumber(QStringLiteral("1087"));
    page->setPassword(QStringLiteral("12345678"));
    page->setKeychain(false);
    page->setLanguage(QString::fromLatin1(GetParam()));
    page->setServer(QStringLiteral("kefu-db.example.com.cn/seatdesk"));
    page->setNews({{QStringLiteral("document-edit"), QStringLiteral("本机存有 1087 的草稿 2 份")},
                   {QStringLiteral("cloudstatus"), kSentence}});
    judge(page, "signin");
}

TEST_P(EntryLooks, TheFirstSignInIsWhole)
{
    judge(new SignInPage(theme), "signin-first");
}

TEST_P(EntryLooks, TheLockIsWhole)
{
    auto* page = new LockPage(theme);
    page->setPerson(QStringLiteral("1087 欧阳晓琳"), QStringLiteral("客户服务二部三班"));
    judge(page, "lock");
}

TEST_P(EntryLooks, TheFirstRunIsWhole)
{
    judge(new FirstRunPage(theme), "firstrun");
}

TEST_P(EntryLooks, TheConnectionIsWhole)
{
    auto* page = new ConnectionPage(theme);
    page->showTrials({{ServerTrial::State::Passed, kSentence},
                      {ServerTrial::State::Failed, kSentence},
                      {ServerTrial::State::NotTried, kSentence}});
    judge(page, "connection");
    judge(new ConnectionPage(theme), "connection-first");
}

INSTANTIATE_TEST_SUITE_P(Languages, EntryLooks, testing::Values("zh_CN", "zh_TW", "en"),
                         [](const auto& language) { return std::string(language.param); });
