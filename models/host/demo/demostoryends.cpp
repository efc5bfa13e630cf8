// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demostory.h"

namespace Seatdesk {

/// Reviewed by someone who did not do the work; now and then sent back first.
void DemoStory::addReview()
{
    const StaffId director = m_world.department.holders(QStringLiteral("director")).value(0);
    const StaffId reviewer = m_lead == m_worker ? director : m_lead;
    if (m_chance.percent(6)) {
        step(QStringLiteral("reject"), reviewer, m_chance.minutes(20, 400),
             [this](const TicketActions& a, const TicketCase& c) {
                 return a.reject(c, event(QStringLiteral("reject")));
             });
        step(QStringLiteral("done again"), m_worker, m_chance.minutes(20, 300),
             [this](const TicketActions& a, const TicketCase& c) {
                 return a.done(c, c.ticket.answer() + event(QStringLiteral("rework")));
             });
    }
    step(QStringLiteral("approve"), reviewer, m_chance.minutes(15, 500),
         [](const TicketActions& a, const TicketCase& c) { return a.approve(c); });
}

void DemoStory::addNoAnswers(int count)
{
    for (int i = 0; i < count; ++i)
        step(QStringLiteral("no answer"), m_caller, m_chance.minutes(60, 1000),
             [this](const TicketActions& a, const TicketCase& c) {
                 CallbackAttempt attempt;
                 attempt.outcome = m_chance.percent(92) ? AttemptOutcome::NoAnswer : AttemptOutcome::Refused;
                 if (attempt.outcome == AttemptOutcome::NoAnswer)
                     attempt.note = event(QStringLiteral("no_answer"));
                 return a.attempt(c, attempt);
             });
}

void DemoStory::addReached(Solved solved)
{
    step(QStringLiteral("reached"), m_caller, m_chance.minutes(60, 900),
         [this, solved](const TicketActions& a, const TicketCase& c) {
             CallbackAttempt attempt;
             attempt.solved = solved;
             const bool good = solved == Solved::Yes;
             if (good)
                 attempt.satisfied = event(QStringLiteral("satisfied"));
             if (!good || m_chance.percent(40))
                 attempt.note = event(good ? QStringLiteral("solved_note") : QStringLiteral("unsolved"));
             return a.attempt(c, attempt);
         });
}

/// Done anew after the customer said that it was not.
void DemoStory::addSecondRound()
{
    addAccept();
    step(QStringLiteral("done"), m_worker, m_chance.minutes(60, 900),
         [this](const TicketActions& a, const TicketCase& c) {
             return a.done(c, field(u"answer") + event(QStringLiteral("rework")));
         });
    addReview();
    addReached(Solved::Yes);
}

void DemoStory::addCallbackEnd()
{
    enum class End { Solved, Unsolved, WrongData, Spent, Enough };
    switch (static_cast<End>(m_chance.weighted({86, 5, 3, 3, 3}))) {
        case End::Solved:
            addNoAnswers(static_cast<int>(m_chance.weighted({70, 20, 10})));
            addReached(Solved::Yes);
            break;
        case End::Unsolved:
            addReached(m_chance.percent(75) ? Solved::No : Solved::Worse);
            addInstruction(m_world.department.holders(QStringLiteral("director")).value(0));
            addSecondRound();
            break;
        case End::WrongData:
            step(QStringLiteral("wrong data"), m_caller, m_chance.minutes(60, 900),
                 [this](const TicketActions& a, const TicketCase& c) {
                     CallbackAttempt attempt;
                     attempt.outcome = AttemptOutcome::WrongData;
                     attempt.note = event(QStringLiteral("wrong_data"));
                     return a.attempt(c, attempt);
                 });
            break;
        case End::Spent:
            addNoAnswers(5);
            break;
        case End::Enough:
            addNoAnswers(3);
            step(QStringLiteral("close"), m_caller, m_chance.minutes(60, 600),
                 [](const TicketActions& a, const TicketCase& c) { return a.close(c); });
            break;
    }
    if (!m_chance.percent(2))
        return;
    step(QStringLiteral("reopen"), m_lead, m_chance.minutes(300, 2000),
         [this](const TicketActions& a, const TicketCase& c) {
             return a.reopen(c, {}, event(QStringLiteral("reopen")));
         });
    addSecondRound();
}

}  // namespace Seatdesk
