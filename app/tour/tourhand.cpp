// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tourhand.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>
#include <QWindow>

// As a platform hands a key over, shortcuts and all. Exported by Qt for its own test library; a key event sent to a
// widget would pass by the shortcuts.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
                                    const QString& text = QString(), bool autorepeat = false, ushort count = 1);
QT_END_NAMESPACE

namespace Seatdesk {

namespace {

/// More than any screen has fields.
constexpr int kMostTabs = 120;

bool hasCaret(const QWidget* target)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == target || target->isAncestorOf(focus));
}

}  // namespace

void TourHand::press(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text) const
{
    QWindow* window = QGuiApplication::focusWindow();
    if (!window)
        return;
    qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text);
    // The key may have closed its window.
    if (QWindow* now = QGuiApplication::focusWindow())
        qt_handleKeyEvent(now, QEvent::KeyRelease, key, modifiers, text);
}

void TourHand::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    press(key, modifiers, {});
}

void TourHand::type(const QString& text) const
{
    for (const QChar c : text)
        press(static_cast<Qt::Key>(c.toUpper().unicode()), Qt::NoModifier, QString(c));
}

void TourHand::compose(const QString& letters) const
{
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    for (qsizetype length = 1; length <= letters.size(); ++length) {
        const int caret = static_cast<int>(length);
        QInputMethodEvent event(letters.left(length), {{QInputMethodEvent::Cursor, caret, 1, {}},
                                                       {QInputMethodEvent::TextFormat, 0, caret, underlined}});
        if (QObject* focus = QGuiApplication::focusObject())
            QApplication::sendEvent(focus, &event);
    }
}

void TourHand::commit(const QString& text) const
{
    QInputMethodEvent event;
    event.setCommitString(text);
    if (QObject* focus = QGuiApplication::focusObject())
        QApplication::sendEvent(focus, &event);
}

void TourHand::write(const QString& letters, const QString& text) const
{
    compose(letters);
    commit(text);
}

void TourHand::goTo(QWidget* target) const
{
    if (!target)
        return;
    for (int tabs = 0; tabs < kMostTabs && !hasCaret(target); ++tabs)
        press(Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"));
    if (!hasCaret(target))
        target->setFocus(Qt::MouseFocusReason);
}

}  // namespace Seatdesk
