// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/keywordsearch.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace Seatdesk {

namespace {

/// Where a text holds a word: anywhere if it begins with an ideograph, else at the beginning of a word.
size_t place(std::string_view text, std::string_view word)
{
    const auto isWordByte = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    size_t at = text.find(word);
    while (at != std::string_view::npos && isWordByte(word.front()) && at > 0 && isWordByte(text[at - 1]))
        at = text.find(word, at + 1);
    return at;
}

/// The titles (own and aliases) of a text value, then the body.
std::vector<std::string_view> parts(std::string_view value)
{
    std::vector<std::string_view> out;
    for (size_t end = value.find(kPartEnd); end != std::string_view::npos; end = value.find(kPartEnd)) {
        out.push_back(value.substr(0, end));
        value.remove_prefix(end + 1);
    }
    out.push_back(value);
    return out;
}

double weighTitle(size_t at, size_t length, size_t titleLength, bool own)
{
    const auto size = static_cast<double>(std::max<size_t>(titleLength, 1));
    return 2 + (own ? 0.25 : 0) + (at == 0 ? 0.5 : 0) + static_cast<double>(length) / size;
}

double weighWord(const std::vector<std::string_view>& texts, std::string_view word)
{
    double best = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        const size_t at = place(texts[i], word);
        if (at == std::string_view::npos)
            continue;
        const bool isBody = i + 1 == texts.size();
        best = std::max(best, isBody ? 1 / (1 + static_cast<double>(at) / 300)
                                     : weighTitle(at, word.size(), texts[i].size(), i == 0));
    }
    return best;
}

double weighPinyin(std::string_view value, const QByteArray& letters)
{
    double best = 0;
    bool own = true;
    for (const QByteArrayView line : pinyinLines(value)) {
        const PinyinKey key = line.isEmpty() ? PinyinKey() : PinyinKey::fromBytes(line);
        for (const PinyinManner manner : {PinyinManner::Whole, PinyinManner::Typing, PinyinManner::Initial}) {
            const PinyinSpan span = findPinyin(key, letters, manner);
            if (span.isNull())
                continue;
            best = std::max(best, weighTitle(size_t(span.from), size_t(span.count), size_t(key.units.size()), own));
            break;
        }
        own = false;
    }
    return best;
}

}  // namespace

DocSet KeywordSearch::find(const QueryWords& query) const
{
    DocSet out;
    for (qsizetype i = 0; i < query.words.size(); ++i) {
        const DocSet docs = withWord(query.words[i]);
        out = i == 0 ? docs : intersectionOf(out, docs);
        if (out.empty())
            break;
    }
    return out;
}

DocSet KeywordSearch::withWord(const QueryWord& word) const
{
    const PinyinSearch pinyin(m_postings);
    DocSet out = asWritten(word);
    if (word.isLatin())
        return unionOf(out, pinyin.find(word.text.toLatin1()));
    if (!out.empty() || word.pieces.size() == 1)
        return out;
    // 宽带gz: each piece by itself, letters as pinyin.
    for (qsizetype i = 0; i < word.pieces.size(); ++i) {
        const QueryWord single{word.pieces[i].toString(), {word.pieces[i]}};
        const DocSet docs = withWord(single);
        out = i == 0 ? docs : intersectionOf(out, docs);
    }
    return out;
}

DocSet KeywordSearch::asWritten(const QueryWord& word) const
{
    DocSet out;
    bool sure = word.pieces.size() == 1;
    for (qsizetype i = 0; i < word.pieces.size(); ++i) {
        const TextPiece& piece = word.pieces[i];
        const DocSet docs = withPiece(piece);
        out = i == 0 ? docs : intersectionOf(out, docs);
        sure = sure && (piece.sort == TextPiece::Sort::Word ||
                        (piece.text.size() <= 2 && !m_tokenizer.mayBeSynthetic(piece.text)));
        if (out.empty())
            return out;
    }
    return sure ? out : verified(out, word.text);
}

DocSet KeywordSearch::withPiece(const TextPiece& piece) const
{
    if (piece.sort == TextPiece::Sort::Word)
        return m_postings.docsWithPrefix(Prefix::kWord + wordTerm(piece.text));
    const size_t width = std::min<size_t>(2, piece.text.size());
    DocSet out;
    for (size_t i = 0; i + width <= piece.text.size(); ++i) {
        const std::string term = utf8(piece.text.substr(i, width));
        const DocSet docs = unionOf(m_postings.docs(Prefix::kTitle + term), m_postings.docs(Prefix::kBody + term));
        out = i == 0 ? docs : intersectionOf(out, docs);
        if (out.empty())
            break;
    }
    return out;
}

DocSet KeywordSearch::verified(const DocSet& candidates, const QString& word) const
{
    DocSet out;
    const std::string needle = word.toStdString();
    ValueWalk walk(m_postings.database(), Slot::Text);
    for (const Xapian::docid doc : candidates) {
        if (place(walk.at(doc), needle) != std::string::npos)
            out.push_back(doc);
    }
    return out;
}

DocSet KeywordSearch::likeliest(const DocSet& docs, const QueryWords& query, size_t most) const
{
    if (docs.size() <= most)
        return docs;
    DocSet titles = docs;
    for (const QueryWord& word : query.words) {
        for (const TextPiece& piece : word.pieces) {
            if (piece.sort == TextPiece::Sort::Ideographs)
                titles = intersectionOf(titles, m_postings.docs(Prefix::kTitle + utf8(piece.text.substr(0, 2))));
        }
    }
    titles.resize(std::min(titles.size(), most));
    DocSet others;
    std::set_difference(docs.begin(), docs.end(), titles.begin(), titles.end(), std::back_inserter(others));
    others.resize(std::min(others.size(), most - titles.size()));
    return unionOf(titles, others);
}

std::vector<Scored> KeywordSearch::weigh(const DocSet& docs, const QueryWords& query) const
{
    std::vector<Scored> out;
    out.reserve(docs.size());
    const bool latin = std::any_of(query.words.begin(), query.words.end(), [](const auto& w) { return w.isLatin(); });
    ValueWalk texts(m_postings.database(), Slot::Text);
    ValueWalk pinyins(m_postings.database(), Slot::Pinyin);
    for (const Xapian::docid doc : docs) {
        const std::string text = texts.at(doc);
        const std::string pinyin = latin ? pinyins.at(doc) : std::string();
        const std::vector<std::string_view> split = parts(text);
        double score = 0;
        for (const QueryWord& word : query.words) {
            const std::string needle = word.text.toStdString();
            double best = weighWord(split, needle);
            if (word.isLatin())
                best = std::max(best, weighPinyin(pinyin, word.text.toLatin1()));
            score += best;
        }
        out.emplace_back(doc, score);
    }
    return out;
}

}  // namespace Seatdesk
