// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/callerhistory.h"

#include "domain/records.h"
#include "domain/ticketcase.h"
#include "domain/whendone.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// More than anyone reads, and a bound for a customer of many years.
constexpr int kMost = 60;
constexpr int kSettle = 50;

}  // namespace

CallerHistory::CallerHistory(Records& records, QObject* parent) : QObject(parent), m_records(records)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kSettle);
    connect(&m_again, &QTimer::timeout, this, &CallerHistory::load);
    connect(&records.feed(), &RecordFeed::reset, &m_again, qOverload<>(&QTimer::start));
    connect(&records.feed(), &RecordFeed::changed, this, [this](const QList<RowChange>& changes) {
        const bool concerns = std::any_of(changes.begin(), changes.end(), [this](const RowChange& change) {
            const Ticket ticket(change.row);
            return change.row.record == Ticket::kRecord && !m_customer.isNull() && ticket.customer() == m_customer;
        });
        if (concerns)
            m_again.start();
    });
}

void CallerHistory::setCaller(CustomerId customer, RecordId contact)
{
    if (customer == m_customer && contact == m_contact)
        return;
    m_customer = customer;
    m_contact = contact;
    load();
}

void CallerHistory::load()
{
    const quint64 question = ++m_question;
    if (m_customer.isNull() && m_contact.isNull())
        return show({});
    Query query;
    query.record = Ticket::kRecord;
    Condition caller;
    if (!m_customer.isNull())
        caller.any.append({TicketField::kCustomer, Condition::Test::Equal, m_customer.toString(), {}});
    if (!m_contact.isNull())
        caller.any.append({TicketField::kCustomerContact, Condition::Test::Equal, m_contact.toString(), {}});
    query.where = {caller};
    query.sort = {{TicketField::kRecordedAt, true}};
    query.limit = kMost;
    whenDone(m_records.list(query), this, [this, question](const Result<QList<Row>>& rows) {
        // A list that cannot be read stays as it was: the next change asks again.
        if (rows && question == m_question)
            show(*rows);
    });
}

void CallerHistory::show(const QList<Row>& rows)
{
    QList<Ticket> last;
    m_openTickets.clear();
    for (const Row& row : rows) {
        const Ticket ticket(row);
        if (isOpen(ticket))
            m_openTickets.append(ticket);
        if (last.size() < kLast)
            last.append(ticket);
    }
    std::stable_sort(m_openTickets.begin(), m_openTickets.end(), [](const Ticket& a, const Ticket& b) {
        return a.dueAt().value_or(Instant::max()) < b.dueAt().value_or(Instant::max());
    });
    m_open.setTickets(m_openTickets);
    m_last.setTickets(last);
    Q_EMIT changed();
}

}  // namespace Seatdesk
