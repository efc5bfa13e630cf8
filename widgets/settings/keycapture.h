// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace Seatdesk {

/// A field that takes the next key combination instead of text. Tab and Escape keep their meaning.
class KeyCapture : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyCapture(QWidget* parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence& keys);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace Seatdesk
