// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace Seatdesk {

/// The hands of the tour: keys as the keyboard gives them and text as an input method gives it, to whatever has the
/// focus.
class TourHand
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Latin letters and digits, key by key.
    void type(const QString& text) const;
    /// Shows the letters as they are typed into the input method, not yet a word of the text.
    void compose(const QString& letters) const;
    /// What the input method makes of them.
    void commit(const QString& text) const;
    void write(const QString& letters, const QString& text) const;
    /// Goes on by Tab until the caret is in the widget; where Tab does not lead there, as a click would.
    void goTo(QWidget* target) const;

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text) const;
};

}  // namespace Seatdesk
