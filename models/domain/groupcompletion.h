// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockbook.h"
#include "domain/ticketcase.h"

#include <map>
#include <optional>

namespace Seatdesk {

/// Where a completion looks up the tickets and customers that a group speaks of, as they stood before it.
class KnownTickets
{
public:
    virtual ~KnownTickets() = default;
    /// Nothing when there is no such ticket or it is not to be seen: then nothing is worked out for it.
    [[nodiscard]] virtual std::optional<TicketCase> ticket(RecordId id) = 0;
    [[nodiscard]] virtual std::optional<Customer> customer(CustomerId id) = 0;
};

/// Adds to a group what follows from it by rule, whoever made it: the stamps of each step (when, by whom, who holds the
/// ticket, where it lies), the clocks that start, stop, pause and go on, and the next clock's moment in the ticket, by
/// which lists find what runs out. Pure. The ids follow from the operations' own, so that completing twice, on any
/// machine, gives the same rows, and what is complete already stays as it is. What the group says itself counts more
/// than the rule.
///
/// Every seat completes what it is given before it is saved; the authority takes the group as it comes, by the rights
/// of whoever sends it.
class GroupCompletion
{
public:
    GroupCompletion(const CompletionRules& rules, KnownTickets& known) : m_rules(rules), m_known(known) {}

    [[nodiscard]] Group complete(const Group& group);

private:
    /// One ticket on its way through the group.
    struct Course
    {
        Row ticket;
        ClockBook book;
        std::optional<Operation> source;  ///< what is still to be written follows from it
        int attempts = 0;                 ///< heard of and not yet counted in the ticket
        bool replied = false;
        bool heard = false;
        bool knowsCustomer = false;
    };

    void begin(const Operation& operation);
    void takeClock(const Operation& operation);
    void change(Course& course, const Operation& operation);
    void hear(Course& course);
    static void follow(Course& course, const Ticket& before, const ClockBook::Cause& cause);
    static void followWaiting(Course& course, const Ticket& before, const ClockBook::Cause& cause);
    static void followKind(Course& course, const Ticket& before, const ClockBook::Cause& cause);
    static void followPromise(Course& course, const Ticket& before, const ClockBook::Cause& cause);
    static void followVisit(Course& course, const Ticket& before, const ClockBook::Cause& cause);
    static void followVerdict(Course& course, const Ticket& before, const ClockBook::Cause& cause);
    void followStep(Course& course, const Ticket& before, const ClockBook::Cause& cause, const Operation& step) const;
    void stampRest(Course& course, Operation& operation) const;
    void write(Course& course, Operation operation);
    void writeRest(Course& course);
    [[nodiscard]] bool endsAtOnce(RecordId ticket) const;
    Course* courseOf(RecordId ticket);
    void learnCustomer(Course& course, const Ticket& ticket);

    CompletionRules m_rules;
    KnownTickets& m_known;
    Group m_given;
    Group m_result;
    QSet<RecordId> m_said;  ///< clocks of which the group speaks itself
    std::map<RecordId, std::optional<Course>> m_courses;
};

}  // namespace Seatdesk
