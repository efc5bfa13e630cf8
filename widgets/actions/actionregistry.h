// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace Seatdesk {

class Theme;

/// One thing that a person can do, declared once. Menu, command palette, key sheet, shortcut page and buttons are all
/// made from it.
struct ActionSpec
{
    QString id = {};         ///< stable, for example "ticket.dispatch": bindings are kept under it
    QString name = {};       ///< translated
    QString workspace = {};  ///< the page it belongs to; empty: works everywhere
    QString icon = {};       ///< see Theme::icon
    QString group = {};      ///< translated heading in the menu; empty: not in the menu
    std::function<void()> run = {};
    /// Why it cannot be done now, as a sentence for the person; an empty answer (or no function): it can.
    std::function<QString()> whyNot = {};
    QString key = {};          ///< default key in portable form; empty: that of defaultKey(id)
    QWidget* panel = nullptr;  ///< the key acts only while the focus is inside
    bool checkable = false;
};

/// All actions of one window. Keys of a workspace act only while it is the current one. Made by the window, passed to
/// pages as `ActionRegistry&`.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    /// Keys work while `window` is active.
    ActionRegistry(const Theme& theme, QWidget* window);

    /// Declares an action. It lives as long as the registry, or as `owner` if one is given.
    QAction* add(const ActionSpec& spec, QObject* owner = nullptr);

    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] const ActionSpec* spec(const QString& id) const;
    /// In the order of declaration.
    [[nodiscard]] QStringList ids() const { return m_order; }
    /// The translated name of a workspace, for lists of actions.
    void nameWorkspace(const QString& workspace, const QString& name) { m_workspaceNames.insert(workspace, name); }
    [[nodiscard]] QString workspaceName(const QString& workspace) const { return m_workspaceNames.value(workspace); }

    [[nodiscard]] QString workspace() const { return m_workspace; }
    void setWorkspace(const QString& workspace);
    /// Asks again what can be done; call after anything changed that a `whyNot` looks at.
    void refresh();
    [[nodiscard]] QString whyNot(const QString& id) const;
    /// Runs the action if it can be done; goes to its workspace first (see workspaceWanted).
    bool run(const QString& id);

    [[nodiscard]] QKeySequence key(const QString& id) const;
    [[nodiscard]] QString keyHint(const QString& id) const;
    [[nodiscard]] bool isRebound(const QString& id) const { return m_bindings.contains(id); }
    /// The action that already has the key where `id` would use it; empty if none.
    [[nodiscard]] QString holderOf(const QKeySequence& keys, const QString& id) const;
    /// Why the action that has this key here and now cannot be done, with its name; empty when none has it or it can.
    /// `focus`: where the key was pressed.
    [[nodiscard]] QString refusalOf(const QKeySequence& pressed, const QWidget* focus) const;
    /// Gives the action a key (empty: none) and takes it from whoever held it. False if it is not an action key.
    bool bind(const QString& id, const QKeySequence& keys);
    void resetKey(const QString& id);
    void resetAllKeys();
    /// The person's own keys, by action id in portable form ("" = no key). Actions declared later get theirs too.
    void applyBindings(const QHash<QString, QString>& bindings);

    /// What a test must find empty: two actions with one key in one place, keys that actions may not have.
    [[nodiscard]] QStringList faults() const;

Q_SIGNALS:
    /// A person's own key changed; `reset`: back to the default, forget it.
    void bindingChanged(const QString& id, const QString& keys, bool reset);
    void keysChanged();
    void refreshed();
    /// An action of another workspace is about to run: show that workspace.
    void workspaceWanted(const QString& workspace);
    /// An action is about to run, by whatever way: it can be done.
    void runs(const QString& id);

private:
    struct Entry
    {
        ActionSpec spec;
        QAction* action = nullptr;
    };

    void forget(const QString& id);
    void assignKeys();
    void assignKey(const Entry& entry);
    void refreshEntry(const Entry& entry);
    [[nodiscard]] bool meet(const ActionSpec& a, const ActionSpec& b) const;

    const Theme& m_theme;
    QWidget* m_window;
    QStringList m_order;
    QHash<QString, Entry> m_entries;
    QHash<QString, QString> m_bindings;
    QHash<QString, QString> m_workspaceNames;
    QString m_workspace;
};

}  // namespace Seatdesk
