// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Seatdesk {

/// One row of the record "wording". Kinds greeting, response and farewell are compulsory in a conversation, at least
/// one pattern of each; every other kind (taboo, promise, jargon …) should not be said.
struct WordingRule
{
    QString kind;
    QString pattern;  ///< … in it stands for up to 8 characters of the same sentence
    QString better;   ///< what to say instead

    [[nodiscard]] bool isCompulsory() const
    {
        return kind == u"greeting" || kind == u"response" || kind == u"farewell";
    }
};

/// A piece of the text that should be worded otherwise, in UTF-16 units.
struct WordingHit
{
    QString kind;
    qsizetype from = 0;
    qsizetype length = 0;
    QString better;

    bool operator==(const WordingHit&) const = default;
};

/// Finds taboo wording also when width, script, spaces or marks between the characters differ from the rule, but never
/// across the end of a sentence. Advice, never a block. Used by one thread; the rules are prepared once.
class WordingCheck
{
public:
    virtual ~WordingCheck() = default;

    virtual void setRules(const QList<WordingRule>& rules) = 0;
    /// In the order of the text; of overlapping hits the longest.
    [[nodiscard]] virtual QList<WordingHit> hits(const QString& text) const = 0;
    /// The compulsory kinds of the rules that a conversation's text lacks, in the order of the rules.
    [[nodiscard]] virtual QStringList missing(const QString& conversation) const = 0;
};

}  // namespace Seatdesk
