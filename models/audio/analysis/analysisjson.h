// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callanalysis.h"

#include <QJsonObject>

namespace Seatdesk {

/// An analysis in seconds: `speech` and `music` for each channel, `silences`, `talk_overs`, and so on; see README.
QJsonObject analysisJson(const CallAnalysis& analysis);

}  // namespace Seatdesk
