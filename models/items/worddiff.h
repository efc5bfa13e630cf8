// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Seatdesk {

/// A stretch of text that two versions share, or that only one of them has.
struct DiffPiece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffPiece&) const = default;
};

/// What changed from one text to another, by words: a Chinese character, a Latin word, a run of spaces, a line end and
/// a mark are one each. Removed comes before added. The pieces that are not added make up `before`, those that are not
/// removed `after`. Very long changed stretches are given as removed and added whole.
QList<DiffPiece> wordDiff(const QString& before, const QString& after);

}  // namespace Seatdesk
