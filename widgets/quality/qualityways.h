// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/quality/listening.h"

#include <functional>

class QWidget;

namespace Seatdesk {

/// What the page of quality has others do.
struct QualityWays
{
    using FolderChosen = std::function<void(const QString& folder)>;

    SoundPlaces sound = {};
    /// Asks for a folder without blocking; not called back when none is chosen.
    std::function<void(QWidget* parent, const QString& begin, const FolderChosen& chosen)> chooseFolder = {};
    std::function<void(RecordId ticket)> openTicket = {};
};

}  // namespace Seatdesk
