// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

namespace Seatdesk {

/// A file that holds a recording, as its content says; not yet one of the department's records.
struct FoundRecording
{
    QString path;
    QString sha256;
    QString codec;
    int channels = 0;
    qint64 lengthMs = 0;
    Instant changedAt{};  ///< of the file: about when the call ended, if its name does not say
};

}  // namespace Seatdesk
