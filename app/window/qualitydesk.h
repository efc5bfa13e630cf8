// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <functional>

namespace Seatdesk {

class Theme;
class Workbench;
struct Workplace;

/// The page of quality for those who review calls, and that of their own scores for those whose calls are reviewed.
/// What is decoded lies in `folder`, the person's own, which nobody else reads. What is passed in outlives the
/// workbench's pages.
void addQualityPages(Workbench& bench, Workplace& place, const Theme& theme, const QString& folder,
                     std::function<void(RecordId ticket)> openTicket);

}  // namespace Seatdesk
