// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

namespace Seatdesk {

/// What a person typed, and in which record it is looked for.
struct SearchQuery
{
    /// Best: the likeliest rows first, as typed so far; a question may match loosely.
    /// Filter: every row that holds all the words, best or not, without a limit and in no order.
    enum class Purpose { Best, Filter };

    QString record;  ///< article, ticket, phrase, directory, customer …; empty = all
    QString words;  ///< as typed: Chinese of any length and script, English, digits, pinyin, initials, a whole question
    QString category;  ///< only rows of this category (IndexDocument::category); empty = all
    int limit = 20;    ///< of Purpose::Best
    Purpose purpose = Purpose::Best;
};

/// One row found. Scores compare within one answer only; equals are ordered by id, so that an answer repeats.
struct SearchHit
{
    QString record;
    RecordId id;
    double score = 0;

    bool operator==(const SearchHit&) const = default;
};

/// Tells, in the GUI thread, that rows can be found that could not be found before.
class SearchFeed : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void grown();
};

/// Finds rows by their words, on the search thread. Calls return at once from any thread; a future that its caller
/// cancels before its turn costs nothing, so a field that searches as one types cancels the one before.
class Search
{
public:
    virtual ~Search() = default;

    /// Fails with Corrupt when the index is damaged: whoever keeps the index rebuilds it.
    virtual QFuture<Result<QList<SearchHit>>> find(const SearchQuery& query) = 0;
    /// Null when all that will ever be found can be found from the beginning.
    virtual SearchFeed* feed() { return nullptr; }
};

}  // namespace Seatdesk
