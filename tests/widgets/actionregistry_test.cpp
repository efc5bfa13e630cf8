// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/actionregistry.h"
#include "widgets/actions/dialogkeys.h"
#include "widgets/actions/imeguard.h"
#include "widgets/actions/keyrules.h"
#include "widgets/controls/texteditor.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QKeySequence keys(const char* text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

struct Window
{
    Window() : registry(theme, &widget), editor(new TextEditor(theme)), guard(&widget)
    {
        auto* layout = new QVBoxLayout(&widget);
        layout->addWidget(editor);
        widget.show();
        QApplication::setActiveWindow(&widget);
        editor->setFocus();
    }

    ActionSpec spec(const char* id, const char* key, const char* workspace = "")
    {
        const QString name = QString::fromLatin1(id);
        return {.id = name,
                .name = name,
                .workspace = QString::fromLatin1(workspace),
                .run = [this, name] { ran.append(name); },
                .key = QString::fromLatin1(key)};
    }

    void compose(const char* preedit, const char* commit = "")
    {
        QInputMethodEvent event(QString::fromUtf8(preedit), {});
        event.setCommitString(QString::fromUtf8(commit));
        QApplication::sendEvent(editor, &event);
    }

    Theme theme;
    QWidget widget;
    ActionRegistry registry;
    TextEditor* editor;
    ImeGuard guard;
    QStringList ran;
};

}  // namespace

TEST(ActionKeys, LeaveLettersAndTheInputMethodsOwnAlone)
{
    for (const char* good : {"F1", "F12", "Ctrl+D", "Ctrl+Shift+Return", "Alt+1", "Shift+Return", "Alt+Return",
                             "Ctrl+,", "Shift+F3", "Ctrl+1"})
        EXPECT_TRUE(isActionKey(keys(good))) << good;
    for (const char* bad : {"D", "1", "Space", "Return", "Shift+D", "Alt+D", "Ctrl+Space", "Ctrl+.", "Ctrl+Shift+.",
                            "Alt+F4", "Ctrl+K, Ctrl+D", "Tab", "Meta+D"})
        EXPECT_FALSE(isActionKey(keys(bad))) << bad;
    EXPECT_FALSE(isActionKey(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_Shift))));
}

TEST(ActionKeys, OfTheDefaultMapAreAllowedAndNeverMeet)
{
    const auto& all = defaultKeys();
    EXPECT_GT(all.size(), 40);
    for (qsizetype i = 0; i < all.size(); ++i) {
        EXPECT_TRUE(isActionKey(all[i].keys)) << qPrintable(all[i].id);
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const bool meet =
                all[i].workspace.isEmpty() || all[j].workspace.isEmpty() || all[i].workspace == all[j].workspace;
            EXPECT_FALSE(meet && all[i].keys == all[j].keys) << qPrintable(all[i].id + u'/' + all[j].id);
        }
    }
}

TEST(ActionKeys, SayEnterForBothEnterKeys)
{
    EXPECT_EQ(keyText(keys("Ctrl+Enter")), QStringLiteral("Ctrl+Enter"));
    EXPECT_EQ(keyText(keys("Ctrl+Shift+Return")), QStringLiteral("Ctrl+Shift+Enter"));
    EXPECT_EQ(normalKey(keys("Ctrl+Enter")), keys("Ctrl+Return"));
}

TEST(ActionRegistry, ReportsTwoActionsOnOneKeyAndForbiddenKeys)
{
    Window window;
    window.registry.add(window.spec("a", "Ctrl+D", "desk"));
    window.registry.add(window.spec("b", "Ctrl+D", "tickets"));
    EXPECT_TRUE(window.registry.faults().isEmpty());
    window.registry.add(window.spec("c", "Ctrl+D"));
    EXPECT_EQ(window.registry.faults().size(), 2);
    window.registry.add(window.spec("d", "X"));
    EXPECT_EQ(window.registry.faults().size(), 3);
}

TEST(ActionRegistry, AKeyActsInItsOwnWorkspaceOnly)
{
    Window window;
    window.registry.add(window.spec("desk.do", "Ctrl+D", "desk"));
    window.registry.add(window.spec("tickets.do", "Ctrl+D", "tickets"));
    window.registry.setWorkspace(QStringLiteral("tickets"));
    QTest::keyClick(window.editor, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(window.ran, QStringList{QStringLiteral("tickets.do")});
    window.registry.setWorkspace(QStringLiteral("desk"));
    QTest::keyClick(window.editor, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(window.ran.last(), QStringLiteral("desk.do"));
}

TEST(ActionRegistry, TheKeypadsEnterIsEnter)
{
    Window window;
    window.registry.add(window.spec("settle", "Ctrl+Return"));
    QTest::keyClick(window.editor, Qt::Key_Enter, Qt::ControlModifier);
    QTest::keyClick(window.editor, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    EXPECT_EQ(window.ran.size(), 2);
}

TEST(ActionRegistry, SaysWhyAnActionCannotBeDoneAndDoesNotDoIt)
{
    Window window;
    QString reason = QStringLiteral("Choose a ticket first.");
    ActionSpec spec = window.spec("urge", "Ctrl+U");
    spec.whyNot = [&] { return reason; };
    QAction* action = window.registry.add(spec);
    EXPECT_FALSE(action->isEnabled());
    EXPECT_TRUE(action->toolTip().contains(reason));
    EXPECT_FALSE(window.registry.run(QStringLiteral("urge")));
    reason.clear();
    window.registry.refresh();
    EXPECT_TRUE(action->isEnabled());
    EXPECT_TRUE(window.registry.run(QStringLiteral("urge")));
    EXPECT_EQ(window.ran.size(), 1);
}

TEST(ActionRegistry, AReboundKeyIsTakenFromItsHolderAndBothAreTold)
{
    Window window;
    window.registry.add(window.spec("a", "Ctrl+D"));
    window.registry.add(window.spec("b", "Ctrl+E"));
    const QSignalSpy told(&window.registry, &ActionRegistry::bindingChanged);
    EXPECT_EQ(window.registry.holderOf(keys("Ctrl+D"), QStringLiteral("b")), QStringLiteral("a"));
    EXPECT_TRUE(window.registry.bind(QStringLiteral("b"), keys("Ctrl+D")));
    EXPECT_EQ(told.count(), 2);
    EXPECT_TRUE(window.registry.key(QStringLiteral("a")).isEmpty());
    EXPECT_TRUE(window.registry.faults().isEmpty());
    QTest::keyClick(window.editor, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(window.ran, QStringList{QStringLiteral("b")});
    EXPECT_FALSE(window.registry.bind(QStringLiteral("b"), keys("Q")));
    window.registry.resetKey(QStringLiteral("a"));
    EXPECT_EQ(window.registry.keyHint(QStringLiteral("a")), QStringLiteral("Ctrl+D"));
    EXPECT_TRUE(window.registry.faults().isEmpty());
}

TEST(ActionRegistry, APersonsKeysReachActionsDeclaredLater)
{
    Window window;
    window.registry.applyBindings({{QStringLiteral("late"), QStringLiteral("Ctrl+J")}});
    window.registry.add(window.spec("late", "Ctrl+D"));
    QTest::keyClick(window.editor, Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(window.ran, QStringList{QStringLiteral("late")});
}

TEST(DialogKeys, RunOncePerPress)
{
    Window window;
    window.registry.add(window.spec("hold", "F9"));
    new DialogKeys(window.registry, {QStringLiteral("hold")}, &window.widget);
    QDialog dialog(&window.widget);
    dialog.open();
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_F9, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(&dialog, &repeated);
    EXPECT_TRUE(window.ran.isEmpty()) << "a key that is held down";
    QTest::keyClick(&dialog, Qt::Key_F9);
    EXPECT_EQ(window.ran, QStringList{QStringLiteral("hold")});
}

TEST(InputMethod, KeepsOurKeysWhileItComposes)
{
    Window window;
    window.registry.add(window.spec("settle", "Ctrl+Return"));
    window.registry.add(window.spec("phrase", "Alt+1"));
    window.registry.add(window.spec("keys", "F1"));
    window.compose("kuan dai");
    ASSERT_TRUE(window.editor->isComposing());
    QTest::keyClick(window.editor, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(window.editor, Qt::Key_1, Qt::AltModifier);
    QTest::keyClick(window.editor, Qt::Key_F1);
    QTest::keyClick(window.editor, Qt::Key_Return);
    QTest::keyClick(window.editor, Qt::Key_Space);
    QTest::keyClick(window.editor, Qt::Key_1);
    EXPECT_TRUE(window.ran.isEmpty());
    EXPECT_EQ(window.editor->text(), QString());

    window.compose("", "宽带");
    EXPECT_FALSE(window.editor->isComposing());
    EXPECT_EQ(window.editor->text(), QStringLiteral("宽带"));
    QTest::keyClick(window.editor, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(window.ran, QStringList{QStringLiteral("settle")});
}
