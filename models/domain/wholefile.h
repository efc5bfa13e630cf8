// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace Seatdesk {

/// Puts what was written in the place of the file that was there, whole or not at all; false: what was there stays.
/// QSaveFile::commit() alone writes what it still holds in memory and does not look whether that found room (Qt 6.4):
/// on a full disk it would replace a small file by an empty one.
[[nodiscard]] inline bool commitWhole(QSaveFile& file)
{
    if (!file.flush())
        file.cancelWriting();
    return file.commit();
}

}  // namespace Seatdesk
