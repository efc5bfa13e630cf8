// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wordingcheck.h"

namespace Seatdesk {

/// Finds the wordings of its rules letter by letter; without rules none.
class LetterWording : public WordingCheck
{
public:
    void setRules(const QList<WordingRule>& given) override { rules = given; }
    [[nodiscard]] QList<WordingHit> hits(const QString& text) const override
    {
        QList<WordingHit> found;
        for (const WordingRule& rule : rules) {
            const qsizetype at = rule.isCompulsory() ? -1 : text.indexOf(rule.pattern);
            if (at >= 0)
                found.append({rule.kind, at, rule.pattern.size(), rule.better});
        }
        return found;
    }
    [[nodiscard]] QList<WordingRule> missing(const QString& conversation) const override
    {
        QList<WordingRule> unsaid;
        for (const WordingRule& rule : rules) {
            if (rule.isCompulsory() && !conversation.contains(rule.pattern.section(u'|', 0, 0)))
                unsaid.append(rule);
        }
        return unsaid;
    }

    QList<WordingRule> rules;
};

}  // namespace Seatdesk
