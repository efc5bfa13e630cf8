// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Seatdesk {

/// One row of the record "wording". Kind compulsory must be said in a conversation; every other kind (taboo, negative,
/// promise, inside, fault, jargon) should not be.
struct WordingRule
{
    QString kind;
    /// Alternatives apart by |. In each, … stands for up to 8 characters of the same sentence; ^ at the front means:
    /// only where a sentence begins.
    QString pattern;
    QString better;  ///< what to say instead, or a sentence that holds what is compulsory

    [[nodiscard]] bool isCompulsory() const { return kind == u"compulsory"; }

    bool operator==(const WordingRule&) const = default;
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
    /// In the order of the text; of overlapping hits those of the text's own script, of these the
    /// longest.
    [[nodiscard]] virtual QList<WordingHit> hits(const QString& text) const = 0;
    /// The compulsory rules of which a conversation's text holds no alternative, in the order of the rules.
    [[nodiscard]] virtual QList<WordingRule> missing(const QString& conversation) const = 0;
};

}  // namespace Seatdesk
