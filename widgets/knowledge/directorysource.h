// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"
#include "widgets/palette/palettesource.h"
#include "widgets/workplace.h"

namespace Seatdesk {

/// Numbers of the directory in the command palette: read there, copied with Enter, without leaving the ticket.
class DirectorySource : public PaletteSource
{
    Q_OBJECT

public:
    explicit DirectorySource(Workplace& place, QObject* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void ask(const QString& typed, int limit) override;

Q_SIGNALS:
    /// The number is in the clipboard; the name of whose it is.
    void copied(const QString& name);

private:
    Workplace& m_place;
    LiveRows m_entries;
};

}  // namespace Seatdesk
