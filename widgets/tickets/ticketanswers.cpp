// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/ticketquestions.h"

namespace Seatdesk {

namespace {

using Plan = Result<Group>;
using Actions = TicketActions;
using Case = TicketCase;

CallbackAttempt attemptOf(const QJsonObject& answers)
{
    CallbackAttempt attempt;
    const auto textOf = [&](const char16_t* id) { return answers.value(QStringView(id)).toString(); };
    attempt.outcome = fromKey<AttemptOutcome>(textOf(u"outcome")).value_or(AttemptOutcome::NoAnswer);
    attempt.solved = fromKey<Solved>(textOf(u"solved"));
    attempt.satisfied = textOf(u"satisfied");
    attempt.note = textOf(u"note");
    if (attempt.outcome != AttemptOutcome::Reached)
        attempt.solved.reset();
    return attempt;
}

/// Only what was answered with something else than the ticket holds. A category is replaced, never taken away: one
/// that is no longer used is not among those to choose from.
QJsonObject changedFields(const Case& ticket, const QJsonObject& answers)
{
    QJsonObject changed;
    for (auto field = answers.begin(); field != answers.end(); ++field) {
        if (field.key() == TicketField::kCategory && field.value().toString().isEmpty())
            continue;
        if (field.value().toString() != ticket.ticket.row().text(field.key()))
            changed.insert(field.key(), field.value());
    }
    return changed;
}

/// Of many tickets on one matter, of departments that disagree, of complaints that stay undone.
TicketDesk::Action matter(TicketAction action, const QJsonObject& answers)
{
    const QString text = answers.value(u"text").toString();
    const auto target = ScopeId::fromString(answers.value(u"target").toString());
    switch (action) {
        case TicketAction::Leave:
            return [](const Actions& a, const Case& c) { return a.leave(c); };
        case TicketAction::Rule:
            return [=](const Actions& a, const Case& c) { return a.rule(c, target, text); };
        case TicketAction::Share:
            return [=](const Actions& a, const Case& c) { return a.share(c, text); };
        case TicketAction::Liability:
            return [=](const Actions& a, const Case& c) {
                const auto superior = ScopeId::fromString(answers.value(u"superior").toString());
                return a.recordLiability(
                    c, {StaffId(target), StaffId(superior), answers.value(u"measure").toString(), text});
            };
        default:
            return {};
    }
}

TicketDesk::Action talk(TicketAction action, const QJsonObject& answers, RecordId escalation)
{
    const QString text = answers.value(u"text").toString();
    const Instant moment = fromMicros(answers.value(u"moment").toInteger());
    switch (action) {
        case TicketAction::Instruct:
            return [=](const Actions& a, const Case& c) { return a.instruct(c, escalation, text); };
        case TicketAction::Disagree:
            return [=](const Actions& a, const Case& c) { return a.disagree(c, escalation, text); };
        case TicketAction::FileReport:
            return [=](const Actions& a, const Case& c) { return a.fileReport(c, escalation, text); };
        case TicketAction::Escalate:
            return [=](const Actions& a, const Case& c) {
                return a.escalate(
                    c, {answers.value(u"to_role").toString(), answers.value(u"matter").toString(),
                        answers.value(u"proposal").toString(), answers.value(u"emergency").toBool(), escalation});
            };
        case TicketAction::Wait:
            return [=](const Actions& a, const Case& c) { return a.wait(c, text); };
        case TicketAction::Resume:
            return [](const Actions& a, const Case& c) { return a.resume(c); };
        case TicketAction::Promise:
            return [=](const Actions& a, const Case& c) { return a.promise(c, moment); };
        case TicketAction::Judge:
            return [=](const Actions& a, const Case& c) {
                const auto verdict = fromKey<Verdict>(answers.value(u"verdict").toString());
                return a.judge(c, {verdict.value_or(Verdict::Invalid), answers.value(u"norm").toString(),
                                   answers.value(u"facts").toString(), answers.value(u"why").toString()});
            };
        case TicketAction::FileForm:
            return [=](const Actions& a, const Case& c) { return a.fileForm(c, answers); };
        case TicketAction::Edit:
            return [=](const Actions& a, const Case& c) { return a.edit(c, changedFields(c, answers)); };
        case TicketAction::Urge:
            return [=](const Actions& a, const Case& c) { return a.urge(c, text); };
        default:
            return matter(action, answers);
    }
}

}  // namespace

TicketDesk::Action TicketQuestions::plan(TicketAction action, const QJsonObject& answers, RecordId escalation)
{
    const QString text = answers.value(u"text").toString();
    const auto target = ScopeId::fromString(answers.value(u"target").toString());
    switch (action) {
        case TicketAction::Settle:
            return [=](const Actions& a, const Case& c) { return a.settle(c, text); };
        case TicketAction::Dispatch:
            return [=](const Actions& a, const Case& c) {
                const auto priority = fromKey<Priority>(answers.value(u"priority").toString());
                const bool same = priority == c.ticket.priority();
                return a.dispatch(c, {target, same ? std::nullopt : priority, answers.value(u"note").toString()});
            };
        case TicketAction::Accept:
            return [](const Actions& a, const Case& c) { return a.accept(c); };
        case TicketAction::Appoint:
            return [=](const Actions& a, const Case& c) {
                return a.appoint(c, text, fromMicros(answers.value(u"moment").toInteger()));
            };
        case TicketAction::Arrive:
            return [](const Actions& a, const Case& c) { return a.arrive(c); };
        case TicketAction::Done:
            return [=](const Actions& a, const Case& c) { return a.done(c, text); };
        case TicketAction::Return:
            return [=](const Actions& a, const Case& c) { return a.giveBack(c, text); };
        case TicketAction::Approve:
            return [](const Actions& a, const Case& c) { return a.approve(c); };
        case TicketAction::Reject:
            return [=](const Actions& a, const Case& c) { return a.reject(c, text); };
        case TicketAction::Attempt:
            return [=](const Actions& a, const Case& c) { return a.attempt(c, attemptOf(answers)); };
        case TicketAction::Close:
            return [](const Actions& a, const Case& c) { return a.close(c); };
        case TicketAction::Reopen:
            return [=](const Actions& a, const Case& c) { return a.reopen(c, target, text); };
        case TicketAction::Cancel:
            return [=](const Actions& a, const Case& c) { return a.cancel(c, text); };
        case TicketAction::Unmerge:
            return [=](const Actions& a, const Case& c) { return a.unmerge(c, text); };
        case TicketAction::Assign:
            return [=](const Actions& a, const Case& c) { return a.assign(c, StaffId(target)); };
        default:
            return talk(action, answers, escalation);
    }
}

}  // namespace Seatdesk
