// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Seatdesk {

/// What had to be mended in a seat's files, for a sentence to the person and for the log.
struct FileRepair
{
    enum class Kind {
        Salvaged,  ///< a precious file was damaged: the rows that could be read are in a new one, the old one is kept
        Rescued,   ///< a precious file was removed or replaced while open: it was written again, nothing is lost
        Rebuilt,   ///< a disposable file was made anew
    };

    Kind kind = Kind::Rebuilt;
    QString file;
    qint64 rows = 0;  ///< salvaged
    qint64 lost = 0;  ///< see Salvaged
};

/// Hears of repairs, in the thread that made them.
using RepairListener = std::function<void(const FileRepair&)>;

}  // namespace Seatdesk
