// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTextEdit>
#include <QWidget>

namespace Seatdesk {

/// Whether a person works with it, by keys or with the mouse alone.
inline bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QTextEdit*>(widget);
}

/// The widgets below `root` that a person works with or can reach by Tab but that say nothing to a screen reader; a
/// test wants none. `shown`: those alone that are in sight, where some get their names when they appear.
inline QStringList namelessControls(const QWidget& root, bool shown = false)
{
    QStringList faults;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool reachable = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        // Parts of a control (the editor of a spin box, the viewport of a list, what a combo box opens) speak through
        // their owner.
        const bool part = isControl(widget->parentWidget()) || widget->objectName().startsWith(u"qt_") ||
                          widget->window() != root.window() || qobject_cast<QWidget*>(widget->parent()) == nullptr;
        if (!(reachable || isControl(widget)) || part || (shown && !widget->isVisible()))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            faults.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return faults;
}

}  // namespace Seatdesk
