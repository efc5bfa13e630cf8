// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/texteditor.h"
#include "widgets/controls/linefield.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QStringList naughtyTexts()
{
    return {
        QStringLiteral("宽带频繁掉线\n每晚八点"),
        QStringLiteral("a\u00A0b\u2028c\u2029d\u0085e"),
        QStringLiteral("\uFEFFbom\r\nwindows\rold mac\n"),
        QStringLiteral("\uFDD0\uFDD1\uFFFC\uFFFD"),
        QStringLiteral("\u0001\u0002\t\u000B\u000C\u001F\u007F"),
        QStringLiteral("👩‍👩‍👧 𠜎𠜱 مُنَاقَشَةُ ‮rtl‬"),
        QStringLiteral("\n\n\n"),
        QStringLiteral("\r"),
        QStringLiteral("¶␍\u2060\u2029"),
    };
}

template <typename Field>
void commit(Field& field, const QString& text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&field, &event);
}

}  // namespace

TEST(TextEditor, GivesBackByteForByteWhatWasSet)
{
    const Theme theme;
    TextEditor editor(theme);
    for (const QString& text : naughtyTexts()) {
        editor.setText(text);
        EXPECT_EQ(editor.text(), text) << qPrintable(text);
    }
}

TEST(TextEditor, GivesBackByteForByteWhatWasPastedOrCommitted)
{
    const Theme theme;
    TextEditor editor(theme);
    for (const QString& text : naughtyTexts()) {
        editor.setText({});
        QApplication::clipboard()->setText(text);
        editor.paste();
        EXPECT_EQ(editor.text(), text) << qPrintable(text);
        editor.setText({});
        commit(editor, text);
        EXPECT_EQ(editor.text(), text) << qPrintable(text);
    }
}

TEST(TextEditor, WhatWasComposedIsReplacedByWhatIsCommitted)
{
    const Theme theme;
    TextEditor editor(theme);
    for (const QString& text : naughtyTexts()) {
        editor.setText(QStringLiteral("a"));
        editor.moveCursor(QTextCursor::End);
        QInputMethodEvent composing(QStringLiteral("x"), {});
        QApplication::sendEvent(&editor, &composing);
        commit(editor, text);
        EXPECT_EQ(editor.text(), QStringLiteral("a") + text);
    }
}

TEST(TextEditor, CopiesWhatItHoldsNotWhatItShows)
{
    const Theme theme;
    TextEditor editor(theme);
    const QString text = QStringLiteral("x\u2029y\r\nz\u00A0");
    editor.setText(text);
    editor.selectAll();
    editor.copy();
    EXPECT_EQ(QApplication::clipboard()->text(), text);
}

TEST(TextEditor, WhatIsTypedBehindAStandInIsItself)
{
    const Theme theme;
    TextEditor editor(theme);
    editor.setText(QStringLiteral("a\u2029"));
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, QStringLiteral("bc"));
    EXPECT_EQ(editor.text(), QStringLiteral("a\u2029bc"));
}

TEST(TextEditor, RefusesWithASentenceWhatNoStoreHolds)
{
    const Theme theme;
    TextEditor editor(theme);
    QSignalSpy refused(&editor, &TextEditor::refused);
    editor.setText(QStringLiteral("before"));
    commit(editor, QString(QChar(0)));
    commit(editor, QString(QChar(0xD83D)));
    QMimeData data;
    data.setText(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    editor.insertAtCaret(data.text());
    EXPECT_EQ(refused.count(), 3);
    EXPECT_FALSE(refused.first().first().toString().isEmpty());
    EXPECT_EQ(editor.text(), QStringLiteral("before"));
}

TEST(TextEditor, AnInsertionIsOneStepOfUndo)
{
    const Theme theme;
    TextEditor editor(theme);
    editor.setText(QStringLiteral("x"));
    editor.moveCursor(QTextCursor::End);
    editor.insertAtCaret(QStringLiteral("one\ntwo\u2029three"));
    editor.undo();
    EXPECT_EQ(editor.text(), QStringLiteral("x"));
}

TEST(TextEditor, WhatIsTypedAroundAnInsertionIsUndoneApartFromIt)
{
    const Theme theme;
    TextEditor editor(theme);
    QTest::keyClicks(&editor, QStringLiteral("abc "));
    editor.insertAtCaret(QStringLiteral("a phrase"));
    QTest::keyClicks(&editor, QStringLiteral("xyz"));
    editor.undo();
    EXPECT_EQ(editor.text(), QStringLiteral("abc a phrase"));
    editor.undo();
    EXPECT_EQ(editor.text(), QStringLiteral("abc "));
    editor.redo();
    editor.redo();
    EXPECT_EQ(editor.text(), QStringLiteral("abc a phrasexyz"));
}

TEST(LineField, WhatIsTypedAroundAnInsertionIsUndoneApartFromIt)
{
    const Theme theme;
    LineField field(theme);
    QTest::keyClicks(&field, QStringLiteral("abc "));
    field.insertText(QStringLiteral("a phrase"));
    QTest::keyClicks(&field, QStringLiteral("xyz"));
    field.undo();
    EXPECT_EQ(field.text(), QStringLiteral("abc a phrase"));
    field.undo();
    EXPECT_EQ(field.text(), QStringLiteral("abc "));
    EXPECT_EQ(field.cursorPosition(), 4);
}

TEST(LineField, TakesEveryStorableTextUnaltered)
{
    const Theme theme;
    LineField field(theme);
    for (const QString& text : naughtyTexts()) {
        field.setText(text);
        EXPECT_EQ(field.text(), text);
        field.clear();
        QApplication::clipboard()->setText(text);
        field.pasteText();
        EXPECT_EQ(field.text(), text) << qPrintable(text);
        field.clear();
        commit(field, text);
        EXPECT_EQ(field.text(), text) << qPrintable(text);
    }
}

TEST(LineField, RefusesWithASentenceWhatNoStoreHolds)
{
    const Theme theme;
    LineField field(theme);
    const QSignalSpy refused(&field, &LineField::refused);
    commit(field, QString(QChar(0xDC00)));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST(LineField, KnowsThatItIsComposedIn)
{
    const Theme theme;
    LineField field(theme);
    const QSignalSpy composing(&field, &LineField::composingChanged);
    QInputMethodEvent preedit(QStringLiteral("ni"), {});
    QApplication::sendEvent(&field, &preedit);
    EXPECT_TRUE(field.isComposing());
    commit(field, QStringLiteral("你"));
    EXPECT_FALSE(field.isComposing());
    EXPECT_EQ(composing.count(), 2);
}
