// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QSet>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace Seatdesk {

namespace TabReach {

constexpr int kMostParts = 8;

inline QString nameOf(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

inline bool takesTab(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Of buttons of which one is chosen Tab comes by that one, and the arrows lead to the others.
inline bool isReachedByArrows(const QWidget* widget, const QSet<const QWidget*>& seen)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || !(button->autoExclusive() || (button->group() && button->group()->exclusive())))
        return false;
    const QList<QAbstractButton*> others =
        button->group() ? button->group()->buttons()
                        : button->parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    for (const QAbstractButton* other : others) {
        if (other->isChecked() && seen.contains(other))
            return true;
    }
    return false;
}

/// All that Tab comes by from where the keys are, until it has come round; `keeps`: what it did not get away from.
inline QSet<const QWidget*> walked(QWidget& window, QStringList& keeps)
{
    QSet<const QWidget*> seen;
    if (!window.focusWidget())
        QTest::keyClick(&window, Qt::Key_Tab);
    QWidget* at = window.focusWidget();
    while (at && !seen.contains(at)) {
        seen.insert(at);
        QWidget* next = at;
        // A field of a date and a time goes through its own parts first.
        for (int i = 0; i < kMostParts && next == at; ++i) {
            QTest::keyClick(at, Qt::Key_Tab);
            next = window.focusWidget();
        }
        if (next == at)
            keeps.append(nameOf(at) + QStringLiteral(" keeps Tab"));
        at = next;
    }
    return seen;
}

}  // namespace TabReach

/// What takes the keys in a window (a page with its frame, a dialog) and is never come by with Tab, and what keeps Tab
/// for itself; a test wants none. The window has to be shown. `seen`: how many Tab came by.
inline QStringList missedByTab(QWidget& window, qsizetype* seenCount = nullptr)
{
    QStringList faults;
    const QSet<const QWidget*> seen = TabReach::walked(window, faults);
    // With nowhere else to go Tab comes back to where it was.
    if (seen.size() == 1)
        faults.clear();
    if (seenCount)
        *seenCount = seen.size();
    for (const QWidget* widget : window.findChildren<const QWidget*>()) {
        // What hands the keys on is reached when the other is.
        const QWidget* taker = widget->focusProxy() ? widget->focusProxy() : widget;
        if (widget->window() != &window || !TabReach::takesTab(widget) || seen.contains(taker) ||
            TabReach::isReachedByArrows(widget, seen))
            continue;
        faults.append(TabReach::nameOf(widget) + QStringLiteral(" in ") + TabReach::nameOf(widget->parentWidget()));
    }
    return faults;
}

}  // namespace Seatdesk
