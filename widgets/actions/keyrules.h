// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace Seatdesk {

/// Whether an action may have this key: an F-key, Ctrl with something, or Alt or Shift with a digit or Enter. Letters,
/// Ctrl+Space, Ctrl+Shift alone and Ctrl+dot belong to the input method, Alt+F4 to the window manager.
bool isActionKey(const QKeySequence& keys);

/// The two Enter keys are one key here: the keypad's is read as the main one.
QKeySequence normalKey(const QKeySequence& keys);

/// What QAction needs to react to the key: both Enter keys where Enter is meant.
QList<QKeySequence> physicalKeys(const QKeySequence& keys);

/// As the key caps say it: "Ctrl+Enter".
QString keyText(const QKeySequence& keys);

/// The key that an action has unless the person chose another; empty for none.
QKeySequence defaultKey(const QString& actionId);

/// All ids that have a default key, with the workspace they belong to (empty: every workspace).
struct DefaultKey
{
    QString id;
    QString workspace;
    QKeySequence keys;
};
const QList<DefaultKey>& defaultKeys();

}  // namespace Seatdesk
