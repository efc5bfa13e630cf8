// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinbench.h"
#include "widgets/signin/firstrunpage.h"
#include "widgets/signin/lockpage.h"
#include "widgets/signin/passworddialog.h"

#include <QAction>
#include <QDialog>
#include <QPointer>
#include <QPushButton>

using namespace Seatdesk;

namespace {

class SignInJourney : public SignInBench
{};

}  // namespace

TEST_F(SignInJourney, AFolderThatAnImportBeganIsSetUpAndOpens)
{
    ASSERT_TRUE(setUp({}));
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return screen<FirstRunPage>() != nullptr; }, kPatience));
    auto* page = screen<FirstRunPage>();
    type(*page, "department", QStringLiteral("客户服务中心"));
    type(*page, "team", QStringLiteral("红班"));
    type(*page, "number", QStringLiteral("1001"));
    type(*page, "name", QStringLiteral("周敏"));
    type(*page, "password", kSecret);
    type(*page, "again", kSecret);
    press(*page);
    ASSERT_TRUE(isWorking());
    EXPECT_EQ(window->desk()->teamName(), QStringLiteral("红班"));
}

TEST_F(SignInJourney, ARealDepartmentIsNotOpenedAsADemo)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    WindowOptions options;
    options.demo = true;
    options.as = QStringLiteral("1001");
    open(options);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return screen<SignInPage>() && !error(*screen<SignInPage>()).isEmpty(); }, kPatience));
    EXPECT_EQ(window->desk(), nullptr);
    signIn(kSecret);
    EXPECT_TRUE(isWorking());
}

TEST_F(SignInJourney, LeavingWhileThePasswordIsLookedAtIsNoHarm)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    open();
    signIn(kSecret);
    ASSERT_TRUE(isWorking());
    window->desk()->workbench()->actions().run(QStringLiteral("seat.lock"));
    auto* page = screen<LockPage>();
    ASSERT_NE(page, nullptr);
    type(*page, "password", QStringLiteral("not it at all"));
    press(*page);
    page->findChild<QPushButton*>(QStringLiteral("otherPerson"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return screen<SignInPage>() != nullptr; }, kPatience));
    // The answer to the unlock comes before that to this sign-in.
    signIn(kSecret);
    EXPECT_TRUE(isWorking());
}

/// Questions about a ticket hang below the window, not below the page that asks them.
TEST_F(SignInJourney, TheLockCoversWhatIsAskedOverTheWholeWindow)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    open();
    signIn(kSecret);
    ASSERT_TRUE(isWorking());
    const QPointer<QDialog> before = new QDialog(&window->window());
    before->open();
    window->desk()->workbench()->actions().run(QStringLiteral("seat.lock"));
    EXPECT_FALSE(before->isVisible());
    const QPointer<QDialog> meanwhile = new QDialog(&window->window());
    meanwhile->open();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !meanwhile->isVisible(); }, kPatience)) << "opened by a late answer";
    type(*screen<LockPage>(), "password", kSecret);
    press(*screen<LockPage>());
    EXPECT_TRUE(QTest::qWaitFor([&] { return before->isVisible() && meanwhile->isVisible(); }, kPatience));
    window->desk()->workbench()->actions().run(QStringLiteral("seat.lock"));
    screen<LockPage>()->findChild<QPushButton*>(QStringLiteral("otherPerson"))->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return screen<SignInPage>() != nullptr; }, kPatience));
    EXPECT_FALSE(before || meanwhile) << "they were the other person's";
}

TEST_F(SignInJourney, ThePersonsOwnPasswordIsAnotherAfterwards)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    open();
    signIn(kSecret);
    ASSERT_TRUE(isWorking());
    ASSERT_TRUE(window->desk()->workbench()->actions().run(QStringLiteral("seat.password")));
    QPointer<PasswordDialog> dialog = window->desk()->workbench()->findChild<PasswordDialog*>();
    ASSERT_TRUE(dialog);
    type(*dialog, "oldPassword", QStringLiteral("something else"));
    type(*dialog, "newPassword", QStringLiteral("fresh 12345"));
    type(*dialog, "newPasswordAgain", QStringLiteral("fresh 12345"));
    press(*dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->findChild<QPushButton*>(QStringLiteral("submit"))->isEnabled(); },
                                kPatience));
    type(*dialog, "oldPassword", kSecret);
    press(*dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, kPatience));
    window->desk()->workbench()->actions().run(QStringLiteral("seat.lock"));
    type(*screen<LockPage>(), "password", QStringLiteral("fresh 12345"));
    press(*screen<LockPage>());
    EXPECT_TRUE(QTest::qWaitFor([&] { return screen<LockPage>() == nullptr; }, kPatience));
}
