// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Seatdesk {

/// audio probe|peaks|analyse …: what recordings are, their waveform, what is heard in them. Needs no folder.
int runAudioCommand(const QStringList& arguments);

}  // namespace Seatdesk
