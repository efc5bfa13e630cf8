// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/dialogkeys.h"

#include "widgets/actions/actionregistry.h"
#include "widgets/actions/keyrules.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <utility>

namespace Seatdesk {

DialogKeys::DialogKeys(ActionRegistry& actions, QStringList ids, QWidget* place)
    : QObject(place), m_actions(actions), m_ids(std::move(ids)), m_place(place)
{
    QCoreApplication::instance()->installEventFilter(this);
}

/// Only a window itself: a key comes to it when no field inside wanted it.
bool DialogKeys::isDialogOver(const QObject* watched) const
{
    if (!watched->isWidgetType())
        return false;
    const auto* window = static_cast<const QWidget*>(watched);
    if (!window->isWindow() || window == m_place->window() || !m_place->isVisible())
        return false;
    const QWidget* above = window;
    while (above && above != m_place->window())
        above = above->parentWidget();
    return above != nullptr;
}

bool DialogKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !isDialogOver(watched))
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    // One press is one run, however long the key is held down.
    if (key->isAutoRepeat())
        return false;
    const QKeySequence pressed(key->keyCombination());
    for (const QString& id : std::as_const(m_ids)) {
        if (!physicalKeys(m_actions.key(id)).contains(pressed))
            continue;
        event->accept();
        m_actions.run(id);
        return true;
    }
    return false;
}

}  // namespace Seatdesk
