// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/groupcompletion.h"

#include "domain/attempt.h"
#include "domain/ticketstamps.h"
#include "domain/timelineentry.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

const QString kTicket = QStringLiteral("ticket");

bool isInsert(const Operation& operation)
{
    return operation.verb == Operation::Verb::Insert || operation.verb == Operation::Verb::Append;
}

/// The ticket on which a child operation leaves a trace that clocks listen to.
RecordId ticketOfChild(const Operation& operation)
{
    const bool heard = operation.record == TimelineEntry::kRecord || operation.record == Attempt::kRecord;
    return heard && isInsert(operation) ? RecordId::fromString(operation.set.value(kTicket).toString()) : RecordId();
}

bool isReply(const Operation& operation)
{
    return operation.record == TimelineEntry::kRecord &&
           operation.set.value(TimelineEntryField::kKind).toString() == keyOf(EntryKind::Reply);
}

bool isReached(const Operation& operation)
{
    return operation.record == Attempt::kRecord &&
           operation.set.value(AttemptField::kOutcome).toString() == keyOf(AttemptOutcome::Reached);
}

/// By which clocks know the step that led into a state.
ClockEvent eventOf(TicketState state)
{
    switch (state) {
        case TicketState::Recorded:
            return ClockEvent::Recorded;
        case TicketState::Dispatched:
            return ClockEvent::Dispatched;
        case TicketState::Accepted:
            return ClockEvent::Accepted;
        case TicketState::Done:
            return ClockEvent::Done;
        case TicketState::Returned:
            return ClockEvent::Returned;
        default:
            return ClockEvent::Ended;
    }
}

}  // namespace

Group GroupCompletion::complete(const Group& group)
{
    m_given = group;
    m_result.clear();
    m_courses.clear();
    m_said.clear();
    for (const Operation& operation : group) {
        if (operation.record == TicketClock::kRecord)
            m_said.insert(operation.row);
    }
    for (const Operation& operation : group) {
        if (operation.record == kTicket && operation.verb == Operation::Verb::Insert) {
            begin(operation);
            continue;
        }
        const bool isChange = operation.record == kTicket && operation.verb == Operation::Verb::Change;
        if (Course* course = isChange ? courseOf(operation.row) : nullptr) {
            change(*course, operation);
            continue;
        }
        if (const RecordId ticket = ticketOfChild(operation); !ticket.isNull()) {
            if (Course* course = courseOf(ticket))
                hear(*course);
        }
        if (operation.record == TicketClock::kRecord)
            takeClock(operation);
        m_result.append(operation);
    }
    for (auto& [id, course] : m_courses) {
        if (course)
            writeRest(*course);
    }
    return m_result;
}

/// A clock of which the group speaks itself; its ticket shows the next one.
void GroupCompletion::takeClock(const Operation& operation)
{
    const RecordId ticket = RecordId::fromString(operation.set.value(kTicket).toString());
    Course* course = ticket.isNull() ? nullptr : courseOf(ticket);
    for (auto& [id, known] : m_courses) {
        if (!course && known && known->book.holds(operation.row))
            course = &*known;
    }
    if (!course)
        return;
    course->book.take(operation);
    course->source = operation;
}

GroupCompletion::Course* GroupCompletion::courseOf(RecordId ticket)
{
    auto found = m_courses.find(ticket);
    if (found == m_courses.end()) {
        const std::optional<TicketCase> known = m_known.ticket(ticket);
        std::optional<Course> course;
        if (known)
            course.emplace(Course{known->ticket.row(), ClockBook(m_rules, known->clocks), {}, 0, false, false, false});
        found = m_courses.emplace(ticket, std::move(course)).first;
    }
    return found->second ? &*found->second : nullptr;
}

void GroupCompletion::learnCustomer(Course& course, const Ticket& ticket)
{
    const bool counts = ticket.mode() == TicketMode::Onsite;
    if (counts && !std::exchange(course.knowsCustomer, true))
        course.book.setCustomer(m_known.customer(ticket.customer()));
}

/// What is settled or given up in the same breath never owed a dispatch or a reply.
bool GroupCompletion::endsAtOnce(RecordId ticket) const
{
    return std::any_of(m_given.begin(), m_given.end(), [&](const Operation& operation) {
        const auto to = fromKey<TicketState>(operation.set.value(TicketField::kState).toString());
        return operation.row == ticket && operation.verb == Operation::Verb::Change && to &&
               eventOf(*to) == ClockEvent::Ended;
    });
}

void GroupCompletion::begin(const Operation& operation)
{
    Operation whole = operation;
    TicketStamps(m_rules, Row(), whole).stamp();
    Course course{applied(whole, Row()), ClockBook(m_rules, {}), {}, 0, false, false, false};
    const Ticket ticket(course.ticket);
    learnCustomer(course, ticket);
    const ClockBook::Cause cause{whole.id, whole.at, ticket};
    if (ticket.state() == TicketState::Recorded && !endsAtOnce(operation.row)) {
        course.book.happened(ClockEvent::Recorded, cause);
        if (ticket.promisedAt())
            course.book.startPromise(*ticket.promisedAt(), cause);
    }
    m_courses.erase(operation.row);
    write(m_courses.emplace(operation.row, std::move(course)).first->second.value(), whole);
}

/// Replies and attempts to call back, wherever in the group they stand: before the ticket moves.
void GroupCompletion::hear(Course& course)
{
    if (std::exchange(course.heard, true))
        return;
    for (const Operation& operation : std::as_const(m_given)) {
        if (ticketOfChild(operation) != course.ticket.id)
            continue;
        const ClockBook::Cause cause{operation.id, operation.at, Ticket(course.ticket)};
        if (isReply(operation)) {
            course.book.happened(ClockEvent::Replied, cause);
            course.replied = true;
        }
        if (isReached(operation))
            course.book.happened(ClockEvent::CalledBack, cause);
        if (operation.record == Attempt::kRecord)
            ++course.attempts;
        course.source = operation;
    }
}

void GroupCompletion::change(Course& course, const Operation& operation)
{
    hear(course);
    Operation whole = operation;
    TicketStamps(m_rules, course.ticket, whole).stamp();
    const Ticket before(course.ticket);
    const Ticket after(applied(whole, course.ticket));
    learnCustomer(course, after);
    follow(course, before, {whole.id, whole.at, after});
    if (before.state() != after.state())
        followStep(course, before, {whole.id, whole.at, after}, whole);
    write(course, whole);
}

void GroupCompletion::follow(Course& course, const Ticket& before, const ClockBook::Cause& cause)
{
    followWaiting(course, before, cause);
    if (isOpen(cause.ticket)) {
        followKind(course, before, cause);
        followVisit(course, before, cause);
        followVerdict(course, before, cause);
        followPromise(course, before, cause);
    }
}

void GroupCompletion::followWaiting(Course& course, const Ticket& before, const ClockBook::Cause& cause)
{
    if (before.waiting() && !cause.ticket.waiting())
        course.book.resume(cause.at);
    else if (!before.waiting() && cause.ticket.waiting())
        course.book.pause(cause.at, cause.ticket.waitReason());
}

/// What became a complaint, or work on site, has those clocks from now; what is one no longer has none.
void GroupCompletion::followKind(Course& course, const Ticket& before, const ClockBook::Cause& cause)
{
    for (const ClockKind kind : {ClockKind::Reply, ClockKind::Onsite, ClockKind::Refund}) {
        const bool was = concerns(kind, before);
        const bool now = concerns(kind, cause.ticket);
        if (was && !now)
            course.book.discard(kind, cause.at);
        else if (!was && now)
            course.book.start(kind, cause.at, cause);
    }
}

void GroupCompletion::followPromise(Course& course, const Ticket& before, const ClockBook::Cause& cause)
{
    const std::optional<Instant> old = before.promisedAt();
    const std::optional<Instant> now = cause.ticket.promisedAt();
    if (old == now)
        return;
    // A promise that was kept by nothing but a new one is late when its time had passed, else replaced.
    if (old && now && *old < cause.at)
        course.book.stop(ClockKind::Promise, cause.at);
    else
        course.book.discard(ClockKind::Promise, cause.at);
    if (now)
        course.book.startPromise(*now, cause);
}

void GroupCompletion::followVisit(Course& course, const Ticket& before, const ClockBook::Cause& cause)
{
    if (before.appointedAt() != cause.ticket.appointedAt()) {
        course.book.discard(ClockKind::Engineer, cause.at);
        if (cause.ticket.appointedAt())
            course.book.happened(ClockEvent::Appointed, cause);
    }
    if (!before.arrivedAt() && cause.ticket.arrivedAt())
        course.book.happened(ClockEvent::Arrived, cause);
}

void GroupCompletion::followVerdict(Course& course, const Ticket& before, const ClockBook::Cause& cause)
{
    const std::optional<Verdict> verdict = cause.ticket.complaintValid();
    if (before.complaintValid() == verdict || !concerns(ClockKind::Reply, cause.ticket))
        return;
    if (verdict == Verdict::Invalid) {
        course.book.discard(ClockKind::Reply, cause.at);
        course.book.happened(ClockEvent::JudgedInvalid, cause);
        return;
    }
    course.book.discard(ClockKind::Explain, cause.at);
    // Counted from taking the complaint; one that became a complaint later counts from now.
    if (verdict && !course.book.has(ClockKind::Reply, false))
        course.book.start(ClockKind::Reply, cause.at, cause);
}

void GroupCompletion::followStep(Course& course, const Ticket& before, const ClockBook::Cause& cause,
                                 const Operation& step) const
{
    const std::optional<TicketState> from = before.state();
    const std::optional<TicketState> to = cause.ticket.state();
    if (!from || !to)
        return;
    if (isUndo(m_rules.book, *from, step)) {
        if (before.movedAt())
            course.book.takeBack(*before.movedAt(), eventOf(*from), cause.at);
    } else if (to == TicketState::Merged) {
        course.book.pause(cause.at, keyOf(TicketState::Merged), true);
    } else if (from == TicketState::Merged) {
        course.book.resume(cause.at);
        if (cause.ticket.waiting())
            course.book.pause(cause.at, cause.ticket.waitReason());
    } else if (to == TicketState::Accepted && from == TicketState::Done) {
        course.book.discard(ClockKind::Callback, cause.at);
        course.book.reviveDone(before.doneAt().value_or(cause.at), cause);
    } else if (to == TicketState::Cancelled) {
        course.book.discardAll(cause.at);
    } else if (to != TicketState::Callback) {
        course.book.happened(eventOf(*to), cause);
    }
}

/// What the ticket shows of its clocks and of what was heard.
void GroupCompletion::stampRest(Course& course, Operation& operation) const
{
    TicketStamps stamps(m_rules, operation.verb == Operation::Verb::Insert ? Row() : course.ticket, operation);
    if (std::exchange(course.replied, false))
        stamps.set(TicketField::kPromisedAt, QJsonValue());
    if (const int made = std::exchange(course.attempts, 0))
        stamps.set(TicketField::kAttempts, Ticket(course.ticket).attempts() + made);
    // Whoever knows nothing of the clocks does not lose what the row says of them.
    if (!course.book.takeChanged() && isOpen(Ticket(applied(operation, course.ticket))))
        return;
    const Row* next = course.book.next();
    const TicketClock due(next ? *next : Row());
    stamps.setTime(TicketField::kDueAt, due.dueAt());
    stamps.setTime(TicketField::kWarnAt, due.warnAt());
    stamps.setTime(TicketField::kDueFrom, due.startedAt());
    stamps.set(TicketField::kDueKind, due.kind() ? QJsonValue(keyOf(*due.kind())) : QJsonValue());
}

/// The ticket with its clocks: those of a new one behind it, else before it moves out of sight.
void GroupCompletion::write(Course& course, Operation operation)
{
    stampRest(course, operation);
    course.ticket = applied(operation, operation.verb == Operation::Verb::Insert ? Row() : course.ticket);
    course.source.reset();
    const Group clocks = course.book.written(operation, m_said);
    if (operation.verb == Operation::Verb::Insert)
        m_result.append(operation);
    m_result += clocks;
    if (operation.verb == Operation::Verb::Change)
        m_result.append(operation);
}

/// What was heard of the ticket without a change of the ticket itself.
void GroupCompletion::writeRest(Course& course)
{
    if (!course.source)
        return;
    const Operation source = *course.source;
    Operation shown = consequence(source, Operation::Verb::Change, kTicket, course.ticket.id);
    stampRest(course, shown);
    m_result += course.book.written(source, m_said);
    if (!shown.set.isEmpty())
        m_result.append(shown);
}

}  // namespace Seatdesk
