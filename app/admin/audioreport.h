// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callanalysis.h"

#include <QString>

namespace Seatdesk {

/// An analysis in a few lines for people.
QString analysisReport(const QString& path, const CallAnalysis& analysis);

}  // namespace Seatdesk
