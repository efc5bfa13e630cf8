// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SeatCommand that looks for words: in this seat's index, and on the server for tickets that it does not
// hold.
#include "app/admin/seatcommand.h"
#include "domain/search.h"
#include "domain/whendone.h"
#include "host/seat.h"

#include <QJsonArray>

namespace Seatdesk {

/// With "where":{"also":"server"} the answer has "older" beside "hits": rows of tickets that only the server holds.
void SeatCommand::search(const QJsonObject& request)
{
    SearchQuery query;
    query.record = request.value(QStringLiteral("record")).toString();
    query.words = request.value(QStringLiteral("words")).toString();
    query.limit = request.value(QStringLiteral("limit")).toInt(query.limit);
    if (query.limit < 0)
        return answerError(Error{Error::Kind::Invalid, QStringLiteral("limit below 0")});
    const bool alsoServer = request.value(QStringLiteral("where"))[QStringLiteral("also")].toString() == u"server";
    // What was saved before the question can be found by it.
    whenDone(m_seat.search().caughtUp(), this, [this, query, alsoServer](const Result<void>&) {
        whenDone(m_seat.search().find(query), this, [this, query, alsoServer](const Result<QList<SearchHit>>& hits) {
            if (!hits)
                return answerError(hits.error());
            QJsonArray array;
            for (const SearchHit& hit : *hits)
                array.append(QJsonObject{{QStringLiteral("record"), hit.record},
                                         {QStringLiteral("id"), hit.id.toString()},
                                         {QStringLiteral("score"), hit.score}});
            const QJsonObject body{{QStringLiteral("hits"), array}};
            if (!alsoServer || !m_seat.olderTickets())
                return answer(body);
            searchOlder(query, {}, {}, body);
        });
    });
}

void SeatCommand::searchOlder(const SearchQuery& query, RecordId before, const QJsonArray& found,
                              const QJsonObject& body)
{
    const auto portion = m_seat.olderTickets()->findOlder(query.words, before);
    whenDone(portion, this, [this, query, found, body](const Result<OlderPage>& page) {
        if (!page)
            return answerError(page.error());
        QJsonArray older = found;
        for (const Row& ticket : page->tickets) {
            if (older.size() < query.limit)
                older.append(rowToJson(ticket));
        }
        if (!page->reached.isNull() && older.size() < query.limit)
            return searchOlder(query, page->reached, older, body);
        QJsonObject whole = body;
        whole.insert(QStringLiteral("older"), older);
        answer(whole);
    });
}

}  // namespace Seatdesk
