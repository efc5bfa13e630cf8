// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording/wordingrules.h"

#include "domain/wording.h"
#include "widgets/phrases/phrasewords.h"

namespace Seatdesk {

QList<WordingRule> wordingRules(const QList<Row>& rows)
{
    QList<WordingRule> rules;
    for (const Row& row : rows) {
        const Wording wording(row);
        const WordingRule rule{wording.kind(), wording.pattern(), wording.better()};
        const bool here = wording.language().compare(phraseLanguageOfScreens(), Qt::CaseInsensitive) == 0;
        if (here || !rule.isCompulsory())
            rules.append(rule);
    }
    return rules;
}

}  // namespace Seatdesk
