// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pinyintypeahead.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr qsizetype kMostEntries = 20000;
constexpr qsizetype kLongestPinyinText = 200;
constexpr double kOtherName = 0.9;  // found by a name that is not shown

/// The folded words; ü is typed as v.
QueryWords parsed(const QString& typed)
{
    return QueryWords::parse(folded(typed).replace(u'ü', u'v'));
}

/// How much a match is worth: its manner, whether it begins the text, and how much of the text it is; 0–1.
double worth(double manner, qsizetype at, qsizetype length, qsizetype whole)
{
    const double share = static_cast<double>(length) / static_cast<double>(std::max<qsizetype>(whole, 1));
    return 0.7 * manner + (at == 0 ? 0.15 : 0) + 0.15 * std::min(1.0, share);
}

QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange& a, const TextRange& b) { return a.from < b.from; });
    QList<TextRange> out;
    for (const TextRange& range : ranges) {
        if (range.length <= 0)
            continue;
        if (!out.isEmpty() && range.from <= out.constLast().from + out.constLast().length) {
            TextRange& last = out.last();
            last.length = std::max(last.from + last.length, range.from + range.length) - last.from;
        } else {
            out.append(range);
        }
    }
    return out;
}

bool beginsWord(const QString& text, qsizetype at)
{
    return at == 0 || isIdeograph(text[at].unicode()) || !text[at].isLetterOrNumber() ||
           !text[at - 1].isLetterOrNumber() || isIdeograph(text[at - 1].unicode());
}

}  // namespace

const PinyinTypeAhead::Entry& PinyinTypeAhead::entry(const QString& text)
{
    const auto found = m_entries.constFind(text);
    if (found != m_entries.constEnd())
        return *found;
    if (m_entries.size() >= kMostEntries)
        m_entries.clear();
    return *m_entries.insert(text, {fold(text), PinyinKey::of(text.left(kLongestPinyinText))});
}

PinyinTypeAhead::Match PinyinTypeAhead::matchLetters(const Entry& entry, const QueryWord& word)
{
    constexpr std::pair<PinyinManner, double> kManners[] = {{PinyinManner::Whole, 0.8},
                                                            {PinyinManner::Typing, 0.75},
                                                            {PinyinManner::Initial, 0.7},
                                                            {PinyinManner::Mixed, 0.5}};
    const QByteArray letters = word.text.toLatin1();
    for (const auto& [manner, value] : kManners) {
        const PinyinSpan span = findPinyin(entry.pinyin, letters, manner);
        if (span.isNull())
            continue;
        Match match;
        match.score = worth(value, span.from, span.count, entry.pinyin.units.size());
        for (qsizetype i = span.from; i < span.from + span.count; ++i)
            match.ranges.append(entry.pinyin.units[i].range);
        return match;
    }
    return {};
}

PinyinTypeAhead::Match PinyinTypeAhead::matchWord(const Entry& entry, const QueryWord& word)
{
    const QString& text = entry.folded.text;
    const qsizetype at = text.indexOf(word.text);
    if (at >= 0) {
        const double manner = beginsWord(text, at) ? 1 : 0.6;
        return {worth(manner, at, word.text.size(), text.size()), {entry.folded.original({at, word.text.size()})}};
    }
    if (word.isLatin())
        return matchLetters(entry, word);
    Match all;
    for (const TextPiece& piece : word.pieces) {
        if (word.pieces.size() == 1)
            return {};
        const Match part = matchWord(entry, {piece.toString(), {piece}});
        if (part.score <= 0)
            return {};
        all.score += part.score / static_cast<double>(word.pieces.size());
        all.ranges += part.ranges;
    }
    return all;
}

PinyinTypeAhead::Match PinyinTypeAhead::matchCandidate(const TypeAheadCandidate& candidate, const QueryWords& words)
{
    Match all;
    for (const QueryWord& word : words.words) {
        Match best = matchWord(entry(candidate.text), word);
        for (const QString& other : candidate.also) {
            const double score = kOtherName * matchWord(entry(other), word).score;
            if (score > best.score)
                best = {score, {}};
        }
        if (best.score <= 0)
            return {};
        all.score += best.score / static_cast<double>(words.words.size());
        all.ranges += best.ranges;
    }
    return all;
}

QList<TypeAheadHit> PinyinTypeAhead::match(const QString& typed, const QList<TypeAheadCandidate>& candidates, int limit)
{
    const QueryWords words = parsed(typed);
    QList<TypeAheadHit> hits;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (words.words.isEmpty()) {
            hits.append({i, 1, {}});
            continue;
        }
        const Match match = matchCandidate(candidates[i], words);
        if (match.score > 0)
            hits.append({i, match.score, merged(match.ranges)});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const TypeAheadHit& a, const TypeAheadHit& b) { return a.score > b.score; });
    return limit > 0 ? hits.mid(0, limit) : hits;
}

/// Where the text holds the word, or failing that its longest parts of two ideographs or more, or words of one stem.
QList<TextRange> PinyinTypeAhead::literal(const FoldedText& text, const QueryWord& word) const
{
    QList<TextRange> out;
    const auto mark = [&](const QString& needle) {
        qsizetype count = 0;
        for (qsizetype at = text.text.indexOf(needle); at >= 0; at = text.text.indexOf(needle, at + needle.size())) {
            if (beginsWord(text.text, at)) {
                out.append(text.original({at, needle.size()}));
                ++count;
            }
        }
        return count > 0;
    };
    if (mark(word.text))
        return out;
    for (const TextPiece& piece : word.pieces) {
        const QString characters = piece.toString();
        if (piece.sort == TextPiece::Sort::Word) {
            for (const QString& written : m_tokenizer.sameStem(text.text, piece.text))
                mark(written);
            continue;
        }
        for (qsizetype from = 0; from + 2 <= characters.size();) {
            qsizetype length = characters.size() - from;
            while (length >= 2 && !mark(characters.mid(from, length)))
                --length;
            from += std::max<qsizetype>(1, length);
        }
    }
    return out;
}

QList<TextRange> PinyinTypeAhead::ranges(const QString& text, const QString& words)
{
    const FoldedText foldedText = fold(text);
    QList<TextRange> out;
    for (const QueryWord& word : parsed(words).words) {
        QList<TextRange> found = literal(foldedText, word);
        if (found.isEmpty() && text.size() <= kLongestPinyinText)
            found = matchWord(entry(text), word).ranges;
        out += found;
    }
    return merged(out);
}

}  // namespace Seatdesk
