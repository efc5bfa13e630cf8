// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/texteditor.h"

#include "widgets/controls/exacttext.h"
#include "widgets/controls/refusedtext.h"
#include "widgets/controls/undopass.h"

#include <QInputMethodEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>

namespace Seatdesk {

TextEditor::TextEditor(const Theme& theme, QWidget* parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Sunken);
    setTabChangesFocus(true);
    passUndoOn(*this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(2);
    setViewportMargins(4, 0, 2, 0);
    connect(&theme, &Theme::changed, this, &TextEditor::updateGeometry);
}

QString TextEditor::text() const
{
    return exactText(*document());
}

void TextEditor::setText(const QString& text)
{
    document()->setUndoRedoEnabled(false);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    insertExact(cursor, text);
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    cursor.movePosition(QTextCursor::Start);
    setTextCursor(cursor);
}

void TextEditor::insertAtCaret(const QString& text)
{
    if (isReadOnly() || !takes(text))
        return;
    QTextCursor cursor = textCursor();
    insertExact(cursor, text);
    setTextCursor(cursor);
}

int TextEditor::heightOfLines(int lines) const
{
    return lines * m_theme.lineHeight() + 2 * frameWidth() + 2 * static_cast<int>(document()->documentMargin());
}

void TextEditor::setMinimumLines(int lines)
{
    m_minimumLines = lines;
    setMinimumHeight(heightOfLines(lines));
    updateGeometry();
}

QSize TextEditor::sizeHint() const
{
    return {240, heightOfLines(m_minimumLines)};
}

bool TextEditor::takes(const QString& text)
{
    const QString why = RefusedText::whyOf(text);
    if (why.isEmpty())
        return true;
    // Where no line of the page tells it, the field does.
    if (!isSignalConnected(QMetaMethod::fromSignal(&TextEditor::refused)))
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), why, this);
    Q_EMIT refused(why);
    return false;
}

void TextEditor::setComposing(bool composing)
{
    if (composing == m_composing)
        return;
    m_composing = composing;
    Q_EMIT composingChanged(composing);
}

void TextEditor::inputMethodEvent(QInputMethodEvent* event)
{
    const QString commit = event->commitString();
    const bool composing = !event->preeditString().isEmpty();
    if (!takes(commit)) {
        event->setCommitString(QString());
    } else if (needsStandIns(commit) && event->replacementLength() == 0) {
        event->setCommitString(QString());
        // What was being composed is replaced by it, not put beside it.
        QInputMethodEvent ended;
        QPlainTextEdit::inputMethodEvent(&ended);
        insertAtCaret(commit);
    }
    QPlainTextEdit::inputMethodEvent(event);
    setComposing(composing);
}

void TextEditor::insertFromMimeData(const QMimeData* source)
{
    if (source->hasText())
        insertAtCaret(source->text());
}

QMimeData* TextEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto* clip = new QMimeData;
    clip->setText(exactText(*document(), cursor.selectionStart(), cursor.selectionEnd()));
    return clip;
}

void TextEditor::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    setComposing(false);
    update();
}

}  // namespace Seatdesk
