// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/linefield.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/signin/firstrunpage.h"
#include "widgets/signin/lockpage.h"
#include "widgets/signin/signinpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

template <typename T = LineField>
T* field(QWidget& page, const char* name)
{
    return page.findChild<T*>(QString::fromLatin1(name));
}

QString error(QWidget& page)
{
    auto* label = field<QLabel>(page, "error");
    return label->isVisible() ? label->text() : QString();
}

}  // namespace

TEST(SignIn, AsksWithNumberAndPasswordOnEnter)
{
    const Theme theme;
    SignInPage page(theme);
    page.show();
    QSignalSpy asked(&page, &SignInPage::signInRequested);
    QTest::keyClicks(field(page, "number"), QStringLiteral("1087"));
    QTest::keyClick(field(page, "number"), Qt::Key_Return);
    EXPECT_EQ(asked.count(), 0);
    EXPECT_FALSE(error(page).isEmpty());
    QTest::keyClicks(field(page, "password"), QStringLiteral("geheim 12"));
    field<QCheckBox>(page, "remember")->click();
    QTest::keyClick(field(page, "password"), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("1087"));
    EXPECT_EQ(asked[0][1].toString(), QStringLiteral("geheim 12"));
    EXPECT_TRUE(asked[0][2].toBool());
    EXPECT_TRUE(error(page).isEmpty());
}

TEST(SignIn, DoesNotAskTwiceWhileItWaits)
{
    const Theme theme;
    SignInPage page(theme);
    page.setNumber(QStringLiteral("1087"));
    page.setPassword(QStringLiteral("x"));
    const QSignalSpy asked(&page, &SignInPage::signInRequested);
    page.setBusy(true);
    QTest::keyClick(field(page, "password"), Qt::Key_Return);
    EXPECT_EQ(asked.count(), 0);
    page.setBusy(false);
    QTest::keyClick(field(page, "password"), Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1);
}

TEST(SignIn, SaysThatItCannotRememberWithoutAKeychain)
{
    const Theme theme;
    SignInPage page(theme);
    page.show();
    const auto* statement = field<QLabel>(page, "noKeychain");
    page.setKeychain(true);
    page.setRemembered(true);
    EXPECT_TRUE(field<QCheckBox>(page, "remember")->isChecked());
    EXPECT_FALSE(statement->isVisible());
    page.setKeychain(false);
    EXPECT_FALSE(field<QCheckBox>(page, "remember")->isEnabled());
    EXPECT_FALSE(field<QCheckBox>(page, "remember")->isChecked());
    EXPECT_TRUE(statement->isVisible());
    EXPECT_EQ(statement->text(),
              QStringLiteral("This PC has no keychain, so the password cannot be kept safely and is asked for each "
                             "time."));
}

TEST(SignIn, ARememberedPasswordCanBeUsedAndNotSeen)
{
    const Theme theme;
    SignInPage page(theme);
    page.setNumber(QStringLiteral("1087"));
    page.show();
    page.offerRemembered(QStringLiteral("1087"), QStringLiteral("geheim 12"));
    auto* password = field(page, "password");
    auto* eye = field<QToolButton>(page, "showPassword");
    EXPECT_FALSE(eye->isVisible());
    // Not by typing on either.
    QTest::keyClick(password, Qt::Key_X);
    EXPECT_FALSE(eye->isVisible());
    password->clear();
    EXPECT_TRUE(eye->isVisible());
    page.offerRemembered(QStringLiteral("1087"), QStringLiteral("geheim 12"));
    QTest::keyClicks(field(page, "number"), QStringLiteral("5"));
    EXPECT_TRUE(password->text().isEmpty()) << "the password of somebody else";
}

TEST(SignIn, WarnsOfCapsLockAndShowsThePasswordOnDemand)
{
    const Theme theme;
    SignInPage page(theme);
    page.show();
    auto* password = field(page, "password");
    QSignalSpy caps(password, SIGNAL(capsLockSeen(bool)));
    QTest::keyEvent(QTest::Click, password, 'A', Qt::NoModifier);
    ASSERT_EQ(caps.count(), 1);
    EXPECT_TRUE(caps[0][0].toBool());
    QTest::keyEvent(QTest::Click, password, 'b', Qt::NoModifier);
    EXPECT_EQ(caps.count(), 2);
    EXPECT_EQ(password->echoMode(), QLineEdit::Password);
    password->findChild<QAbstractButton*>(QStringLiteral("showPassword"))->click();
    EXPECT_EQ(password->echoMode(), QLineEdit::Normal);
}

TEST(SignIn, ThePasswordIsShownByKeysToo)
{
    const Theme theme;
    SignInPage page(theme);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    auto* password = field(page, "password");
    password->setFocus();
    QTest::keyClick(password, Qt::Key_Tab);
    QWidget* reached = QApplication::focusWidget();
    ASSERT_NE(reached, nullptr);
    ASSERT_EQ(reached->objectName(), QStringLiteral("showPassword"));
    QTest::keyClick(reached, Qt::Key_Space);
    EXPECT_EQ(password->echoMode(), QLineEdit::Normal);
    QTest::keyClick(reached, Qt::Key_Space);
    EXPECT_EQ(password->echoMode(), QLineEdit::Password);
    QTest::keyClick(reached, Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), password);
}

TEST(SignIn, TheMarkOfAnErrorHasTheColourOfTheLook)
{
    Theme theme;
    SignInPage page(theme);
    page.show();
    page.showError(QStringLiteral("x"));
    const auto* icon = page.findChild<QLabel*>(QStringLiteral("errorIcon"));
    ASSERT_NE(icon, nullptr);
    for (const Look look : {Look::Dark, Look::Contrast, Look::Light}) {
        theme.setLook(look);
        const QPixmap wanted = theme.pixmap(QStringLiteral("data-error"), Role::Danger, 16, page.devicePixelRatioF());
        EXPECT_EQ(icon->pixmap(Qt::ReturnByValue).toImage(), wanted.toImage()) << static_cast<int>(look);
    }
}

TEST(SignIn, TellsTheLookThatWasChosen)
{
    const Theme theme;
    SignInPage page(theme);
    Look chosen = Look::Light;
    QObject::connect(&page, &SignInPage::lookChosen, &page, [&](Look look) { chosen = look; });
    QTest::keyClick(field<SegmentedControl>(page, "look"), Qt::Key_Right);
    EXPECT_EQ(chosen, Look::Dark);
}

TEST(SignIn, KeepsItsAdviceBelowWhatIsNewAndSaysWhereTheDataIs)
{
    const Theme theme;
    SignInPage page(theme);
    page.show();
    const auto words = [&] {
        QCoreApplication::processEvents();
        QStringList all;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                all.append(label->text());
        }
        return all.join(u'\n');
    };
    page.setNews({});
    EXPECT_TRUE(words().contains(QStringLiteral("Lock the seat"))) << "nothing is new";
    page.setNews({{QStringLiteral("document-edit"), QStringLiteral("two drafts")}});
    EXPECT_TRUE(words().contains(QStringLiteral("two drafts")));
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(&page, &language);
    EXPECT_TRUE(words().contains(QStringLiteral("two drafts")));
    EXPECT_TRUE(words().contains(QStringLiteral("Lock the seat")));
    EXPECT_TRUE(page.status().left(QStringLiteral("where")).accessibleName().contains(QStringLiteral("this PC")));
    page.setServer(QStringLiteral("db.example/desk"));
    EXPECT_TRUE(
        page.status().left(QStringLiteral("where")).accessibleName().contains(QStringLiteral("db.example/desk")));
}

TEST(LockPage, ForgetsWhatWasTypedWheneverItIsShown)
{
    const Theme theme;
    LockPage page(theme);
    page.show();
    QSignalSpy asked(&page, &LockPage::unlockRequested);
    QTest::keyClicks(field(page, "password"), QStringLiteral("abc"));
    page.hide();
    page.show();
    EXPECT_TRUE(field(page, "password")->text().isEmpty());
    QTest::keyClicks(field(page, "password"), QStringLiteral("geheim"));
    QTest::keyClick(field(page, "password"), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("geheim"));
}

TEST(FirstRun, IsNotDoneBeforeEverythingFits)
{
    const Theme theme;
    FirstRunPage page(theme);
    page.show();
    std::optional<FirstRun> made;
    QObject::connect(&page, &FirstRunPage::createRequested, &page, [&](const FirstRun& first) { made = first; });
    const auto enter = [&] { QTest::keyClick(field(page, "again"), Qt::Key_Return); };
    enter();
    EXPECT_FALSE(error(page).isEmpty());
    field(page, "department")->setText(QString::fromUtf8("客服部"));
    field(page, "team")->setText(QString::fromUtf8("一班"));
    field(page, "number")->setText(QStringLiteral(" 1001 "));
    field(page, "name")->setText(QString::fromUtf8("周敏"));
    field(page, "password")->setText(QStringLiteral("short"));
    field(page, "again")->setText(QStringLiteral("short"));
    enter();
    EXPECT_FALSE(made);
    field(page, "password")->setText(QStringLiteral("long enough"));
    enter();
    EXPECT_FALSE(made);
    field(page, "again")->setText(QStringLiteral("long enough"));
    enter();
    ASSERT_TRUE(made);
    EXPECT_EQ(made->number, QStringLiteral("1001"));
    EXPECT_EQ(made->department, QString::fromUtf8("客服部"));
}
