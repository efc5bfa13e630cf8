// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Seatdesk {

/// Why something cannot be a table file, seen from its first bytes. The caller words the sentence.
enum class FileFault {
    Missing,
    Folder,
    Unreadable,  ///< its rights forbid it
    Empty,
    Pdf,
    Picture,
    Workbook,  ///< .xlsx or .xls: the rows must be saved as CSV first
    Archive,
    NotText,  ///< too many characters that no text has
};

/// Nothing when the file may well be a table. Reads 64 KiB at most.
std::optional<FileFault> fileFault(const QString& path);

/// For the command line and the log: "it is a picture, not a table".
QString fileFaultText(FileFault fault);

}  // namespace Seatdesk
