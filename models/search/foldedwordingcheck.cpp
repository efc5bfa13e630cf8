// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/foldedwordingcheck.h"

#include "search/textfold.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

constexpr size_t kWidestGap = 8;

/// A full stop of ASCII ends a sentence only before white space or the end: between letters it may be a disguise.
bool endsSentence(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'.' || c == u'．')
        return at + 1 == text.size() || text[at + 1].isSpace();
    return QStringView(u"。！？；!?;\n\r\u2028\u2029｡").contains(c);
}

bool isAlphabetic(char16_t c)
{
    return QChar::isLetterOrNumber(c) && !isIdeograph(c);
}

/// The characters that traditional ones are simplified to. Some of them are written in both.
const QSet<char16_t>& simplifiedForms()
{
    static const QSet<char16_t> forms = [] {
        QSet<char16_t> all;
        for (char16_t c = 0x3400; c < 0xa000; ++c) {
            if (simplified(c) != c)
                all.insert(simplified(c));
        }
        return all;
    }();
    return forms;
}

/// Written in traditional characters. What both scripts share counts as simplified.
bool isTraditional(const QString& text)
{
    int traditional = 0;
    int ofSimplified = 0;
    for (const QChar c : text) {
        traditional += simplified(c.unicode()) != c.unicode() ? 1 : 0;
        ofSimplified += simplifiedForms().contains(c.unicode()) ? 1 : 0;
    }
    return traditional > 0 && traditional >= ofSimplified;
}

/// Whether the two stand in one word, so that a match may not end between them.
bool isOneWord(char16_t before, char16_t after)
{
    return isAlphabetic(before) && isAlphabetic(after);
}

}  // namespace

FoldedWordingCheck::Prepared FoldedWordingCheck::prepared(qsizetype rule, QString pattern)
{
    Prepared out;
    out.rule = rule;
    out.atStart = pattern.trimmed().startsWith(u'^');
    pattern.replace(QStringLiteral("..."), QStringLiteral("…"));
    for (const QString& part : pattern.split(u'…')) {
        const Sentence letters = sentence(part, 0, part.size());
        if (!letters.letters.empty())
            out.parts.push_back(letters.letters);
    }
    return out;
}

void FoldedWordingCheck::setRules(const QList<WordingRule>& rules)
{
    m_rules = rules;
    m_prepared.clear();
    m_traditional.clear();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        m_traditional.append(isTraditional(rules[i].pattern + rules[i].better));
        for (const QString& pattern : rules[i].pattern.split(u'|')) {
            Prepared ready = prepared(i, pattern);
            if (!ready.parts.empty())
                m_prepared.push_back(std::move(ready));
        }
    }
}

FoldedWordingCheck::Sentence FoldedWordingCheck::sentence(const QString& text, qsizetype from, qsizetype until)
{
    Sentence out;
    const FoldedText piece = fold(text.mid(from, until - from));
    bool joined = false;
    for (qsizetype i = 0; i < piece.text.size(); ++i) {
        const QChar c = piece.text[i];
        if (!c.isLetterOrNumber() && !c.isSurrogate()) {
            // don't is one word, written with or without its mark.
            joined = joined && c == u'\'';
            continue;
        }
        const TextRange origin = piece.original({i, 1});
        out.letters.push_back(c.unicode());
        out.origins.push_back({from + origin.from, origin.length});
        out.joined.push_back(joined);
        joined = true;
    }
    return out;
}

std::vector<FoldedWordingCheck::Sentence> FoldedWordingCheck::sentences(const QString& text)
{
    std::vector<Sentence> out;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || endsSentence(text, i)) {
            out.push_back(sentence(text, from, i));
            from = i + 1;
        }
    }
    return out;
}

bool FoldedWordingCheck::standsAlone(const Sentence& sentence, size_t from, size_t until)
{
    const bool cutsBefore =
        from > 0 && sentence.joined[from] && isOneWord(sentence.letters[from - 1], sentence.letters[from]);
    const bool cutsAfter = until < sentence.letters.size() && sentence.joined[until] &&
                           isOneWord(sentence.letters[until - 1], sentence.letters[until]);
    return !cutsBefore && !cutsAfter;
}

size_t FoldedWordingCheck::matchEnd(const Sentence& sentence, size_t from, const Prepared& rule)
{
    size_t at = from;
    for (size_t i = 0; i < rule.parts.size(); ++i) {
        const std::u16string& part = rule.parts[i];
        const size_t widest = i == 0 ? 0 : kWidestGap;
        size_t found = sentence.letters.find(part, at);
        while (found != std::u16string::npos && found <= at + widest &&
               !standsAlone(sentence, found, found + part.size()))
            found = sentence.letters.find(part, found + 1);
        if (found == std::u16string::npos || found > at + widest)
            return 0;
        at = found + part.size();
    }
    return at;
}

QList<WordingHit> FoldedWordingCheck::hits(const QString& text) const
{
    QList<Found> found;
    const bool traditional = isTraditional(text);
    for (const Sentence& one : sentences(text)) {
        for (const Prepared& rule : m_prepared) {
            if (m_rules[rule.rule].isCompulsory())
                continue;
            const size_t starts = rule.atStart ? std::min<size_t>(1, one.letters.size()) : one.letters.size();
            for (size_t from = 0; from < starts; ++from) {
                const size_t end = matchEnd(one, from, rule);
                if (end == 0)
                    continue;
                const qsizetype begin = one.origins[from].from;
                const TextRange last = one.origins[end - 1];
                const WordingRule& said = m_rules[rule.rule];
                found.append({{said.kind, begin, last.from + last.length - begin, said.better},
                              m_traditional[rule.rule] == traditional});
            }
        }
    }
    return chosen(found);
}

/// The rules of the text's own script first, of those the longest: what to say instead is read by whoever wrote it.
QList<WordingHit> FoldedWordingCheck::chosen(QList<Found> found)
{
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.ownScript != b.ownScript ? a.ownScript : a.hit.length > b.hit.length;
    });
    QList<WordingHit> out;
    for (const Found& one : std::as_const(found)) {
        const WordingHit& hit = one.hit;
        const bool free = std::none_of(out.begin(), out.end(), [&](const WordingHit& other) {
            return hit.from < other.from + other.length && other.from < hit.from + hit.length;
        });
        if (free)
            out.append(hit);
    }
    std::sort(out.begin(), out.end(), [](const WordingHit& a, const WordingHit& b) { return a.from < b.from; });
    return out;
}

bool FoldedWordingCheck::occurs(const Sentence& sentence, const Prepared& rule)
{
    const size_t starts = rule.atStart ? std::min<size_t>(1, sentence.letters.size()) : sentence.letters.size();
    for (size_t from = 0; from < starts; ++from) {
        if (matchEnd(sentence, from, rule) != 0)
            return true;
    }
    return false;
}

QList<WordingRule> FoldedWordingCheck::missing(const QString& conversation) const
{
    const std::vector<Sentence> all = sentences(conversation);
    QList<bool> said(m_rules.size(), false);
    for (const Prepared& rule : m_prepared) {
        said[rule.rule] = said[rule.rule] || std::any_of(all.begin(), all.end(),
                                                         [&rule](const Sentence& one) { return occurs(one, rule); });
    }
    QList<WordingRule> out;
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].isCompulsory() && !said[i])
            out.append(m_rules[i]);
    }
    return out;
}

}  // namespace Seatdesk
