// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/typeahead.h"
#include "search/pinyinkey.h"
#include "search/querywords.h"
#include "search/textfold.h"

#include <QHash>

namespace Seatdesk {

/// The type-ahead over folded text and pinyin. See TypeAhead.
class PinyinTypeAhead : public TypeAhead
{
public:
    [[nodiscard]] QList<TypeAheadHit> match(const QString& typed, const QList<TypeAheadCandidate>& candidates,
                                            int limit) override;
    [[nodiscard]] QList<TextRange> ranges(const QString& text, const QString& words) override;

private:
    struct Entry
    {
        FoldedText folded;
        PinyinKey pinyin;
    };
    struct Match
    {
        double score = 0;  ///< 0 = no match
        QList<TextRange> ranges;
    };

    const Entry& entry(const QString& text);
    [[nodiscard]] static Match matchWord(const Entry& entry, const QueryWord& word);
    [[nodiscard]] static Match matchLetters(const Entry& entry, const QueryWord& word);
    [[nodiscard]] Match matchCandidate(const TypeAheadCandidate& candidate, const QueryWords& words);
    [[nodiscard]] QList<TextRange> literal(const FoldedText& text, const QueryWord& word) const;

    Tokenizer m_tokenizer;
    QHash<QString, Entry> m_entries;
};

}  // namespace Seatdesk
