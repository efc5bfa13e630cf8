// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Seatdesk {

/// One entry of a short list to choose from by typing.
struct TypeAheadCandidate
{
    QString text;
    QStringList also;  ///< other names that find it, not shown
};

struct TypeAheadHit
{
    qsizetype candidate = 0;  ///< its place in the list
    double score = 0;         ///< 0–1
    QList<TextRange> ranges;  ///< what of `text` was matched, to be shown strongly
};

/// Narrows short lists (actions, categories, names, phrases) while one types: Chinese of either script, pinyin,
/// initials (kdgz → 宽带故障), English, digits of either width. Fast enough for a few thousand entries a keystroke; it
/// remembers entries that it has seen. Used by one thread.
class TypeAhead
{
public:
    virtual ~TypeAhead() = default;

    /// The best first, equals in the order of the list; every word typed must be found. Nothing typed: all, unmarked.
    [[nodiscard]] virtual QList<TypeAheadHit> match(const QString& typed, const QList<TypeAheadCandidate>& candidates,
                                                    int limit) = 0;
    /// What of any text `words` finds, for highlighting search results; ranges ascend and do not overlap.
    [[nodiscard]] virtual QList<TextRange> ranges(const QString& text, const QString& words) = 0;
};

}  // namespace Seatdesk
