// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/tokenizer.h"

#include "search/textfold.h"

#include <QFile>

#include <algorithm>

static void initialiseWordTable()
{
    Q_INIT_RESOURCE(search);
}

namespace Seatdesk {

namespace {

constexpr size_t kLongestWord = 40;

std::vector<std::pair<QString, QString>> readSynonyms()
{
    initialiseWordTable();
    std::vector<std::pair<QString, QString>> out;
    QFile file(QStringLiteral(":/search/synonyms.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return out;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i < words.size(); ++i)
            out.emplace_back(words[i], words[0]);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return out;
}

}  // namespace

std::string utf8(const std::u32string& text)
{
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size())).toStdString();
}

std::string wordTerm(const std::u32string& word)
{
    return utf8(word.substr(0, kLongestWord));
}

Tokenizer::Tokenizer() : m_stem("english"), m_synonyms(readSynonyms())
{
    for (const auto& [from, to] : m_synonyms)
        m_canonicalCharacters += to;
}

QList<TextPiece> Tokenizer::pieces(QStringView folded)
{
    QList<TextPiece> out;
    const QList<uint> characters = folded.toUcs4();
    bool joined = false;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const bool apostrophe = c == U'\'' && joined && i + 1 < characters.size() &&
                                out.constLast().sort == TextPiece::Sort::Word &&
                                QChar::isLetterOrNumber(characters[i + 1]);
        if (apostrophe)
            continue;
        const bool ideograph = isIdeograph(c);
        if (!ideograph && !QChar::isLetterOrNumber(c)) {
            joined = false;
            continue;
        }
        const TextPiece::Sort sort = ideograph ? TextPiece::Sort::Ideographs : TextPiece::Sort::Word;
        if (!joined || out.constLast().sort != sort)
            out.append({sort, {}, joined});
        out.last().text += c;
        joined = true;
    }
    return out;
}

TermCounts Tokenizer::terms(QStringView folded) const
{
    TermCounts out;
    for (const TextPiece& piece : pieces(folded)) {
        if (piece.sort == TextPiece::Sort::Word) {
            ++out.counts[m_stem(wordTerm(piece.text))];
            ++out.length;
            continue;
        }
        for (size_t i = 0; i < piece.text.size(); ++i) {
            ++out.counts[utf8(piece.text.substr(i, 1))];
            if (i > 0)
                ++out.counts[utf8(piece.text.substr(i - 1, 2))];
        }
        out.length += static_cast<int>(piece.text.size());
    }
    return out;
}

QString Tokenizer::canonical(const QString& folded) const
{
    QString out = folded;
    for (const auto& [from, to] : m_synonyms) {
        // Left to right, never into what was just put in: 改 within 修改 stays as it is.
        for (qsizetype at = out.indexOf(from); at >= 0; at = out.indexOf(from, at)) {
            const qsizetype inner = to.indexOf(from);
            if (inner >= 0 && at >= inner && QStringView(out).sliced(at - inner).startsWith(to)) {
                at += from.size();
                continue;
            }
            out.replace(at, from.size(), to);
            at += to.size();
        }
    }
    return out;
}

QStringList Tokenizer::sameStem(QStringView folded, const std::u32string& word) const
{
    QStringList out;
    const std::string stem = m_stem(wordTerm(word));
    for (const TextPiece& piece : pieces(folded)) {
        if (piece.sort == TextPiece::Sort::Word && m_stem(wordTerm(piece.text)) == stem &&
            !out.contains(piece.toString()))
            out.append(piece.toString());
    }
    return out;
}

bool Tokenizer::mayBeSynthetic(const std::u32string& term) const
{
    return std::any_of(term.begin(), term.end(), [this](char32_t c) {
        return c < 0x10000 && m_canonicalCharacters.contains(QChar(char16_t(c)));
    });
}

bool Tokenizer::isSingle(const std::string& term)
{
    // One ideograph of the usual planes has three bytes in UTF-8, a rare one four; a stem of that length is ASCII.
    const auto lead = static_cast<unsigned char>(term.front());
    return (lead >= 0xe0 && term.size() == 3) || (lead >= 0xf0 && term.size() == 4);
}

}  // namespace Seatdesk
