// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/typeahead.h"

namespace Seatdesk {

/// Finds by plain part of the text; for tests of what uses the port.
class PlainTypeAhead : public TypeAhead
{
public:
    [[nodiscard]] QList<TypeAheadHit> match(const QString& typed, const QList<TypeAheadCandidate>& candidates,
                                            int limit) override
    {
        QList<TypeAheadHit> hits;
        for (qsizetype i = 0; i < candidates.size() && hits.size() < limit; ++i) {
            const qsizetype at = candidates[i].text.indexOf(typed, 0, Qt::CaseInsensitive);
            const bool also = !candidates[i].also.filter(typed, Qt::CaseInsensitive).isEmpty();
            if (typed.isEmpty() || at >= 0 || also)
                hits.append(
                    {i, 1.0, typed.isEmpty() || at < 0 ? QList<TextRange>() : QList{TextRange{at, typed.size()}}});
        }
        return hits;
    }
    [[nodiscard]] QList<TextRange> ranges(const QString& text, const QString& words) override
    {
        const qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive);
        return at < 0 || words.isEmpty() ? QList<TextRange>() : QList{TextRange{at, words.size()}};
    }
};

}  // namespace Seatdesk
