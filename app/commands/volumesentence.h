// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/volume.h"

namespace Seatdesk {

/// One line of what “doctor” found.
struct HealthFinding
{
    bool needsDoing = false;
    QString sentence;
};

/// How what is written on the volume of a seat's folder is kept; `folderIsEncrypted`: the folder by itself, whatever
/// the volume is.
HealthFinding volumeSentence(const Volume& volume, bool folderIsEncrypted);

}  // namespace Seatdesk
