// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/imeguard.h"

#include "widgets/actions/keyrules.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace Seatdesk {

ImeGuard::ImeGuard(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ImeGuard::belongsToInputMethod(const QKeyEvent& event)
{
    const int key = event.key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return true;
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return true;
    return isActionKey(QKeySequence(event.keyCombination()));
}

bool ImeGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
        case QEvent::InputMethod: {
            const bool empty = static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
            if (!empty)
                m_composing = watched;
            else if (watched == m_composing)
                m_composing = nullptr;
            return false;
        }
        case QEvent::FocusOut:
        case QEvent::Hide:
            if (watched == m_composing)
                m_composing = nullptr;
            return false;
        case QEvent::ShortcutOverride:
            // Accepted here, the key is no shortcut; it comes back as a key press, which the next case swallows.
            if (watched == m_composing && belongsToInputMethod(*static_cast<QKeyEvent*>(event))) {
                event->accept();
                return true;
            }
            return false;
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
            return watched == m_composing && belongsToInputMethod(*static_cast<QKeyEvent*>(event));
        default:
            return false;
    }
}

}  // namespace Seatdesk
