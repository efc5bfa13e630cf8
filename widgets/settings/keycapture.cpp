// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/keycapture.h"

#include <QKeyEvent>

namespace Seatdesk {

namespace {

bool staysItself(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape;
}

}  // namespace

KeyCapture::KeyCapture(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyCapture::event(QEvent* event)
{
    // Otherwise a key that is in use would do its work instead of being taken.
    if (event->type() == QEvent::ShortcutOverride && !staysItself(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyCapture::keyPressEvent(QKeyEvent* event)
{
    if (staysItself(*event)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
        case Qt::Key_Control:
        case Qt::Key_Shift:
        case Qt::Key_Alt:
        case Qt::Key_Meta:
        case Qt::Key_AltGr:
        case Qt::Key_CapsLock:
            return;
        default:
            Q_EMIT pressed(QKeySequence(event->keyCombination()));
    }
}

}  // namespace Seatdesk
