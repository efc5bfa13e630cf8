// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Seatdesk {

/// What separates the cells: comma, tab, semicolon or bar, whichever makes the first rows equally long. The name's
/// ending decides where it fits the header; nothing evident means comma.
QChar guessedDelimiter(const QString& path, QStringView text, bool textIsWhole);

bool looksLikeJsonLines(const QString& path, QStringView text);

/// The first line end outside quotes; LF when there is none.
QString firstLineEnd(QStringView text);

}  // namespace Seatdesk
