// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QKeyEvent;

namespace Seatdesk {

/// Keeps Enter, Space, digits and our own keys with the input method while it composes. Some input methods pass on keys
/// that they do not need themselves; without this, Ctrl+Enter in the middle of a word would settle the ticket.
/// One per window; filters the application's events.
class ImeGuard : public QObject
{
    Q_OBJECT

public:
    explicit ImeGuard(QObject* parent);

    [[nodiscard]] bool isComposing() const { return !m_composing.isNull(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static bool belongsToInputMethod(const QKeyEvent& event);

    QPointer<QObject> m_composing;
};

}  // namespace Seatdesk
