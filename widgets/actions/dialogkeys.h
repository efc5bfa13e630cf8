// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace Seatdesk {

class ActionRegistry;

/// Lets the keys of a few actions work in every dialog over the window too: Qt gives a window's keys to nobody while a
/// dialog lies over it. The dialog's shortcuts, its fields and what an input method is composing go first; before what
/// the dialog's own window makes of the key (Esc, Enter) these actions do.
class DialogKeys : public QObject
{
    Q_OBJECT

public:
    /// `place`: where the actions work; its window is the one whose dialogs are meant.
    DialogKeys(ActionRegistry& actions, QStringList ids, QWidget* place);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isDialogOver(const QObject* watched) const;

    ActionRegistry& m_actions;
    QStringList m_ids;
    QWidget* m_place;
};

}  // namespace Seatdesk
