// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/pinyinsearch.h"

#include "search/querywords.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr qsizetype kLongest = 40;
constexpr qsizetype kLongestTail = 5;
constexpr size_t kMostMixed = 20000;

}  // namespace

DocSet PinyinSearch::find(const QByteArray& letters) const
{
    if (letters.isEmpty() || letters.size() > kLongest)
        return {};
    DocSet out = whole(letters);
    if (out.empty() && letters.size() > 1)
        out = typing(letters);
    if (out.empty())
        out = initials(letters);
    if (out.empty() && letters.size() > 2) {
        DocSet candidates = m_postings.docs(Prefix::kInitials + letters[0]);
        candidates.resize(std::min(candidates.size(), kMostMixed));
        out = verified(candidates, letters, PinyinManner::Mixed);
    }
    return out;
}

DocSet PinyinSearch::withSyllables(const QByteArrayList& syllables) const
{
    DocSet out;
    for (qsizetype i = 0; i < syllables.size(); ++i) {
        const DocSet docs = m_postings.docs(Prefix::kSyllable + syllables[i].toStdString());
        out = i == 0 ? docs : intersectionOf(out, docs);
        if (out.empty())
            break;
    }
    return out;
}

DocSet PinyinSearch::whole(const QByteArray& letters) const
{
    DocSet candidates;
    const QList<QByteArrayList> cuts = syllableCuts(letters);
    for (const QByteArrayList& cut : cuts)
        candidates = unionOf(candidates, withSyllables(cut));
    const bool sure = cuts.size() == 1 && cuts[0].size() == 1;
    return sure ? candidates : verified(candidates, letters, PinyinManner::Whole);
}

DocSet PinyinSearch::typing(const QByteArray& letters) const
{
    DocSet candidates;
    for (qsizetype tail = 1; tail <= std::min(kLongestTail, letters.size() - 1); ++tail) {
        const QList<QByteArrayList> cuts = syllableCuts(letters.chopped(tail));
        if (cuts.isEmpty())
            continue;
        const DocSet last = m_postings.docsWithPrefix(Prefix::kSyllable + letters.last(tail).toStdString());
        for (const QByteArrayList& cut : cuts)
            candidates = unionOf(candidates, intersectionOf(withSyllables(cut), last));
    }
    // All the letters as the beginning of one syllable need no second look.
    return unionOf(verified(candidates, letters, PinyinManner::Typing),
                   m_postings.docsWithPrefix(Prefix::kSyllable + letters.toStdString()));
}

DocSet PinyinSearch::initials(const QByteArray& letters) const
{
    if (letters.size() == 1)
        return m_postings.docs(Prefix::kInitials + letters.toStdString());
    DocSet candidates;
    for (qsizetype i = 0; i + 1 < letters.size(); ++i) {
        const DocSet docs = m_postings.docs(Prefix::kInitials + letters.mid(i, 2).toStdString());
        candidates = i == 0 ? docs : intersectionOf(candidates, docs);
        if (candidates.empty())
            return {};
    }
    return verified(candidates, letters, PinyinManner::Initial);
}

DocSet PinyinSearch::verified(const DocSet& candidates, const QByteArray& letters, PinyinManner manner) const
{
    DocSet out;
    ValueWalk walk(m_postings.database(), Slot::Pinyin);
    for (const Xapian::docid doc : candidates) {
        const std::string value = walk.at(doc);
        for (const QByteArrayView line : pinyinLines(value)) {
            if (!line.isEmpty() && !findPinyin(PinyinKey::fromBytes(line), letters, manner).isNull()) {
                out.push_back(doc);
                break;
            }
        }
    }
    return out;
}

}  // namespace Seatdesk
