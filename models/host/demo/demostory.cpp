// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demostory.h"

#include "domain/contact.h"
#include "domain/try.h"

#include <algorithm>

namespace Seatdesk {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr seconds kLeastGap{40};
/// What may take longer than planned; dispatching does not.
constexpr minutes kSlow{60};

QString someChannel(DemoChance& chance)
{
    static const QList<Channel> channels{Channel::Phone, Channel::Chat,   Channel::Web,
                                         Channel::Voice, Channel::Sms,    Channel::Visit,
                                         Channel::Email, Channel::Letter, Channel::PassedOn};
    return keyOf(channels[chance.weighted({70, 11, 6, 4, 3, 3, 2, 1, 1})]);
}

}  // namespace

DemoStory::DemoStory(const DemoWorld& world, DemoCase plan, DemoChance chance)
    : m_world(world),
      m_case(std::move(plan)),
      m_chance(chance),
      m_customer(world.customers.all().value(m_case.customer)),
      m_slots(world.content, m_customer.addressed, m_chance),
      m_lead(world.department.leadOf(m_case.owner)),
      m_channel(someChannel(m_chance))
{
    m_facts = m_case.line.value(QStringLiteral("path")).toVariant().toStringList();
    m_facts += {m_case.line.value(TicketField::kKind).toString(), m_case.line.value(TicketField::kMode).toString()};
    m_worker = workerOf(m_case.target);
    m_caller = m_chance.pick(world.department.holders(QStringLiteral("callback")));
    if (isComplaint() && complaint().value(QStringLiteral("level")).toString() != u"1")
        m_channel = keyOf(Channel::PassedOn);
}

QString DemoStory::field(const char16_t* name) const
{
    return m_slots.fill(m_case.line.value(QString::fromUtf16(name)).toString());
}

QString DemoStory::event(const QString& name)
{
    return m_chance.pick<QString>(m_world.content.eventTexts(name, m_facts));
}

/// What colleagues write, the owner's part before the one of whoever does the work.
QStringList DemoStory::notes() const
{
    QStringList parts;
    for (const QJsonValue& note : m_case.line.value(QStringLiteral("notes")).toArray()) {
        for (const QString& part : note.toString().split(QStringLiteral("/ ")))
            parts.append(m_slots.fill(part.trimmed()));
    }
    return parts;
}

bool DemoStory::isEnded() const
{
    return m_case.state == TicketState::Closed;
}

StaffId DemoStory::workerOf(ScopeId target)
{
    const DemoDepartment& department = m_world.department;
    if (target == department.scope(QStringLiteral("complaints")))
        return m_chance.pick(department.holders(QStringLiteral("complaint")));
    const QList<StaffId> clerks = department.holders(QStringLiteral("department"), target);
    if (!clerks.isEmpty())
        return m_chance.pick(clerks);
    QList<StaffId> agents = department.holders(QStringLiteral("agent"), target);
    agents.removeAll(m_case.owner);
    // What concerns colleagues is for the lead; so is all work of a team without agents.
    return agents.isEmpty() || isComplaint() ? department.holders(QStringLiteral("lead"), target).value(0)
                                             : m_chance.pick(agents);
}

void DemoStory::step(const QString& name, StaffId who, Duration gap, Act act)
{
    m_steps.append({name, who, gap, std::move(act)});
}

void DemoStory::schedule()
{
    switch (m_case.state) {
        case TicketState::Settled:
            addSettled();
            break;
        case TicketState::Recorded:
        case TicketState::Merged:
            addRecord();
            break;
        case TicketState::Cancelled:
            addOpening();
            step(QStringLiteral("cancel"), m_case.owner, m_chance.minutes(10, 300),
                 [this](const TicketActions& a, const TicketCase& c) {
                     return a.cancel(c, event(QStringLiteral("cancel")));
                 });
            break;
        case TicketState::Dispatched:
        case TicketState::Returned:
        case TicketState::Accepted:
        case TicketState::Done:
        case TicketState::Callback:
        case TicketState::Closed:
            addPath();
            break;
    }
    layOutTimes();
    fixVisit();
    m_id = m_world.ids.next(begin());
}

/// Steps fall into the hours in which people work, in their order, and all of them before the story's end. What is
/// recent keeps its moment, so that clocks run out in the next minutes whatever the time of day is.
void DemoStory::layOutTimes()
{
    const Instant now = m_world.hours.now();
    const Instant latest = now - seconds(m_chance.between(50, 400));
    const Instant wanted = m_case.last.value_or(latest);
    const Instant end = std::min(isRecent(wanted) ? wanted : m_world.hours.atWork(wanted, m_chance), latest);
    stretch(end);
    // Nights make a story longer: it is told faster, or begins earlier, until it fits.
    double pace = 1.0;
    for (int attempt = 0; attempt < 24; ++attempt, pace *= 0.8) {
        const Instant begin = m_case.begin.value_or(end - whole() - attempt * hours(2));
        m_times = timesFrom(begin, m_case.begin ? pace : 1.0);
        if (m_times.last() <= end)
            break;
    }
    // Where nothing helped, step follows on step.
    for (qsizetype i = 0; i < m_times.size(); ++i)
        m_times[i] = std::min(m_times[i], end - kLeastGap * static_cast<Duration::rep>(m_times.size() - 1 - i));
    if (m_case.last)
        m_times.last() = std::max(m_times.last(), end);
}

bool DemoStory::isRecent(Instant at) const
{
    return m_world.hours.now() - at < hours(3);
}

Duration DemoStory::whole() const
{
    Duration sum{0};
    for (const Step& one : m_steps)
        sum += one.gap;
    return sum;
}

/// Where both ends are given, the steps that may take long share what is left of the time between.
void DemoStory::stretch(Instant end)
{
    if (!m_case.begin || !m_case.last)
        return;
    const Duration left = end - *m_case.begin - whole();
    Duration slow{0};
    for (const Step& one : m_steps)
        slow += one.gap >= kSlow ? one.gap : Duration(0);
    if (left <= Duration(0) || slow == Duration(0))
        return;
    const double share = 1.0 + double(left.count()) / double(slow.count());
    for (Step& one : m_steps) {
        if (one.gap >= kSlow)
            one.gap = Duration(static_cast<qint64>(double(one.gap.count()) * share));
    }
}

QList<Instant> DemoStory::timesFrom(Instant begin, double pace)
{
    QList<Instant> times;
    Instant at = begin;
    for (const Step& one : std::as_const(m_steps)) {
        at += Duration(static_cast<qint64>(double(one.gap.count()) * pace));
        if (!isRecent(at) && !(times.isEmpty() && m_case.begin))
            at = times.isEmpty() ? m_world.hours.callBefore(at, m_chance) : m_world.hours.atWork(at, m_chance);
        if (!times.isEmpty())
            at = std::max(at, times.last() + kLeastGap / 2);
        times.append(at);
    }
    return times;
}

/// When the next step of that name will be taken.
std::optional<Instant> DemoStory::next(const QString& name, Instant after) const
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (m_steps[i].name == name && m_times[i] > after)
            return m_times[i];
    }
    return std::nullopt;
}

Result<void> DemoStory::play()
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step& one = m_steps[i];
        m_world.time.set(m_times[i]);
        const Actor actor = m_world.department.actor(one.who);
        const TicketActions actions(m_world.rules, {actor, m_world.department.teamOf(one.who), QStringLiteral("demo")});
        Result<Group> group = one.act(actions, m_world.ledger.ticketCase(m_id));
        if (group)
            m_world.ids.adopt(*group);
        const Result<void> done = group ? m_world.ledger.submit(*group, actor) : tl::unexpected(group.error());
        if (!done)
            return failure(done.error().kind, one.name + QStringLiteral(": ") + done.error().detail);
    }
    return {};
}

QJsonObject DemoStory::draftFields() const
{
    QJsonObject fields{
        {TicketField::kKind, m_case.line.value(TicketField::kKind)},
        {TicketField::kCategory, m_world.knowledge.category(m_case.line.value(QStringLiteral("path"))).toString()},
        {TicketField::kChannel, m_channel},
        {TicketField::kMode, m_case.line.value(TicketField::kMode)},
        {TicketField::kSummary, field(u"summary")},
        {TicketField::kDescription, field(u"description")},
        {TicketField::kCustomer, m_customer.row.id.toString()},
        {TicketField::kCustomerName, m_customer.row.text(CustomerField::kName)},
        {TicketField::kMaskedNumber, m_customer.masked},
        {TicketField::kCustomerContact, m_customer.contact.toString()},
        {TicketField::kServiceAccount, m_customer.row.text(CustomerField::kAccount)}};
    if (isOnsite()) {
        fields.insert(TicketField::kAddress, m_slots.value(QStringLiteral("address")));
        fields.insert(TicketField::kAppointment, visitWords());
        fields.insert(TicketField::kReachTime, m_slots.value(QStringLiteral("reach")));
    }
    if (isComplaint()) {
        fields.insert(TicketField::kComplaintLevel, complaint().value(QStringLiteral("level")));
        fields.insert(TicketField::kComplaintTo, complaint().value(QStringLiteral("to")));
        fields.insert(TicketField::kNormBroken, complaint().value(QStringLiteral("norm_broken")));
    }
    return fields;
}

QJsonObject DemoStory::contactFields()
{
    const Instant at = m_world.time.now();
    const bool spoken = m_channel == keyOf(Channel::Phone) || m_channel == keyOf(Channel::Chat);
    const int held = m_chance.percent(25) ? m_chance.between(8, 70) : 0;
    const auto invitation = static_cast<Invitation>(m_chance.weighted({60, 10, 30}));
    QJsonObject fields{{ContactField::kChannel, m_channel},
                       {ContactField::kBegunAt, toMicros(at - m_chance.minutes(2, 8))},
                       {ContactField::kEndedAt, toMicros(at)},
                       {ContactField::kInvitation, keyOf(spoken ? invitation : Invitation::NotAsked)}};
    if (m_channel == keyOf(Channel::Phone)) {
        fields.insert(ContactField::kCallId, QStringLiteral("D") + m_number);
        fields.insert(ContactField::kHeldSeconds, held);
        fields.insert(ContactField::kStaffNumberSaid, m_chance.percent(94));
    }
    return fields;
}

TicketDraft DemoStory::draft()
{
    TicketDraft draft;
    draft.ticket = m_id;
    draft.number = m_number;
    draft.fields = draftFields();
    draft.target = m_case.target;
    draft.solvedFirst = m_case.solvedFirst;
    const bool grave = isComplaint() && complaint().value(QStringLiteral("level")).toString() == u"3";
    const auto priority = static_cast<Priority>(grave ? 2 : m_chance.weighted({82, 15, 3}));
    draft.fields.insert(TicketField::kPriority, keyOf(priority));
    if (m_with && m_case.state != TicketState::Merged) {
        draft.contact = Ticket(m_world.ledger.row(m_with->ticket())).contact();
    } else {
        draft.contactFields = contactFields();
        if (draft.contactFields.value(ContactField::kInvitation).toString() == keyOf(Invitation::Given))
            draft.score = event(QStringLiteral("score"));
    }
    if (m_chance.percent(m_case.state == TicketState::Settled ? 60 : 30)) {
        DraftQuote quote = m_world.knowledge.quoteOf(m_case.line.value(QStringLiteral("path")), begin(), m_chance);
        quote.at = m_world.time.now() - m_chance.minutes(0, 1);
        if (!quote.article.isNull())
            draft.quotes.append(quote);
    }
    return draft;
}

}  // namespace Seatdesk
