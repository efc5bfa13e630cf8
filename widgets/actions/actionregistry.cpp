// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/actionregistry.h"

#include "widgets/actions/keyrules.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QWidget>

namespace Seatdesk {

ActionRegistry::ActionRegistry(const Theme& theme, QWidget* window) : QObject(window), m_theme(theme), m_window(window)
{}

QAction* ActionRegistry::add(const ActionSpec& spec, QObject* owner)
{
    Q_ASSERT_X(!m_entries.contains(spec.id), "ActionRegistry", qPrintable(spec.id));
    auto* action = new QAction(m_theme.icon(spec.icon), spec.name, owner ? owner : this);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    QWidget* place = spec.panel ? spec.panel : m_window;
    action->setShortcutContext(spec.panel ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    place->addAction(action);
    connect(action, &QAction::triggered, this, [this, id = spec.id] {
        const ActionSpec* triggered = this->spec(id);
        if (!triggered || !triggered->run || !whyNot(id).isEmpty())
            return;
        Q_EMIT runs(id);
        triggered->run();
    });
    connect(action, &QObject::destroyed, this, [this, id = spec.id] { forget(id); });
    const Entry entry{spec, action};
    m_order.append(spec.id);
    m_entries.insert(spec.id, entry);
    refreshEntry(entry);
    assignKey(entry);
    return action;
}

void ActionRegistry::forget(const QString& id)
{
    m_order.removeAll(id);
    m_entries.remove(id);
}

QAction* ActionRegistry::action(const QString& id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.constEnd() ? nullptr : found->action;
}

const ActionSpec* ActionRegistry::spec(const QString& id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.constEnd() ? nullptr : &found->spec;
}

void ActionRegistry::setWorkspace(const QString& workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    assignKeys();
    refresh();
}

void ActionRegistry::refresh()
{
    for (const QString& id : std::as_const(m_order))
        refreshEntry(m_entries[id]);
    Q_EMIT refreshed();
}

void ActionRegistry::refreshEntry(const Entry& entry)
{
    const QString reason = entry.spec.whyNot ? entry.spec.whyNot() : QString();
    entry.action->setEnabled(reason.isEmpty());
    const QString hint = keyHint(entry.spec.id);
    const QString name = hint.isEmpty() ? entry.spec.name : tr("%1 (%2)").arg(entry.spec.name, hint);
    entry.action->setToolTip(reason.isEmpty() ? name : tr("%1: %2").arg(entry.spec.name, reason));
}

QString ActionRegistry::whyNot(const QString& id) const
{
    const ActionSpec* found = spec(id);
    return found && found->whyNot ? found->whyNot() : QString();
}

bool ActionRegistry::run(const QString& id)
{
    const ActionSpec* found = spec(id);
    if (!found)
        return false;
    if (!found->workspace.isEmpty() && found->workspace != m_workspace)
        Q_EMIT workspaceWanted(found->workspace);
    if (!whyNot(id).isEmpty())
        return false;
    refreshEntry(m_entries[id]);
    m_entries[id].action->trigger();
    return true;
}

QKeySequence ActionRegistry::key(const QString& id) const
{
    const auto own = m_bindings.constFind(id);
    if (own != m_bindings.constEnd())
        return normalKey(QKeySequence(*own, QKeySequence::PortableText));
    const ActionSpec* found = spec(id);
    if (found && !found->key.isEmpty())
        return normalKey(QKeySequence(found->key, QKeySequence::PortableText));
    return defaultKey(id);
}

QString ActionRegistry::keyHint(const QString& id) const
{
    return keyText(key(id));
}

bool ActionRegistry::meet(const ActionSpec& a, const ActionSpec& b) const
{
    if (!a.workspace.isEmpty() && !b.workspace.isEmpty() && a.workspace != b.workspace)
        return false;
    return !a.panel || !b.panel || a.panel == b.panel;
}

QString ActionRegistry::holderOf(const QKeySequence& keys, const QString& id) const
{
    const ActionSpec* asking = spec(id);
    const QKeySequence wanted = normalKey(keys);
    if (!asking || wanted.isEmpty())
        return {};
    for (const QString& other : m_order) {
        if (other != id && key(other) == wanted && meet(*asking, *spec(other)))
            return other;
    }
    return {};
}

QString ActionRegistry::refusalOf(const QKeySequence& pressed, const QWidget* focus) const
{
    for (const QString& id : m_order) {
        const Entry& entry = m_entries[id];
        const bool here = !entry.spec.panel || (focus && entry.spec.panel->isAncestorOf(focus));
        const QString reason = here && entry.action->shortcuts().contains(pressed) ? whyNot(id) : QString();
        if (!reason.isEmpty())
            return tr("%1: %2").arg(entry.spec.name, reason);
    }
    return {};
}

bool ActionRegistry::bind(const QString& id, const QKeySequence& keys)
{
    const QKeySequence wanted = normalKey(keys);
    if (!spec(id) || (!wanted.isEmpty() && !isActionKey(wanted)))
        return false;
    for (QString other = holderOf(wanted, id); !other.isEmpty(); other = holderOf(wanted, id)) {
        m_bindings.insert(other, QString());
        Q_EMIT bindingChanged(other, QString(), false);
    }
    m_bindings.insert(id, wanted.toString(QKeySequence::PortableText));
    assignKeys();
    refresh();
    Q_EMIT bindingChanged(id, m_bindings.value(id), false);
    Q_EMIT keysChanged();
    return true;
}

void ActionRegistry::resetKey(const QString& id)
{
    if (m_bindings.remove(id) == 0)
        return;
    // Whoever took the default key meanwhile loses it: a reset must not leave two actions on one key.
    for (QString other = holderOf(key(id), id); !other.isEmpty(); other = holderOf(key(id), id)) {
        m_bindings.insert(other, QString());
        Q_EMIT bindingChanged(other, QString(), false);
    }
    assignKeys();
    refresh();
    Q_EMIT bindingChanged(id, QString(), true);
    Q_EMIT keysChanged();
}

void ActionRegistry::resetAllKeys()
{
    const QStringList rebound = m_bindings.keys();
    m_bindings.clear();
    assignKeys();
    refresh();
    for (const QString& id : rebound)
        Q_EMIT bindingChanged(id, QString(), true);
    Q_EMIT keysChanged();
}

void ActionRegistry::applyBindings(const QHash<QString, QString>& bindings)
{
    m_bindings = bindings;
    assignKeys();
    refresh();
    Q_EMIT keysChanged();
}

void ActionRegistry::assignKeys()
{
    for (const QString& id : std::as_const(m_order))
        assignKey(m_entries[id]);
}

void ActionRegistry::assignKey(const Entry& entry)
{
    const bool live = entry.spec.workspace.isEmpty() || entry.spec.workspace == m_workspace;
    entry.action->setShortcuts(live ? physicalKeys(key(entry.spec.id)) : QList<QKeySequence>());
}

QStringList ActionRegistry::faults() const
{
    QStringList faults;
    for (const QString& id : m_order) {
        const QKeySequence keys = key(id);
        if (keys.isEmpty())
            continue;
        if (!isActionKey(keys))
            faults.append(QStringLiteral("%1 may not have %2").arg(id, keyText(keys)));
        const QString other = holderOf(keys, id);
        if (other > id)
            faults.append(QStringLiteral("%1 and %2 share %3").arg(id, other, keyText(keys)));
    }
    return faults;
}

}  // namespace Seatdesk
