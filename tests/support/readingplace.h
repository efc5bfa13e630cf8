// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customeraccess.h"
#include "domain/drafts.h"
#include "domain/search.h"
#include "domain/syncstatus.h"
#include "domain/ticketnumbers.h"
#include "domain/typeahead.h"
#include "support/deskoffice.h"
#include "support/letterwording.h"
#include "widgets/workplace.h"

#include <QPromise>

namespace Seatdesk {

template <typename T>
QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Answers with the ids that were laid down for some words; late, in any order, when told to hold back.
class PlainSearch : public Search
{
public:
    struct Asked
    {
        SearchQuery query;
        std::shared_ptr<QPromise<Result<QList<SearchHit>>>> promise;
    };

    QFuture<Result<QList<SearchHit>>> find(const SearchQuery& query) override
    {
        auto promise = std::make_shared<QPromise<Result<QList<SearchHit>>>>();
        promise->start();
        asked.append({query, promise});
        const QFuture<Result<QList<SearchHit>>> future = promise->future();
        if (!holdsBack)
            answer(asked.size() - 1);
        return future;
    }
    void answer(qsizetype number)
    {
        const Asked& question = asked.at(number);
        QList<SearchHit> hits;
        for (const RecordId id : answers.value(question.query.words))
            hits.append({question.query.record, id, 1.0});
        question.promise->addResult(hits);
        question.promise->finish();
    }

    SearchFeed* feed() override { return &grown; }

    SearchFeed grown;
    QHash<QString, QList<RecordId>> answers;
    QList<Asked> asked;
    bool holdsBack = false;
};

/// Finds by plain parts of a text, and by what a candidate is also called.
class WordsTypeAhead : public TypeAhead
{
public:
    QList<TypeAheadHit> match(const QString& typed, const QList<TypeAheadCandidate>& candidates, int limit) override
    {
        QList<TypeAheadHit> hits;
        for (qsizetype i = 0; i < candidates.size() && hits.size() < limit; ++i) {
            const bool also = !candidates[i].also.filter(typed, Qt::CaseInsensitive).isEmpty();
            const QList<TextRange> marks = ranges(candidates[i].text, typed);
            if (typed.isEmpty() || also || !marks.isEmpty())
                hits.append({i, 1.0, marks});
        }
        return hits;
    }
    QList<TextRange> ranges(const QString& text, const QString& words) override
    {
        QList<TextRange> found;
        for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size()))
                found.append({at, word.size()});
        }
        std::sort(found.begin(), found.end(), [](const TextRange& a, const TextRange& b) { return a.from < b.from; });
        return found;
    }
};

/// A workplace for pages that read and note: records, search and settings as fakes, the rest answers nothing.
class ReadingPlace : public DeskOffice
{
public:
    explicit ReadingPlace(const QString& role = QStringLiteral("agent"), Place where = Place::Team)
        : DeskOffice(role, where)
    {
        // These work for the whole department.
        if (role == u"editor" || role == u"director") {
            person.grants.first().scope = office.department;
            session.update(Row(session.staff()), person.grants, office.scopes);
            records.obey(permissions, person, office.time);
        }
    }

    /// A published article; further fields replace the usual ones.
    RecordId article(const QString& title, const QString& body, const QJsonObject& more = {})
    {
        Row row;
        row.record = QStringLiteral("article");
        row.id = newId<RecordId>();
        row.scope = office.department;
        row.fields = {{QStringLiteral("title"), title},
                      {QStringLiteral("body"), body},
                      {QStringLiteral("state"), QStringLiteral("published")},
                      {QStringLiteral("library"), QStringLiteral("business")},
                      {QStringLiteral("version"), 12}};
        for (auto field = more.begin(); field != more.end(); ++field)
            row.fields.insert(field.key(), field.value());
        records.put(row);
        return row.id;
    }
    RecordId put(const QString& record, const QJsonObject& fields, ScopeId scope = {})
    {
        Row row;
        row.record = record;
        row.id = newId<RecordId>();
        row.scope = scope.isNull() ? office.department : scope;
        row.fields = fields;
        records.put(row);
        return row.id;
    }

    PlainSearch search;
    WordsTypeAhead typeAhead;

private:
    class NoDrafts : public Drafts
    {
        QFuture<Result<void>> put(const Draft&) override { return answered<void>({}); }
        QFuture<Result<void>> drop(DraftId) override { return answered<void>({}); }
        QFuture<Result<QList<Draft>>> all() override { return answered<QList<Draft>>({}); }
    };
    class NoCustomers : public CustomerAccess
    {
        QFuture<Result<QList<CallerMatch>>> caller(const QString&) override { return answered<QList<CallerMatch>>({}); }
        QFuture<Result<QString>> reveal(RecordId, const QString&) override
        {
            return answered<QString>(failure(Error::Kind::Denied, {}));
        }
    };
    class NoNumbers : public TicketNumbers
    {
        QFuture<Result<TicketNumber>> next(const QDate&) override
        {
            return answered<TicketNumber>(failure(Error::Kind::Full, {}));
        }
    };
    class NoTray : public Tray
    {
        QFuture<Result<QList<TrayItem>>> items() override { return answered<QList<TrayItem>>({}); }
        QFuture<Result<void>> resolve(const TrayItem&) override { return answered<void>({}); }
        QFuture<Result<void>> bringBack(const TrayItem&) override { return answered<void>({}); }
    };

    NoDrafts m_drafts;
    NoCustomers m_customers;
    NoNumbers m_numbers;
    SyncStatus m_syncStatus;
    NoTray m_tray;

public:
    LetterWording wording;
    Workplace place{records,  m_drafts,     search, m_customers, m_numbers, session,     settings,
                    calendar, m_syncStatus, m_tray, typeAhead,   wording,   office.time, QStringLiteral("0042")};
};

}  // namespace Seatdesk
