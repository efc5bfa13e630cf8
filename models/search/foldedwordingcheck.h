// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"
#include "domain/wordingcheck.h"

#include <string>
#include <vector>

namespace Seatdesk {

/// The wording check over folded text without its spaces and marks. See WordingCheck.
class FoldedWordingCheck : public WordingCheck
{
public:
    void setRules(const QList<WordingRule>& rules) override;
    [[nodiscard]] QList<WordingHit> hits(const QString& text) const override;
    [[nodiscard]] QList<WordingRule> missing(const QString& conversation) const override;

private:
    /// One alternative of a rule.
    struct Prepared
    {
        qsizetype rule = 0;  ///< its place in m_rules
        bool atStart = false;
        std::vector<std::u16string> parts;  ///< between the … of the pattern
    };
    /// One sentence: its letters, digits and ideographs, folded.
    struct Sentence
    {
        std::u16string letters;
        std::vector<TextRange> origins;
        std::vector<bool> joined;  ///< nothing stands between this letter and the one before
    };

    struct Found
    {
        WordingHit hit;
        bool ownScript = false;  ///< the rule is written in the script of the text
    };

    [[nodiscard]] static QList<WordingHit> chosen(QList<Found> found);
    [[nodiscard]] static Prepared prepared(qsizetype rule, QString pattern);
    [[nodiscard]] static std::vector<Sentence> sentences(const QString& text);
    [[nodiscard]] static Sentence sentence(const QString& text, qsizetype from, qsizetype until);
    [[nodiscard]] static bool standsAlone(const Sentence& sentence, size_t from, size_t until);
    [[nodiscard]] static bool occurs(const Sentence& sentence, const Prepared& rule);
    /// The end of a match that begins at `from`, or 0.
    [[nodiscard]] static size_t matchEnd(const Sentence& sentence, size_t from, const Prepared& rule);

    QList<WordingRule> m_rules;
    QList<bool> m_traditional;  ///< per rule
    std::vector<Prepared> m_prepared;
};

}  // namespace Seatdesk
