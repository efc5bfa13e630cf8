// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/escalation.h"
#include "domain/ticketaction.h"
#include "domain/ticketdraft.h"
#include "domain/ticketplan.h"

#include <QList>

#include <functional>
#include <optional>
#include <utility>

namespace Seatdesk {

/// Where a ticket is sent.
struct DispatchTo
{
    ScopeId target;  ///< a team, a unit, the complaints pool or a person
    std::optional<Priority> priority;
    QString note;  ///< to colleagues
};

/// What came of one attempt to call the customer back.
struct CallbackAttempt
{
    AttemptOutcome outcome = AttemptOutcome::Reached;
    Channel channel = Channel::Phone;
    std::optional<Solved> solved;  ///< needed when reached
    QString satisfied;             ///< in the survey's words
    QString note;                  ///< needed when not solved: it goes to the director
};

/// A matter taken to a superior, with a proposal of one's own.
struct EscalationRequest
{
    QString toRole;
    QString matter;
    QString proposal;
    bool emergency = false;  ///< may skip a level; a report is owed then
    RecordId follows;        ///< the escalation whose instruction one disagrees with
};

/// A complaint's verdict. The norm is needed when valid.
struct ComplaintVerdict
{
    Verdict verdict = Verdict::Valid;
    QString norm;
    QString facts;  ///< as verified
    QString why;
};

/// Who answers for what went wrong.
struct Liability
{
    StaffId person;
    StaffId superior;  ///< null where nobody above is liable
    QString measure;   ///< what follows from it
    QString notice;    ///< what they were told in writing
};

/// One change planned for many tickets: a group for each that allows it, and why the others do not.
struct BulkPlan
{
    QList<Group> groups;
    QList<std::pair<RecordId, Error>> refused;
};

/// Makes of each intent of a person the group of operations that carries it out: states, scopes, clocks, time line and
/// the fields that lists read. Pure: reads what it is given, writes nothing. Fails with Denied, or with Invalid and
/// "missing a,b" (fields in form order), or with the rule that was broken. Path and rights are those of the rules
/// files.
class TicketActions
{
public:
    TicketActions(const ActionRules& rules, Acting acting);

    /// The answer for every action, for buttons and menus.
    [[nodiscard]] QList<ActionOffer> available(const TicketCase& ticket) const;
    [[nodiscard]] ActionOffer offer(TicketAction action, const TicketCase& ticket) const;

    /// A contact that brought no need of its own but is about this ticket: kept with its rating and its quotes, and
    /// `text` as an entry; as an urge where it `urges` and this person may.
    [[nodiscard]] Result<Group> addContact(const TicketCase& ticket, const TicketDraft& contact, const QString& text,
                                           bool urges) const;

    // From the draft. The first keeps the ticket with its owner; the others do so and settle or dispatch it at once.
    // The customer, where known, decides how long on-site work may take.
    [[nodiscard]] Result<Group> record(const TicketDraft& draft, const std::optional<Customer>& customer = {}) const;
    [[nodiscard]] Result<Group> recordAndSettle(const TicketDraft& draft,
                                                const std::optional<Customer>& customer = {}) const;
    [[nodiscard]] Result<Group> recordAndDispatch(const TicketDraft& draft,
                                                  const std::optional<Customer>& customer = {}) const;

    [[nodiscard]] Result<Group> settle(const TicketCase& ticket, const QString& answer) const;
    [[nodiscard]] Result<Group> dispatch(const TicketCase& ticket, const DispatchTo& to) const;
    [[nodiscard]] Result<Group> accept(const TicketCase& ticket) const;
    [[nodiscard]] Result<Group> appoint(const TicketCase& ticket, const QString& appointment,
                                        std::optional<Instant> time) const;
    [[nodiscard]] Result<Group> arrive(const TicketCase& ticket) const;
    [[nodiscard]] Result<Group> done(const TicketCase& ticket, const QString& answer) const;
    [[nodiscard]] Result<Group> giveBack(const TicketCase& ticket, const QString& reason) const;
    [[nodiscard]] Result<Group> cancel(const TicketCase& ticket, const QString& reason) const;

    [[nodiscard]] Result<Group> approve(const TicketCase& ticket) const;
    [[nodiscard]] Result<Group> reject(const TicketCase& ticket, const QString& reason) const;
    [[nodiscard]] Result<Group> attempt(const TicketCase& ticket, const CallbackAttempt& attempt) const;
    /// Without having reached the customer, once the least number of attempts is made.
    [[nodiscard]] Result<Group> close(const TicketCase& ticket) const;
    [[nodiscard]] Result<Group> reopen(const TicketCase& ticket, ScopeId target, const QString& reason) const;

    [[nodiscard]] Result<Group> urge(const TicketCase& ticket, const QString& text) const;
    [[nodiscard]] Result<Group> assign(const TicketCase& ticket, StaffId holder) const;
    [[nodiscard]] Result<Group> merge(const TicketCase& ticket, const Ticket& lead) const;
    [[nodiscard]] Result<Group> unmerge(const TicketCase& ticket, const QString& reason) const;
    /// From now on it is answered as `parent` is, and not before.
    [[nodiscard]] Result<Group> join(const TicketCase& ticket, const Ticket& parent) const;
    [[nodiscard]] Result<Group> leave(const TicketCase& ticket) const;
    /// The office says which department does it (null: another decision).
    [[nodiscard]] Result<Group> rule(const TicketCase& ticket, ScopeId responsible, const QString& text) const;
    [[nodiscard]] Result<Group> share(const TicketCase& ticket, const QString& proposal) const;
    [[nodiscard]] Result<Group> recordLiability(const TicketCase& ticket, const Liability& liability) const;

    /// The roles to whom this person may take the matter without an emergency: the next level, or for a complaint those
    /// that its level names; after an instruction (`follows`) the level above the one who gave it.
    [[nodiscard]] QStringList superiors(const TicketCase& ticket, RecordId follows = {}) const;
    [[nodiscard]] Result<Group> escalate(const TicketCase& ticket, const EscalationRequest& request) const;
    [[nodiscard]] Result<Group> instruct(const TicketCase& ticket, RecordId escalation, const QString& text) const;
    [[nodiscard]] Result<Group> disagree(const TicketCase& ticket, RecordId escalation, const QString& text) const;
    [[nodiscard]] Result<Group> fileReport(const TicketCase& ticket, RecordId escalation, const QString& text) const;

    [[nodiscard]] Result<Group> wait(const TicketCase& ticket, const QString& reason) const;
    [[nodiscard]] Result<Group> resume(const TicketCase& ticket) const;
    [[nodiscard]] Result<Group> promise(const TicketCase& ticket, Instant when) const;
    [[nodiscard]] Result<Group> note(const TicketCase& ticket, const QString& text) const;
    [[nodiscard]] Result<Group> reply(const TicketCase& ticket, const QString& text, Channel channel) const;
    [[nodiscard]] Result<Group> judge(const TicketCase& ticket, const ComplaintVerdict& verdict) const;
    /// Starts an order's, a shipping's (with its latest end) or a refund's clock by hand.
    [[nodiscard]] Result<Group> startClock(const TicketCase& ticket, ClockKind kind) const;
    /// The form that was owed after "solved first", with the fields that complete it.
    [[nodiscard]] Result<Group> fileForm(const TicketCase& ticket, const QJsonObject& fields) const;
    [[nodiscard]] Result<Group> edit(const TicketCase& ticket, const QJsonObject& fields) const;

    /// The same for many tickets, for a preview first: one group each.
    [[nodiscard]] static BulkPlan forEach(const QList<TicketCase>& tickets,
                                          const std::function<Result<Group>(const TicketCase&)>& action);

private:
    [[nodiscard]] TicketPlan plan(TicketAction action, const TicketCase& ticket) const;
    [[nodiscard]] TicketPlan planRecord(const TicketDraft& draft, const std::optional<Customer>& customer) const;
    ContactId planContact(TicketPlan& plan, const TicketDraft& draft) const;
    static void planQuotes(TicketPlan& plan, const TicketDraft& draft);
    static void planUrge(TicketPlan& plan, const TicketCase& ticket);
    void planSettle(TicketPlan& plan, const QString& answer) const;
    void planDispatch(TicketPlan& plan, const DispatchTo& to) const;
    void planSendAgain(TicketPlan& plan, ScopeId target, const QString& reason) const;
    void planEscalation(TicketPlan& plan, const EscalationRequest& request, bool reportOwed) const;
    void refuseMissing(TicketPlan& plan, TicketAction action) const;
    /// The answer given, or what it must be as one of many: the parent's.
    static QString wordingFor(TicketPlan& plan, const TicketCase& ticket, const QString& answer);
    static void requireText(TicketPlan& plan, const QString& text, QLatin1StringView name);
    [[nodiscard]] ActionOffer::Why whyNot(TicketAction action, const TicketCase& ticket) const;
    [[nodiscard]] bool fits(TicketAction action, const TicketCase& ticket) const;
    [[nodiscard]] bool mayDo(TicketAction action, const TicketCase& ticket) const;
    [[nodiscard]] bool mayInstruct(const TicketCase& ticket) const;
    [[nodiscard]] bool mayEndTie(const TicketCase& ticket) const;
    [[nodiscard]] bool isOffice(const TicketCase& ticket) const;

    ActionRules m_rules;
    Acting m_acting;
};

}  // namespace Seatdesk
