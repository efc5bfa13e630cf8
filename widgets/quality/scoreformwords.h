// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scorecardversions.h"
#include "domain/scorefaults.h"
#include "widgets/knowledge/twolinedelegate.h"

#include <QCoreApplication>

namespace Seatdesk {

/// What is said of a form that calls are scored by, to those who write it. `language`: the one in which its texts are
/// read.
class ScoreFormWords
{
    Q_DECLARE_TR_FUNCTIONS(ScoreFormWords)

public:
    /// An answer that a condition can name.
    struct Answer
    {
        QString name;
        QJsonArray values;
    };

    static QString kind(ScoreKind kind);
    /// What is lost with it.
    static QString weight(ScoreWeight weight);
    static TwoLines group(const ScoreGroup& group, const QString& language);
    static TwoLines item(const ScoreItem& item, const QString& language);
    static QString fault(const ScoreFault& fault);
    /// The answers that an item can have, each by its own or several that mean the same.
    static QList<Answer> answers(const ScoreItem& item, const QString& language);
    /// How the form counts, a sentence each.
    static QStringList counting(const ScoreForm& form, const QString& language);
    static TwoLines version(const Scorecard& card, ScorecardStanding standing, const QString& more);

private:
    static QString faultOfItem(ScoreFault::Kind kind);
    static QString named(const ScoreItem& item, const QString& language);
    static QString asked(const ScoreForm& form, const ScoreItem& item, const QString& language);
};

}  // namespace Seatdesk
