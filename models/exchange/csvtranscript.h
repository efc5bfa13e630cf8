// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace Seatdesk {

/// Reads a table with a line in each row. Columns are known by their names (start, end, speaker, text, 开始时间, 角色,
/// 内容 …); without a heading the first columns are from and, where it is a time as well, to, the last is the text, and
/// one between them the voice. UnknownFormat when it is no such table.
TranscriptResult<Transcript> readCsvTranscript(const QString& path, const QString& text);

}  // namespace Seatdesk
