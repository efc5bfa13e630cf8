// SPDX-License-Identifier: GPL-3.0-or-later
// The page of people by keyboard, over a real folder: who may do what there, and what is in the store afterwards.
#include "domain/grant.h"
#include "domain/staff.h"
#include "host/seathost.h"
#include "support/text.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/people/peoplepage.h"
#include "widgets/people/personcard.h"
#include "widgets/signin/passworddialog.h"
#include "widgets/tickets/askdialog.h"
#include "windowbench.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

#include <gtest/gtest.h>

#include <chrono>

using namespace Seatdesk;

namespace {

const QString kSecret = QStringLiteral("fresh 12345");
constexpr Qt::KeyboardModifiers kCtrlShift = Qt::ControlModifier | Qt::ShiftModifier;

class PeopleJourney : public testing::Test
{
protected:
    PeopleJourney()
    {
        bench.hire(q("1002"), q("王芳"), q("agent"));
        EXPECT_TRUE(bench.actions().run(q("sync.now")));
    }

    void openAs(const QString& number)
    {
        bench.reopen(number);
        show();
    }
    void show()
    {
        bench.window().window().activateWindow();
        bench.desk().workbench()->showPage(PeoplePage::workspace());
        ASSERT_NE(page(), nullptr);
        ASSERT_TRUE(waitFor([this] { return list()->model()->rowCount() > 1; }));
        page()->setFocus();
    }
    PeoplePage* page() const
    {
        return qobject_cast<PeoplePage*>(bench.desk().workbench()->page(PeoplePage::workspace()));
    }
    QListView* list() const { return page()->findChild<QListView*>(q("peopleList")); }
    /// Finds the person by what is typed into the search field.
    void choose(const QString& words)
    {
        auto* field = page()->findChild<QLineEdit*>(q("peopleSearch"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, words);
        list()->setCurrentIndex(list()->model()->index(0, 0));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        // A dialog that was closed leaves the window to the desktop, which is none here.
        if (!QApplication::activeWindow()) {
            bench.window().window().activateWindow();
            EXPECT_TRUE(QTest::qWaitForWindowActive(&bench.window().window()));
        }
        QWidget* caret = QApplication::focusWidget();
        QTest::keyClick(caret ? caret : bench.desk().workbench(), Qt::Key(key), modifiers);
    }
    /// Types as an input method does it, then goes to the next field.
    static void write(const QString& text)
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    /// The dialog of that kind that stands open.
    template <typename Dialog>
    Dialog* opened() const
    {
        Dialog* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (auto* dialog : bench.desk().workbench()->findChildren<Dialog*>())
                found = dialog->isVisible() ? dialog : found;
            return found != nullptr;
        }));
        const bool active = found && QTest::qWaitForWindowActive(found);
        EXPECT_TRUE(active);
        const auto hasCaret = [found] {
            const QWidget* caret = QApplication::focusWidget();
            return found && caret && found->isAncestorOf(caret);
        };
        EXPECT_TRUE(QTest::qWaitFor(hasCaret, 20000))
            << (QApplication::focusWidget() ? qPrintable(QApplication::focusWidget()->objectName()) : "nowhere");
        return found;
    }
    static void expectClosed(const QPointer<QDialog>& dialog)
    {
        EXPECT_TRUE(waitFor([&] { return !dialog || !dialog->isVisible(); }));
    }
    template <typename Widget>
    static Widget* field(QDialog& dialog, const char* name)
    {
        auto* widget = dialog.findChild<Widget*>(q(name));
        EXPECT_NE(widget, nullptr) << name;
        return widget;
    }
    Row person(const QString& number) const
    {
        for (const Row& row : bench.storedRows(Staff::kRecord)) {
            if (Staff(row).number() == number)
                return row;
        }
        return {};
    }
    QList<Row> grantsOf(const QString& number, const QString& role) const
    {
        QList<Row> rows = bench.storedRows(q("grant"));
        const StaffId staff(person(number).id);
        rows.removeIf([&](const Row& row) { return Grant::of(row).staff != staff || Grant::of(row).role != role; });
        return rows;
    }
    bool canSignIn(const QString& number, const QString& password) const
    {
        auto signedIn = bench.window().host().signIn(number, password);
        EXPECT_TRUE(waitFor([&] { return signedIn.isFinished(); }));
        return signedIn.result().has_value();
    }
    void givePassword() const
    {
        const QPointer<QDialog> dialog = opened<PasswordDialog>();
        ASSERT_TRUE(dialog);
        write(kSecret);
        press(Qt::Key_Tab);  // past what shows the password
        write(kSecret);
        press(Qt::Key_Backtab);  // Return presses what has the focus
        press(Qt::Key_Return);
        expectClosed(dialog);
    }
    ScopeId department() const { return bench.desk().place().session.scopes().department(); }
    Instant now() const { return bench.desk().place().time.now(); }

    WindowBench bench;
};

}  // namespace

TEST_F(PeopleJourney, TheAdministratorAddsSomebodyWhoThenSignsIn)
{
    show();
    press(Qt::Key_N, kCtrlShift);
    const QPointer<QDialog> dialog = opened<AskDialog>();
    ASSERT_TRUE(dialog);
    write(q("1003"));
    write(q("赵敏"));
    press(Qt::Key_Return, Qt::ControlModifier);
    expectClosed(dialog);
    givePassword();
    EXPECT_EQ(Staff(person(q("1003"))).name(), q("赵敏"));
    EXPECT_EQ(grantsOf(q("1003"), q("agent")).size(), 1);
    EXPECT_TRUE(canSignIn(q("1003"), kSecret));
    EXPECT_TRUE(waitFor([this] { return list()->model()->rowCount() == 3; }));
}

TEST_F(PeopleJourney, ANumberThatSomebodyHasIsRefusedAndWhatWasTypedStays)
{
    show();
    press(Qt::Key_N, kCtrlShift);
    const QPointer<QDialog> dialog = opened<AskDialog>();
    ASSERT_TRUE(dialog);
    write(q("1002"));
    write(q("赵敏"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(field<QLineEdit>(*dialog, "name")->text(), q("赵敏"));
    EXPECT_EQ(bench.storedRows(Staff::kRecord).size(), 2);
}

TEST_F(PeopleJourney, AGradeIsChosenAmongThoseThereAreAndShownInWords)
{
    show();
    choose(q("1002"));
    ASSERT_TRUE(bench.actions().run(q("person.change")));
    const QPointer<QDialog> dialog = opened<AskDialog>();
    ASSERT_TRUE(dialog);
    auto* grade = field<SegmentedControl>(*dialog, "grade");
    ASSERT_NE(grade, nullptr);
    EXPECT_EQ(grade->count(), 4) << "none, junior, middle, senior";
    grade->setFocus();
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Right);
    press(Qt::Key_Return, Qt::ControlModifier);
    expectClosed(dialog);
    EXPECT_EQ(Staff(person(q("1002"))).grade(), q("senior")) << "the store keeps the key";
    EXPECT_TRUE(waitFor([this] {
        for (const QLabel* label : page()->findChild<PersonCard*>()->findChildren<QLabel*>()) {
            if (label->text().contains(q("Grade: Senior")))
                return true;
        }
        return false;
    }));
}

TEST_F(PeopleJourney, ARoleIsGivenForATimeWithItsReasonAndEnded)
{
    show();
    choose(q("wf"));
    press(Qt::Key_G, kCtrlShift);
    const QPointer<QDialog> dialog = opened<AskDialog>();
    ASSERT_TRUE(dialog);
    auto* role = field<QComboBox>(*dialog, "role");
    role->setCurrentIndex(role->findData(q("complaint")));
    field<QCheckBox>(*dialog, "limited")->setChecked(true);
    auto* until = field<QDateTimeEdit>(*dialog, "until");
    until->setDateTime(until->dateTime().addDays(7));
    field<QLineEdit>(*dialog, "reason")->setFocus();
    write(q("投诉专班"));
    press(Qt::Key_Return, Qt::ControlModifier);
    expectClosed(dialog);
    ASSERT_EQ(grantsOf(q("1002"), q("complaint")).size(), 1);
    const Row row = grantsOf(q("1002"), q("complaint")).first();
    EXPECT_TRUE(Grant::of(row).isLive(now() + std::chrono::days(7)));
    EXPECT_FALSE(Grant::of(row).isLive(now() + std::chrono::days(8)));
    EXPECT_EQ(row.text(q("reason")), q("投诉专班"));
    EXPECT_EQ(row.reference<StaffId>(q("granted_by")), bench.desk().place().session.person());

    auto* roles = page()->findChild<QListView*>(q("grantList"));
    ASSERT_TRUE(waitFor([&] { return roles->model()->rowCount() == 2; }));
    for (int i = 0; i < 2; ++i) {
        roles->setCurrentIndex(roles->model()->index(i, 0));
        if (page()->findChild<PersonCard*>()->grant()->id == row.id)
            break;
    }
    press(Qt::Key_R, kCtrlShift);
    EXPECT_TRUE(waitFor([this] {
        const QList<Row> rows = grantsOf(q("1002"), q("complaint"));
        return rows.size() == 1 && !Grant::of(rows.first()).isLive(now());
    }));
}

TEST_F(PeopleJourney, WhoIsDisabledDoesNotSignInAndANewPasswordHoldsAtOnce)
{
    show();
    choose(q("1002"));
    press(Qt::Key_P, kCtrlShift);
    givePassword();
    EXPECT_TRUE(canSignIn(q("1002"), kSecret));
    press(Qt::Key_D, kCtrlShift);
    ASSERT_TRUE(waitFor([this] { return !Staff(person(q("1002"))).active(); }));
    EXPECT_FALSE(canSignIn(q("1002"), kSecret));
    choose(WindowBench::kAdmin);
    EXPECT_FALSE(bench.actions().whyNot(q("person.active")).isEmpty()) << "nobody locks themselves out";
}

TEST_F(PeopleJourney, ALeadNamesAnActingLeadOfTheOwnTeamForATimeAndNothingElse)
{
    bench.hire(q("1005"), q("孙班"), q("lead"));
    GroupBuilder group = bench.group();
    group.insert(q("scope"), department(),
                 {{q("kind"), q("team")}, {q("name"), q("二班")}, {q("parent"), department().toString()}});
    bench.submit(group);
    openAs(q("1005"));
    choose(q("1002"));
    for (const char* id : {"person.new", "person.change", "person.password", "person.active", "scope.new", "role.give"})
        EXPECT_FALSE(bench.actions().whyNot(q(id)).isEmpty()) << id;
    press(Qt::Key_L, kCtrlShift);
    const QPointer<QDialog> dialog = opened<AskDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(field<SegmentedControl>(*dialog, "scope")->count(), 1) << "another team is not theirs to give";
    field<QLineEdit>(*dialog, "reason")->setFocus();
    write(q("夜班"));
    press(Qt::Key_Return, Qt::ControlModifier);
    expectClosed(dialog);
    ASSERT_EQ(grantsOf(q("1002"), q("lead")).size(), 1);
    const Grant grant = Grant::of(grantsOf(q("1002"), q("lead")).first());
    EXPECT_TRUE(grant.isLive(now()));
    EXPECT_FALSE(grant.isLive(now() + std::chrono::hours(24)));
}

TEST_F(PeopleJourney, TheDirectorGivesRolesButAddsNobody)
{
    bench.hire(q("1045"), q("高主任"), q("agent"));
    GroupBuilder group = bench.group();
    group.insert(q("grant"), department(),
                 {{q("staff"), person(q("1045")).id.toString()},
                  {q("role"), q("director")},
                  {q("target"), department().toString()}});
    bench.submit(group);
    openAs(q("1045"));
    choose(q("1002"));
    EXPECT_FALSE(bench.actions().whyNot(q("person.new")).isEmpty());
    EXPECT_FALSE(bench.actions().whyNot(q("person.password")).isEmpty());
    EXPECT_EQ(bench.actions().whyNot(q("role.give")), QString());
    EXPECT_EQ(bench.actions().whyNot(q("role.acting")), QString());
}

TEST_F(PeopleJourney, AnAgentSeesNoSuchPage)
{
    bench.reopen(q("1002"));
    EXPECT_EQ(bench.desk().workbench()->page(PeoplePage::workspace()), nullptr);
    EXPECT_FALSE(bench.actions().run(q("person.new")));
}
