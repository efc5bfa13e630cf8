// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QPlainTextEdit;

namespace Seatdesk {

/// From now on the key of undo means the text as long as the text has anything to undo or to redo, else the window's
/// last action.
void passUndoOn(QLineEdit& field);
void passUndoOn(QPlainTextEdit& editor);

}  // namespace Seatdesk
