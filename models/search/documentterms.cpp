// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/documentterms.h"

#include "search/pinyinkey.h"
#include "search/textfold.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace Seatdesk {

namespace {

constexpr qsizetype kLongestPinyinTitle = 120;

using WeightedTerms = std::unordered_map<std::string, Xapian::termcount>;

void addRanking(WeightedTerms& terms, const std::string& prefix, const TermCounts& counts, const LengthNorm& norm)
{
    for (const auto& [term, count] : counts.counts) {
        const double wdf = std::round(kWdfUnit * norm.weigh(count, counts.length));
        Xapian::termcount& kept = terms[prefix + term];
        kept = std::max(kept, static_cast<Xapian::termcount>(std::clamp(wdf, 1.0, 60000.0)));
    }
}

void addWords(WeightedTerms& terms, const QString& folded)
{
    for (const TextPiece& piece : Tokenizer::pieces(folded)) {
        if (piece.sort == TextPiece::Sort::Word)
            terms[Prefix::kWord + wordTerm(piece.text)] = 1;
    }
}

void addPinyin(WeightedTerms& terms, const PinyinKey& key)
{
    const PinyinUnit* before = nullptr;
    for (const PinyinUnit& unit : key.units) {
        for (const QByteArray& typed : unit.typed) {
            if (unit.ideograph)
                terms[Prefix::kSyllable + typed.toStdString()] = 1;
            terms[Prefix::kInitials + typed[0]] = 1;
            if (before == nullptr)
                continue;
            for (const QByteArray& first : before->typed)
                terms[Prefix::kInitials + first[0] + typed[0]] = 1;
        }
        before = unit.typed.isEmpty() ? nullptr : &unit;
    }
}

}  // namespace

TermCounts rankingTerms(const QString& folded, const Tokenizer& tokenizer)
{
    TermCounts terms = tokenizer.terms(folded);
    const QString canonical = tokenizer.canonical(folded);
    if (canonical == folded)
        return terms;
    const TermCounts same = tokenizer.terms(canonical);
    terms.length = same.length;
    for (const auto& [term, count] : same.counts) {
        int& kept = terms.counts[term];
        kept = std::max(kept, count);
    }
    return terms;
}

Xapian::Document toXapian(const IndexDocument& document, const Tokenizer& tokenizer)
{
    WeightedTerms terms;
    QString text;
    QByteArrayList pinyin;
    for (const QString& title : QStringList(document.title) + document.aliases) {
        const QString plain = folded(title);
        text += plain + QLatin1Char(kPartEnd);
        addRanking(terms, Prefix::kTitle, rankingTerms(plain, tokenizer), kTitleNorm);
        addWords(terms, plain);
        const PinyinKey key = PinyinKey::of(title.left(kLongestPinyinTitle));
        addPinyin(terms, key);
        pinyin.append(key.toBytes());
    }
    const QString body = folded(document.body);
    text += body;
    addRanking(terms, Prefix::kBody, rankingTerms(body, tokenizer), kBodyNorm);
    addWords(terms, body);

    Xapian::Document out;
    for (const auto& [term, wdf] : terms)
        out.add_term(term, wdf);
    out.add_boolean_term(idTerm(document.id));
    if (!document.category.isEmpty())
        out.add_boolean_term(categoryTerm(document.category));
    out.add_value(static_cast<Xapian::valueno>(Slot::Id), document.id.toBytes().toStdString());
    out.add_value(static_cast<Xapian::valueno>(Slot::Text), text.toStdString());
    out.add_value(static_cast<Xapian::valueno>(Slot::Pinyin), pinyin.join('\n').toStdString());
    return out;
}

std::string idTerm(RecordId id)
{
    return Prefix::kId + id.toBytes().toStdString();
}

std::string categoryTerm(const QString& category)
{
    return Prefix::kCategory + category.toUtf8().left(200).toStdString();
}

}  // namespace Seatdesk
