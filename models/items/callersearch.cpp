// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/callersearch.h"

#include "domain/customeraccess.h"
#include "domain/dialling.h"
#include "domain/maskednumber.h"
#include "domain/records.h"
#include "domain/search.h"
#include "domain/whendone.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

/// Whether that is how everyone sees the number, whatever stood before and between its digits when it was written down.
bool isMaskOf(QString masked, const QString& digits)
{
    masked.removeIf([](QChar c) { return !c.isDigit() && c != u'*'; });
    const QString wanted = maskedNumber(digits);
    return masked.endsWith(wanted) &&
           (masked.size() == wanted.size() || masked.startsWith(u"86") || masked.startsWith(u'0'));
}

}  // namespace

CallerSearch::CallerSearch(Records& records, Search& search, CustomerAccess& customers, QObject* parent)
    : QObject(parent), m_records(records), m_search(search), m_customers(customers)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { askNow(m_number, m_words); });
}

void CallerSearch::ask(const QString& number, const QString& words)
{
    m_number = number;
    m_words = words;
    ++m_question;
    m_pause.start();
}

void CallerSearch::clear()
{
    m_pause.stop();
    ++m_question;
}

void CallerSearch::askNow(const QString& number, const QString& words)
{
    clear();
    m_number = number;
    m_words = words.trimmed();
    if (!m_number.isEmpty())
        askNumber(m_question);
    else if (!m_words.isEmpty())
        askWords(m_question);
    else
        Q_EMIT found({}, false);
}

template <typename T>
bool CallerSearch::isStale(const Result<T>& result, quint64 question)
{
    if (question != m_question)
        return true;
    if (!result)
        Q_EMIT failed(result.error());
    return !result;
}

void CallerSearch::askNumber(quint64 question)
{
    const QString digits = dialledDigits(m_number);
    whenDone(m_customers.caller(digits), this, [this, digits, question](const Result<QList<CallerMatch>>& matches) {
        if (isStale(matches, question))
            return;
        fetch(*matches, true, question);
        // The latest of those who called with this very number before anybody said who they are.
        const auto nameless = std::find_if(matches->crbegin(), matches->crend(), [&](const CallerMatch& match) {
            return match.customer.isNull() && isMaskOf(match.maskedNumber, digits);
        });
        const bool alone = std::all_of(matches->begin(), matches->end(),
                                       [](const CallerMatch& match) { return match.customer.isNull(); });
        if (alone && nameless != matches->crend() && digits.size() >= kWholeNumber)
            Q_EMIT knownNumber(nameless->contact);
    });
}

void CallerSearch::askWords(quint64 question)
{
    const SearchQuery query{Customer::kRecord, m_words, {}, kMost};
    whenDone(m_search.find(query), this, [this, question](const Result<QList<SearchHit>>& hits) {
        if (isStale(hits, question))
            return;
        QList<CallerMatch> matches;
        for (const SearchHit& hit : *hits)
            matches.append({hit.id, {}, {}});
        fetch(matches, false, question);
    });
}

void CallerSearch::fetch(const QList<CallerMatch>& matches, bool byNumber, quint64 question)
{
    QJsonArray ids;
    for (const CallerMatch& match : matches) {
        if (!match.customer.isNull())
            ids.append(match.customer.toString());
    }
    if (ids.isEmpty()) {
        Q_EMIT found({}, byNumber);
        return;
    }
    Query query;
    query.record = Customer::kRecord;
    query.where = {{QStringLiteral("id"), Condition::Test::In, ids, {}}};
    whenDone(m_records.list(query), this, [this, matches, byNumber, question](const Result<QList<Row>>& rows) {
        if (isStale(rows, question))
            return;
        QHash<RecordId, Row> byId;
        for (const Row& row : *rows)
            byId.insert(row.id, row);
        QList<MatchedCustomer> customers;
        for (const CallerMatch& match : matches) {
            if (byId.contains(match.customer))
                customers.append({Customer(byId.take(match.customer)), match.contact, match.maskedNumber});
        }
        Q_EMIT found(customers, byNumber);
    });
}

}  // namespace Seatdesk
