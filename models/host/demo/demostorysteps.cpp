// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demostory.h"
#include "host/demo/demovisit.h"

#include <algorithm>

namespace Seatdesk {

namespace {

using std::chrono::minutes;

const QString kAppoint = QStringLiteral("appoint");
const QString kArrive = QStringLiteral("arrive");
const QString kReply = QStringLiteral("reply");

Instant onTheQuarter(Instant at)
{
    return at - at.time_since_epoch() % minutes(15);
}

}  // namespace

/// Answered in the call; now and then the answer takes a moment, or the form is filed afterwards.
void DemoStory::addSettled()
{
    if (!m_case.solvedFirst && m_chance.percent(8)) {
        addRecord();
        step(QStringLiteral("settle"), m_case.owner, m_chance.minutes(6, 55),
             [this](const TicketActions& a, const TicketCase& c) { return a.settle(c, field(u"answer")); });
        return;
    }
    step(QStringLiteral("record and settle"), m_case.owner, {}, [this](const TicketActions& a, const TicketCase&) {
        TicketDraft made = draft();
        made.fields.insert(TicketField::kAnswer, field(u"answer"));
        if (m_case.solvedFirst)
            made.fields.remove(TicketField::kDescription);
        return a.recordAndSettle(made, Customer(m_customer.row));
    });
    if (!m_case.solvedFirst || m_case.waiting)
        return;
    step(QStringLiteral("file form"), m_case.owner, m_chance.minutes(30, 300),
         [this](const TicketActions& a, const TicketCase& c) {
             return a.fileForm(c, {{TicketField::kDescription, field(u"description")}});
         });
}

void DemoStory::addRecord()
{
    step(QStringLiteral("record"), m_case.owner, {}, [this](const TicketActions& a, const TicketCase&) {
        TicketDraft made = draft();
        made.note = notes().value(0);
        return a.record(made, Customer(m_customer.row));
    });
    if (m_case.state == TicketState::Merged)
        step(QStringLiteral("merge"), m_lead, m_chance.minutes(10, 90),
             [this](const TicketActions& a, const TicketCase& c) {
                 return a.merge(c, Ticket(m_world.ledger.row(m_with->ticket())));
             });
    if (m_case.state == TicketState::Recorded && m_case.waiting)
        addWait();
}

void DemoStory::addOpening()
{
    if (m_chance.percent(22)) {
        addRecord();
        // Most are dispatched within the hour, some are not.
        const Duration gap = m_chance.percent(85) ? m_chance.minutes(6, 50) : m_chance.minutes(65, 170);
        step(QStringLiteral("dispatch"), m_case.owner, gap, [this](const TicketActions& a, const TicketCase& c) {
            return a.dispatch(c, {m_case.target, std::nullopt, {}});
        });
        return;
    }
    step(QStringLiteral("record and dispatch"), m_case.owner, {}, [this](const TicketActions& a, const TicketCase&) {
        TicketDraft made = draft();
        made.note = notes().value(0);
        return a.recordAndDispatch(made, Customer(m_customer.row));
    });
}

/// From the dispatch as far as the case is to come.
void DemoStory::addPath()
{
    addOpening();
    // Whoever complains hears within two hours that someone sees to it.
    const bool ours = field(u"language") == u"zh_CN";
    if (isComplaint() && m_chance.percent(isEnded() ? 90 : 60))
        addReply(ours ? m_slots.fill(event(QStringLiteral("first_reply"))) : field(u"reply"), m_case.owner,
                 m_chance.minutes(5, 50));
    addEscalation();
    addUrges(m_case.state == TicketState::Dispatched ? 30 : 10);
    if (m_case.state == TicketState::Dispatched)
        return;
    addAccept();
    if (m_case.state == TicketState::Returned || (isEnded() && m_chance.percent(6)))
        addReturn();
    if (m_case.state == TicketState::Returned)
        return;
    if (isComplaint())
        addComplaintWork();
    const bool announced = namesVisit(notes().value(1));
    if (announced)
        addNote();
    if (isOnsite())
        addVisit();
    if (!announced)
        addNote();
    addTalk();
    if (m_case.waiting || (isEnded() && m_chance.percent(8)))
        addWait();
    if (m_case.state == TicketState::Accepted)
        return;
    addDone();
    if (m_case.state == TicketState::Done)
        return;
    addReview();
    if (m_case.state == TicketState::Callback)
        addNoAnswers(static_cast<int>(m_chance.weighted({50, 25, 15, 10})));
    else
        addCallbackEnd();
}

void DemoStory::addAccept()
{
    step(QStringLiteral("accept"), m_worker, m_chance.minutes(8, 240),
         [](const TicketActions& a, const TicketCase& c) { return a.accept(c); });
}

/// Sent back by whoever accepted it, and unless that is where it stays dispatched once more.
void DemoStory::addReturn()
{
    step(
        QStringLiteral("return"), m_worker, m_chance.minutes(10, 120),
        [this](const TicketActions& a, const TicketCase& c) { return a.giveBack(c, event(QStringLiteral("return"))); });
    if (m_case.state == TicketState::Returned)
        return;
    step(QStringLiteral("dispatch again"), m_case.owner, m_chance.minutes(8, 100),
         [this](const TicketActions& a, const TicketCase& c) {
             return a.dispatch(c, {m_case.target, std::nullopt, event(QStringLiteral("return_fixed"))});
         });
    addAccept();
}

void DemoStory::addUrges(int share)
{
    while (m_chance.percent(share)) {
        step(QStringLiteral("urge"), m_lead, m_chance.minutes(60, 600),
             [this](const TicketActions& a, const TicketCase& c) { return a.urge(c, event(QStringLiteral("urge"))); });
        share /= 2;
    }
}

/// A complaint of the upper levels is taken up at once; other matters where the agent may not decide.
void DemoStory::addEscalation()
{
    const QString level = complaint().value(QStringLiteral("level")).toString();
    const bool grave = level == u"2" || level == u"3";
    if (!grave && !m_chance.percent(6))
        return;
    // A lead who goes to the director skips no level: no report is owed.
    const bool emergency = !isComplaint() && m_case.owner != m_lead && m_chance.percent(20);
    const bool toDirector = level == u"3" || emergency || m_case.owner == m_lead;
    QString role = toDirector ? QStringLiteral("director") : QStringLiteral("lead");
    if (level == u"2")
        role = QStringLiteral("complaint_lead");
    const QString matter = event(grave ? QStringLiteral("report_matter") : QStringLiteral("matter"));
    step(QStringLiteral("escalate"), m_case.owner, m_chance.minutes(3, 30),
         [this, role, matter, emergency](const TicketActions& a, const TicketCase& c) {
             return a.escalate(c, {role, matter, event(QStringLiteral("proposal")), emergency, {}});
         });
    // Of what is open, some still wait for their instruction.
    if (!isEnded() && m_chance.percent(40))
        return;
    const StaffId superior = role == u"lead" ? m_lead : m_world.department.holders(role).value(0);
    addInstruction(superior);
    if (m_chance.percent(12))
        step(QStringLiteral("disagree"), m_case.owner, m_chance.minutes(5, 60),
             [this](const TicketActions& a, const TicketCase& c) {
                 return a.disagree(c, c.escalations.first().id, event(QStringLiteral("disagreement")));
             });
    if (emergency && isEnded())
        step(QStringLiteral("report"), m_case.owner, m_chance.minutes(60, 400),
             [this](const TicketActions& a, const TicketCase& c) {
                 return a.fileReport(c, c.escalations.first().id, event(QStringLiteral("report")));
             });
}

void DemoStory::addInstruction(StaffId superior)
{
    step(QStringLiteral("instruct"), superior, m_chance.minutes(10, 120),
         [this](const TicketActions& a, const TicketCase& c) {
             RecordId open;
             for (const Row& row : c.escalations) {
                 if (Escalation(row).instruction().isEmpty())
                     open = row.id;
             }
             return a.instruct(c, open, event(QStringLiteral("instruction")));
         });
}

/// Verified, judged, and the measure written down.
void DemoStory::addComplaintWork()
{
    const bool valid = complaint().value(QStringLiteral("valid")).toString() == keyOf(Verdict::Valid);
    if (m_case.state == TicketState::Accepted && m_chance.percent(30))
        return;
    step(QStringLiteral("judge"), m_worker, m_chance.minutes(20, 55),
         [this, valid](const TicketActions& a, const TicketCase& c) {
             const QString why = event(valid ? QStringLiteral("verdict_valid") : QStringLiteral("verdict_invalid"));
             return a.judge(c, {valid ? Verdict::Valid : Verdict::Invalid, {}, why, why});
         });
    if (m_case.state == TicketState::Accepted)
        return;
    addReply(field(u"reply"), m_worker, m_chance.percent(85) ? m_chance.minutes(8, 55) : m_chance.minutes(100, 300));
    step(QStringLiteral("measure"), m_worker, m_chance.minutes(10, 90),
         [this, valid](const TicketActions& a, const TicketCase& c) {
             QJsonObject fields{{TicketField::kMeasure, complaint().value(QStringLiteral("measure"))}};
             if (valid)
                 fields.insert(TicketField::kLiable, event(QStringLiteral("liable")));
             return a.edit(c, fields);
         });
}

/// The visit's time follows from when the engineer will arrive: mostly a little before that, now and then too early.
/// All texts of the ticket name the window in which it falls.
void DemoStory::fixVisit()
{
    const Instant asked = next(kAppoint, begin()).value_or(begin());
    const Instant told = announcesVisit() ? next(kReply, asked).value_or(asked) : asked;
    if (const std::optional<Instant> arrival = next(kArrive, asked)) {
        const Instant promised = onTheQuarter(*arrival) - (m_chance.percent(12) ? minutes(30) : minutes(0));
        m_visit = promised > told ? promised : *arrival;
    } else {
        m_visit = onTheQuarter(m_world.hours.atWork(told + m_chance.minutes(120, 1700), m_chance)) + minutes(15);
    }
    m_slots.set(QStringLiteral("visit"), visitWindow(m_world.hours, m_visit));
}

/// What the customer is told names when somebody comes.
bool DemoStory::announcesVisit() const
{
    return isOnsite() && namesVisit(field(u"reply"));
}

void DemoStory::addVisit()
{
    if (m_case.state == TicketState::Accepted && m_chance.percent(25))
        return;
    step(kAppoint, m_worker, m_chance.minutes(5, 60),
         [this](const TicketActions& a, const TicketCase& c) { return a.appoint(c, visitWords(), m_visit); });
    if (announcesVisit())
        addReply(field(u"reply"), m_case.owner, m_chance.minutes(2, 20));
    if (m_case.state == TicketState::Accepted && m_chance.percent(70))
        return;
    step(kArrive, m_worker, m_chance.minutes(120, 1500),
         [](const TicketActions& a, const TicketCase& c) { return a.arrive(c); });
}

void DemoStory::addReply(const QString& text, StaffId who, Duration gap)
{
    step(kReply, who, gap, [this, text](const TicketActions& a, const TicketCase& c) {
        return a.reply(c, m_slots.fill(text), m_chance.percent(60) ? Channel::Phone : Channel::Sms);
    });
}

/// Mostly kept; of what is open some run out in the next hours.
void DemoStory::addPromise()
{
    step(QStringLiteral("promise"), m_case.owner, m_chance.minutes(3, 55),
         [this](const TicketActions& a, const TicketCase& c) {
             const Instant at = m_world.time.now();
             const std::optional<Instant> reply = next(kReply, at);
             Instant due = m_world.hours.now() + m_chance.minutes(-40, 420);
             if (reply)
                 due = *reply + (m_chance.percent(88) ? m_chance.minutes(10, 120) : m_chance.minutes(-90, -10));
             return a.promise(c, std::max<Instant>(due, at + minutes(20)));
         });
}

/// To colleagues.
void DemoStory::addNote()
{
    const QString note = notes().value(1);
    if (!note.isEmpty() || m_chance.percent(35))
        step(QStringLiteral("note"), m_worker, m_chance.minutes(5, 120),
             [this, note](const TicketActions& a, const TicketCase& c) {
                 return a.note(c, note.isEmpty() ? event(QStringLiteral("progress")) : m_slots.fill(note));
             });
}

/// What the customer is told, unless that was done with the appointment.
void DemoStory::addTalk()
{
    if (announcesVisit())
        return;
    const bool open = m_case.state == TicketState::Accepted;
    const bool promised = m_chance.percent(open ? 30 : 18);
    if (promised)
        addPromise();
    if (isComplaint() || (open && m_chance.percent(60)))
        return;
    if (promised || m_chance.percent(60))
        addReply(field(u"reply"), m_case.owner, m_chance.minutes(10, 200));
}

void DemoStory::addWait()
{
    const bool recorded = m_case.state == TicketState::Recorded;
    step(QStringLiteral("wait"), recorded ? m_case.owner : m_worker, m_chance.minutes(5, 90),
         [this](const TicketActions& a, const TicketCase& c) { return a.wait(c, event(QStringLiteral("wait"))); });
    if (m_case.waiting)
        return;
    step(QStringLiteral("resume"), m_worker, m_chance.minutes(200, 2500),
         [](const TicketActions& a, const TicketCase& c) { return a.resume(c); });
}

void DemoStory::addDone()
{
    if (isOnsite() && m_chance.percent(70))
        step(QStringLiteral("opinion"), m_worker, m_chance.minutes(10, 60),
             [this](const TicketActions& a, const TicketCase& c) {
                 return a.edit(c, {{TicketField::kOpinion, event(QStringLiteral("opinion"))},
                                   {TicketField::kPrice, event(QStringLiteral("price"))}});
             });
    step(QStringLiteral("done"), m_worker, m_chance.minutes(20, 900),
         [this](const TicketActions& a, const TicketCase& c) { return a.done(c, field(u"answer")); });
}

}  // namespace Seatdesk
