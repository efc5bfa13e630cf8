// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/role.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace Seatdesk {

/// The look that the desktop asks for, now and when it changes: light, dark, or high contrast, by the settings portal
/// (org.freedesktop.appearance). Light where there is no portal.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    SystemLook();

    /// Asks the desktop and listens to it from now on; answers come later.
    void ask();
    [[nodiscard]] Look look() const;
    /// The look of this PC for whoever has chosen none: what was chosen at its sign-in page, else the desktop's.
    [[nodiscard]] Look usual() const { return m_preferred.value_or(look()); }
    void prefer(Look look) { m_preferred = look; }
    /// "color-scheme" (1: dark) or "contrast" (1: high), as the portal tells them.
    void learn(const QString& key, uint value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeChange(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void read(const QString& key);

    uint m_scheme = 0;
    uint m_contrast = 0;
    std::optional<Look> m_preferred;
};

}  // namespace Seatdesk
