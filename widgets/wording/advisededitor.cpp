// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/advisededitor.h"

#include "widgets/controls/exacttext.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace Seatdesk {

AdvisedEditor::AdvisedEditor(const Theme& theme, const WordingCheck& check, QWidget* parent)
    : TextEditor(theme, parent), m_highlighter(new WordingHighlighter(theme, check, m_blanks, document()))
{
    connect(this, &TextEditor::composingChanged, this, [this](bool composing) {
        m_highlighter->setSilent(composing || !m_advising);
        Q_EMIT adviceChanged();
    });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        dropFilledBlanks();
        Q_EMIT adviceChanged();
    });
}

void AdvisedEditor::insertPhrase(const FilledPhrase& phrase)
{
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    insertAtCaret(phrase.text);
    if (textCursor().position() == start && !phrase.text.isEmpty())
        return;
    for (const TextRange& blank : phrase.blanks) {
        QTextCursor place(document());
        place.setPosition(start + static_cast<int>(blank.from));
        place.setPosition(start + static_cast<int>(blank.from + blank.length), QTextCursor::KeepAnchor);
        m_blanks.append(place);
        m_blankTexts.append(place.selectedText());
    }
    m_highlighter->rehighlight();
    if (phrase.blanks.isEmpty())
        return;
    cursor.setPosition(start);
    setTextCursor(cursor);
    goToNextBlank();
}

// A blank is filled when it no longer shows what belongs into it, whether it was typed over, cut or undone.
void AdvisedEditor::dropFilledBlanks()
{
    bool dropped = false;
    for (qsizetype i = m_blanks.size() - 1; i >= 0; --i) {
        if (m_blanks[i].selectedText() == m_blankTexts[i])
            continue;
        m_blanks.removeAt(i);
        m_blankTexts.removeAt(i);
        dropped = true;
    }
    if (dropped)
        QMetaObject::invokeMethod(m_highlighter, &QSyntaxHighlighter::rehighlight, Qt::QueuedConnection);
}

int AdvisedEditor::blanksLeft() const
{
    return static_cast<int>(m_blanks.size());
}

bool AdvisedEditor::goToNextBlank()
{
    if (m_blanks.isEmpty())
        return false;
    const int caret = textCursor().selectionStart();
    const bool onBlank = textCursor().hasSelection();
    const QTextCursor* next = nullptr;
    for (const QTextCursor& blank : m_blanks) {
        const bool behind = onBlank ? blank.selectionStart() > caret : blank.selectionStart() >= caret;
        if (behind && (!next || blank.selectionStart() < next->selectionStart()))
            next = &blank;
    }
    if (!next)
        next = &m_blanks.first();
    setTextCursor(*next);
    return true;
}

bool AdvisedEditor::focusNextPrevChild(bool next)
{
    // From the last blank Tab leaves the field, or one could never get out of a text with an unwanted blank.
    if (next && !m_blanks.isEmpty()) {
        int last = 0;
        for (const QTextCursor& blank : std::as_const(m_blanks))
            last = std::max(last, blank.selectionStart());
        const bool onLast = textCursor().hasSelection() && textCursor().selectionStart() >= last;
        if (!onLast)
            return goToNextBlank();
    }
    return TextEditor::focusNextPrevChild(next);
}

void AdvisedEditor::keyPressEvent(QKeyEvent* event)
{
    // Enter with Shift or Ctrl is a key of the page; QPlainTextEdit would break the line with it.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier))) {
        event->ignore();
        return;
    }
    TextEditor::keyPressEvent(event);
}

std::optional<AdvisedEditor::Advice> AdvisedEditor::advice() const
{
    if (isComposing() || !m_advising)
        return std::nullopt;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QList<WordingHit> hits = m_highlighter->hitsIn(block.text());
        if (!hits.isEmpty()) {
            const WordingHit& hit = hits.first();
            return Advice{block.position() + static_cast<int>(hit.from), block.text().mid(hit.from, hit.length),
                          hit.better};
        }
    }
    return std::nullopt;
}

void AdvisedEditor::replaceAdvised()
{
    const std::optional<Advice> advised = advice();
    if (!advised)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(advised->position);
    cursor.setPosition(advised->position + static_cast<int>(advised->wording.size()), QTextCursor::KeepAnchor);
    insertExact(cursor, advised->better);
}

void AdvisedEditor::ignoreAdvised()
{
    if (const std::optional<Advice> advised = advice()) {
        m_ignored.append(advised->wording);
        recheck();
    }
}

void AdvisedEditor::forgetIgnored()
{
    m_ignored.clear();
    recheck();
}

void AdvisedEditor::setAdvising(bool advising)
{
    m_advising = advising;
    m_highlighter->setSilent(isComposing() || !advising);
    Q_EMIT adviceChanged();
}

void AdvisedEditor::recheck()
{
    m_highlighter->setIgnored(m_ignored);
    Q_EMIT adviceChanged();
}

}  // namespace Seatdesk
