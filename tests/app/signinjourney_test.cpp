// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/personsettings.h"
#include "domain/ticket.h"
#include "signinbench.h"
#include "widgets/controls/linefield.h"
#include "widgets/desk/deskpage.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/shell/idlewatch.h"
#include "widgets/signin/firstrunpage.h"
#include "widgets/signin/lockpage.h"
#include "widgets/signin/passworddialog.h"
#include "widgets/tickets/askdialog.h"

#include <QAction>
#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

using namespace Seatdesk;

namespace {

class SignInJourney : public SignInBench
{
protected:
    /// Half a sentence on the Desk of a person who has just signed in; the caret stays in it.
    LineField* write()
    {
        DeskPage* desk = window->desk()->showDesk();
        EXPECT_TRUE(QTest::qWaitFor([desk] { return desk->isReady(); }, kPatience));
        auto* field = desk->findChild<LineField*>(TicketField::kSummary);
        window->window().activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([&] { return window->window().isActiveWindow(); }, kPatience));
        field->setFocus();
        QTest::keyClicks(field, kWritten);
        EXPECT_EQ(field->text(), kWritten);
        return field;
    }
    [[nodiscard]] bool isLocked() const
    {
        return QTest::qWaitFor([&] { return screen<LockPage>() != nullptr; }, kPatience);
    }
    [[nodiscard]] bool isUnlocked()
    {
        type(*screen<LockPage>(), "password", kSecret);
        press(*screen<LockPage>());
        return QTest::qWaitFor([&] { return screen<LockPage>() == nullptr; }, kPatience);
    }

    const QString kWritten = QStringLiteral("Line drops every evening at");
};

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

TEST_F(SignInJourney, AnIdleSeatIsLockedAndWhatWasTypedIsThereAfterwards)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    open();
    signIn(kSecret);
    ASSERT_TRUE(isWorking());
    auto* idle = window->desk()->findChild<IdleWatch*>();
    ASSERT_NE(idle, nullptr);
    EXPECT_EQ(idle->limit(), std::chrono::minutes(10));
    window->desk()->settings().open(QStringLiteral("lock"));
    auto* dialog = window->desk()->workbench()->findChild<SettingsDialog*>();
    dialog->findChild<QSpinBox*>(SettingKey::kIdleLockMinutes)->setValue(3);
    EXPECT_TRUE(QTest::qWaitFor([&] { return idle->limit() == std::chrono::minutes(3); }, kPatience));
    dialog->close();
    const QPointer<LineField> field = write();
    idle->setLimit(std::chrono::milliseconds(40));
    ASSERT_TRUE(isLocked());
    EXPECT_FALSE(field->isVisible());
    // Or it is locked again at once.
    idle->setLimit(std::chrono::minutes(3));
    ASSERT_TRUE(isUnlocked());
    ASSERT_TRUE(field);
    EXPECT_TRUE(field->isVisible());
    EXPECT_EQ(field->text(), kWritten);
}

TEST_F(SignInJourney, CtrlLLocksInTheMiddleOfASentence)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    open();
    signIn(kSecret);
    ASSERT_TRUE(isWorking());
    const QPointer<LineField> field = write();
    QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(isLocked());
    EXPECT_FALSE(field->isVisible());
    ASSERT_TRUE(isUnlocked());
    ASSERT_TRUE(field);
    EXPECT_TRUE(field->isVisible());
    EXPECT_EQ(field->text(), kWritten);
}

TEST_F(SignInJourney, CtrlLLocksOverAQuestionAndWhatWasTypedInItIsThereAfterwards)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    open();
    signIn(kSecret);
    ASSERT_TRUE(isWorking());
    AskSpec spec{QStringLiteral("A question"), {}, QStringLiteral("Answer"), {}, {}};
    spec.fields = {{QStringLiteral("line"), QStringLiteral("Words"), AskField::Kind::Line, true},
                   {QStringLiteral("text"), QStringLiteral("More"), AskField::Kind::Text, false}};
    const QPointer<AskDialog> dialog =
        new AskDialog(spec, [](const QJsonObject&, const auto&) {}, theme, &window->window());
    dialog->open();
    for (const QString& name : {QStringLiteral("line"), QStringLiteral("text")}) {
        auto* field = dialog->findChild<QWidget*>(name);
        ASSERT_NE(field, nullptr);
        field->setFocus();
        QTest::keyClicks(field, kWritten);
        QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(isLocked()) << qPrintable(name);
        EXPECT_FALSE(dialog->isVisible());
        ASSERT_TRUE(isUnlocked());
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog && dialog->isVisible(); }, kPatience));
        EXPECT_EQ(dialog->answers().value(name).toString(), kWritten);
    }
}

/// Not only in questions: whatever lies over the window, made by us or by Qt.
TEST_F(SignInJourney, CtrlLLocksOverEveryDialogOfTheWindow)
{
    ASSERT_TRUE(setUp(QStringLiteral("1001")));
    open();
    signIn(kSecret);
    ASSERT_TRUE(isWorking());
    window->desk()->settings().open(QStringLiteral("lock"));
    const QPointer<QDialog> settings = window->desk()->workbench()->findChild<SettingsDialog*>();
    const QPointer<QDialog> above = new QDialog(settings);
    above->open();
    for (const QPointer<QDialog>& dialog : {above, settings}) {
        QTest::keyClick(dialog, Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(isLocked()) << dialog->metaObject()->className();
        EXPECT_FALSE(dialog->isVisible());
        ASSERT_TRUE(isUnlocked());
        ASSERT_TRUE(settings);
        EXPECT_TRUE(QTest::qWaitFor([&] { return settings->isVisible(); }, kPatience));
        if (dialog == above)
            delete above;
    }
}
