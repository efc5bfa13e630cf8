// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "items/callermatches.h"

#include <QObject>
#include <QTimer>

namespace Seatdesk {

class CustomerAccess;
class Records;
class Search;
struct CallerMatch;

/// Finds the customers that a number or a name may mean, while it is typed. A number is asked of the authority, which
/// logs the question; so it waits for a pause in typing. Names, pinyin and initials go through the search. Only the
/// last question is answered.
class CallerSearch : public QObject
{
    Q_OBJECT

public:
    CallerSearch(Records& records, Search& search, CustomerAccess& customers, QObject* parent = nullptr);

    /// Asks for a number (digits, perhaps with a leading +) or else for words; nothing of both clears the answer.
    void ask(const QString& number, const QString& words);
    /// Asks at once, without waiting for a pause.
    void askNow(const QString& number, const QString& words);
    void clear();

    static constexpr int kPause = 150;
    static constexpr int kMost = 20;
    /// From this many digits on a number is whole enough to mean one customer.
    static constexpr int kWholeNumber = 7;

Q_SIGNALS:
    /// `byNumber` tells that these have the number.
    void found(const QList<Seatdesk::MatchedCustomer>& matches, bool byNumber);
    /// The whole number is known from an earlier contact, but to no customer.
    void knownNumber(const Seatdesk::RecordId& contact);
    void failed(const Seatdesk::Error& error);

private:
    void askNumber(quint64 question);
    void askWords(quint64 question);
    void fetch(const QList<CallerMatch>& matches, bool byNumber, quint64 question);
    template <typename T>
    [[nodiscard]] bool isStale(const Result<T>& result, quint64 question);

    Records& m_records;
    Search& m_search;
    CustomerAccess& m_customers;
    QTimer m_pause;
    QString m_number;
    QString m_words;
    quint64 m_question = 0;
};

}  // namespace Seatdesk
