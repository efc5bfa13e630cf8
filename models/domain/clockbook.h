// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockplan.h"
#include "domain/clockrule.h"
#include "domain/completionrules.h"
#include "domain/operation.h"
#include "domain/ticketclock.h"

#include <QSet>

#include <optional>
#include <utility>

namespace Seatdesk {

/// The clocks of one ticket while things happen to it: which start, stop, pause and go on.
class ClockBook
{
public:
    /// By which operation and when, and the ticket as it stands after it.
    struct Cause
    {
        OperationId operation;
        Instant at{};
        Ticket ticket;
    };

    ClockBook(const CompletionRules& rules, const QList<Row>& clocks);

    /// Who the customer is decides how long some clocks run.
    void setCustomer(const std::optional<Customer>& customer) { m_customer = customer; }
    /// Stops and starts the clocks that the event concerns.
    void happened(ClockEvent event, const Cause& cause);
    void start(ClockKind kind, Instant from, const Cause& cause);
    void startPromise(Instant due, const Cause& cause);
    /// The clocks that stopped when the work was done go on to their old ends, as new ones.
    void reviveDone(Instant doneAt, const Cause& cause);
    void stop(ClockKind kind, Instant at);
    void discard(ClockKind kind, Instant at);
    void discardAll(Instant at);
    /// Those that pause for the customer, or all of them.
    void pause(Instant at, const QString& reason, bool all = false);
    void resume(Instant at);
    /// A step is taken back: what it stopped goes on, what it started never counted.
    void takeBack(Instant step, ClockEvent event, Instant at);
    /// What the group itself does to a clock.
    void take(const Operation& operation);

    [[nodiscard]] bool has(ClockKind kind, bool openOnly) const;
    [[nodiscard]] bool holds(RecordId clock) const;
    /// The open clock of that kind; null without one.
    [[nodiscard]] const Row* open(ClockKind kind) const;
    /// Of the running clocks the one that ends first; null when none runs.
    [[nodiscard]] const Row* next() const&;
    const Row* next() const&& = delete;  // it would be gone at the end of the line
    [[nodiscard]] QList<Row> rows() const;
    /// Whether anything is other than at the last asking.
    [[nodiscard]] bool takeChanged() { return std::exchange(m_changed, false); }
    /// The operations that bring about what is not written yet, as consequences of `source`; `said` are the clocks of
    /// which the group speaks itself.
    [[nodiscard]] Group written(const Operation& source, const QSet<RecordId>& said);

private:
    struct Entry
    {
        Row row;     ///< as it is
        Row before;  ///< as it was written last; its id is null when it is new
    };

    void revive(ClockKind kind, const Cause& cause);
    void add(ClockKind kind, QJsonObject fields, const Cause& cause);
    void update(Entry& entry, const QJsonObject& fields, Instant at);

    CompletionRules m_rules;
    ClockPlan m_plan;
    std::optional<Customer> m_customer;
    QList<Entry> m_entries;
    bool m_changed = false;
};

/// An operation that follows from `source` by rule: of its group, person and moment, with an id that is the same
/// whoever works it out.
Operation consequence(const Operation& source, Operation::Verb verb, const QString& record, RecordId row);

}  // namespace Seatdesk
