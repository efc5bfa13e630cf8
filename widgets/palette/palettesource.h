// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette/paletteentry.h"

#include <QObject>

namespace Seatdesk {

/// Something that the palette can look through: commands, views, tickets, articles. Asked at every keystroke; answers
/// at once or later, and an answer to an older question is ignored.
class PaletteSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The heading of its group, translated.
    [[nodiscard]] virtual QString title() const = 0;
    virtual void ask(const QString& typed, int limit) = 0;

Q_SIGNALS:
    void answered(const QString& typed, const QList<Seatdesk::PaletteEntry>& entries);
};

}  // namespace Seatdesk
