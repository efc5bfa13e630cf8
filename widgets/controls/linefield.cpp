// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/linefield.h"

#include "widgets/controls/refusedtext.h"
#include "widgets/controls/undopass.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

namespace Seatdesk {

namespace {

constexpr int kFieldIcon = 16;

}  // namespace

LineField::LineField(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme)
{
    setMaxLength(1'000'000);
    passUndoOn(*this);
    connect(&theme, &Theme::changed, this, &LineField::makeRoom);
}

void LineField::setLeadingIcon(const QString& iconName, int size)
{
    m_leadingIcon = iconName;
    m_leadingSize = size;
    makeRoom();
}

void LineField::setTrailingHint(const QString& hint, Role role, const QString& iconName)
{
    m_hint = hint;
    m_hintRole = role;
    m_hintIcon = iconName;
    setAccessibleDescription(hint);
    makeRoom();
}

void LineField::makeRoom()
{
    // A larger icon stands in a larger field, with more air around it.
    const int left = m_leadingIcon.isEmpty() ? 0 : m_leadingSize > kFieldIcon ? m_leadingSize + 18 : kFieldIcon + 7;
    int right = 0;
    if (!m_hint.isEmpty()) {
        right = QFontMetrics(m_theme.font(TextStep::Small)).horizontalAdvance(m_hint) + 8;
        right += m_hintIcon.isEmpty() ? 0 : kFieldIcon + 4;
    }
    setTextMargins(left, 0, right, 0);
    update();
}

bool LineField::takes(const QString& text)
{
    const QString why = RefusedText::whyOf(text);
    if (why.isEmpty())
        return true;
    // Where no line of the page tells it, the field does.
    if (!isSignalConnected(QMetaMethod::fromSignal(&LineField::refused)))
        QToolTip::showText(mapToGlobal(cursorRect().bottomLeft()), why, this);
    Q_EMIT refused(why);
    return false;
}

void LineField::setComposing(bool composing)
{
    if (composing == m_composing)
        return;
    m_composing = composing;
    Q_EMIT composingChanged(composing);
}

void LineField::inputMethodEvent(QInputMethodEvent* event)
{
    if (!takes(event->commitString()))
        event->setCommitString(QString());
    const bool composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    setComposing(composing);
}

void LineField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteText();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineField::pasteText()
{
    insertText(QGuiApplication::clipboard()->text());
}

void LineField::insertText(const QString& text)
{
    if (isReadOnly() || text.isEmpty() || !takes(text))
        return;
    beginUndoStep();
    insert(text);
    beginUndoStep();
}

/// A line begins a new step of undo when the caret has moved.
void LineField::beginUndoStep()
{
    if (hasSelectedText() || text().isEmpty())
        return;
    const int at = cursorPosition();
    setCursorPosition(at > 0 ? at - 1 : 1);
    setCursorPosition(at);
}

void LineField::dropEvent(QDropEvent* event)
{
    if (takes(event->mimeData()->text()))
        QLineEdit::dropEvent(event);
}

void LineField::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto* paste = menu->findChild<QAction*>(QStringLiteral("edit-paste"))) {
        disconnect(paste, &QAction::triggered, this, nullptr);
        connect(paste, &QAction::triggered, this, &LineField::pasteText);
    }
    menu->popup(event->globalPos());
}

void LineField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    setComposing(false);
}

void LineField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_leadingIcon.isEmpty() && m_hint.isEmpty())
        return;
    QPainter painter(this);
    if (!m_leadingIcon.isEmpty())
        painter.drawPixmap(m_leadingSize > kFieldIcon ? 16 : 9, (height() - m_leadingSize) / 2,
                           m_theme.pixmap(m_leadingIcon, Role::Text2, m_leadingSize, devicePixelRatioF()));
    if (m_hint.isEmpty())
        return;
    const QFont font = m_theme.font(TextStep::Small);
    const int width = QFontMetrics(font).horizontalAdvance(m_hint);
    const int x = this->width() - 8 - width;
    painter.setFont(font);
    painter.setPen(m_theme.color(m_hintRole));
    painter.drawText(QRect(x, 0, width + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_hint);
    if (!m_hintIcon.isEmpty())
        painter.drawPixmap(x - kFieldIcon - 4, (height() - kFieldIcon) / 2,
                           m_theme.pixmap(m_hintIcon, m_hintRole, kFieldIcon, devicePixelRatioF()));
}

}  // namespace Seatdesk
