// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/democases.h"

namespace Seatdesk {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr int kDays = 42;

bool isSettledLine(const QJsonObject& line)
{
    return line.value(QStringLiteral("target")).isNull();
}

QJsonObject weightedLine(const QList<QJsonObject>& lines, DemoChance& chance)
{
    QList<int> weights;
    for (const QJsonObject& line : lines)
        weights.append(line.value(QStringLiteral("weight")).toInt());
    return lines.value(chance.weighted(weights));
}

}  // namespace

DemoCases::DemoCases(const DemoWorld& world, DemoChance chance) : m_world(world), m_chance(chance)
{
    for (const QJsonObject& line : world.content.tickets)
        (isSettledLine(line) ? m_settled : m_dispatched).append(line);
}

/// 62 % closed, 20 % settled in the call, 3 % cancelled or merged, the rest open: most of them moved today, some have
/// their clocks running out in these minutes and hours, some are stuck for more than a day.
const QList<DemoCases::Quota>& DemoCases::quotas()
{
    using State = TicketState;
    static const QList<Quota> all{
        {State::Closed, false, 1250, {}, 0},
        {State::Settled, false, 400, {}, 0},
        {State::Cancelled, false, 35, {}, 0},
        {State::Recorded, false, 22, {{65, 3, 54}, {25, 62, 300}, {10, 1500, 2900}}, 0},
        {State::Recorded, true, 6, {{100, 60, 3000}}, 0},
        {State::Returned, false, 20, {{55, 4, 54}, {30, 62, 400}, {15, 1500, 2900}}, 0},
        {State::Dispatched, false, 58, {{45, 4, 240}, {40, 240, 1300}, {15, 1500, 2900}}, 24},
        {State::Accepted, false, 72, {{50, 6, 300}, {38, 300, 1400}, {12, 1450, 2900}}, 40},
        {State::Accepted, true, 30, {{40, 60, 900}, {60, 900, 7000}}, 120},
        {State::Done, false, 34, {{55, 8, 300}, {35, 300, 1400}, {10, 1500, 2900}}, 90},
        {State::Callback, false, 48, {{45, 10, 600}, {47, 600, 2400}, {8, 2400, 4100}}, 110},
        {State::Merged, false, 25, {}, 0},
    };
    return all;
}

QList<DemoCase> DemoCases::make()
{
    QList<DemoCase> cases;
    for (const Quota& quota : quotas()) {
        for (int i = 0; i < quota.count; ++i)
            cases.append(makeCase(quota));
    }
    joinCalls(cases);
    joinMerged(cases);
    return cases;
}

DemoCase DemoCases::makeCase(const Quota& quota)
{
    DemoCase one;
    one.state = quota.state;
    one.waiting = quota.waiting;
    chooseTime(one, quota);
    chooseMatter(one);
    choosePeople(one);
    chooseTarget(one);
    return one;
}

void DemoCases::chooseTime(DemoCase& one, const Quota& quota)
{
    const Instant now = m_world.hours.now();
    if (quota.ages.isEmpty()) {
        // Hardly anything is closed on the day on which it came.
        const bool isLong = one.state == TicketState::Closed && m_chance.percent(96);
        const int earlier = isLong ? m_chance.between(1, 4) * 24 * 60 : m_chance.between(12, 400);
        one.begin = m_world.hours.call(kDays, now - minutes(earlier), m_chance);
        return;
    }
    QList<int> shares;
    for (const Age& age : quota.ages)
        shares.append(age.share);
    const Age age = quota.ages.value(m_chance.weighted(shares));
    one.last = now - m_chance.minutes(age.least, age.most);
    if (quota.hours > 0)
        one.begin = m_world.hours.callBefore(*one.last - m_chance.minutes(120, quota.hours * 60), m_chance);
}

void DemoCases::chooseMatter(DemoCase& one)
{
    const bool settled = one.state == TicketState::Settled;
    // What an agent could answer alone goes to a colleague now and then: it takes longer, or someone knows better.
    const bool simple = settled || m_chance.percent(9);
    one.line = weightedLine(simple ? m_settled : m_dispatched, m_chance);
    if (settled && m_chance.percent(7)) {
        one.solvedFirst = true;
        // Until it is filed.
        one.waiting = m_chance.percent(60);
    }
}

void DemoCases::choosePeople(DemoCase& one)
{
    const QString language = one.line.value(QStringLiteral("language")).toString();
    const QList<int> customers = m_world.customers.speaking(language);
    // Some call often, most hardly ever.
    one.customer = customers.value(std::min(m_chance.below(customers.size()), m_chance.below(customers.size())));
    const DemoDepartment& department = m_world.department;
    if (language == u"zh_TW" || language == u"en") {
        one.owner = department.person(language == u"en" ? QStringLiteral("1016") : QStringLiteral("1012"));
        return;
    }
    const QList<StaffId> leads = department.holders(QStringLiteral("lead"));
    do {
        one.owner = m_chance.pick(department.holders(QStringLiteral("agent")));
    } while (leads.contains(one.owner) && !m_chance.percent(25));
}

void DemoCases::chooseTarget(DemoCase& one)
{
    const DemoDepartment& department = m_world.department;
    const QString kind = one.line.value(QStringLiteral("kind")).toString();
    const QString code = one.line.value(QStringLiteral("target")).toString();
    if (kind == keyOf(TicketKind::Complaint) && m_chance.percent(45))
        one.target = department.scope(QStringLiteral("complaints"));
    else if (!code.isEmpty())
        one.target = department.scope(code);
    else if (kind == keyOf(TicketKind::Praise) || kind == keyOf(TicketKind::Suggestion) || m_chance.percent(40))
        one.target = department.scope(QStringLiteral("KF3"));
    else
        one.target = department.scope(m_chance.percent(50) ? QStringLiteral("KF1") : QStringLiteral("KF2"));
}

/// A call may bring two needs: the second is recorded a few minutes after the first.
void DemoCases::joinCalls(QList<DemoCase>& cases)
{
    int before = -1;
    for (int i = 0; i < cases.size(); ++i) {
        DemoCase& one = cases[i];
        if (one.state != TicketState::Settled || one.line.value(QStringLiteral("language")).toString() != u"zh_CN")
            continue;
        if (before >= 0 && cases[before].with < 0 && m_chance.percent(5)) {
            one.with = before;
            one.owner = cases[before].owner;
            one.customer = cases[before].customer;
            one.begin = *cases[before].begin + m_chance.minutes(2, 5);
        }
        before = i;
    }
}

/// The same matter of the same customer, taken by a colleague of the same team; merged into the ticket that is open.
void DemoCases::joinMerged(QList<DemoCase>& cases)
{
    QList<int> open;
    for (int i = 0; i < cases.size(); ++i) {
        const bool inWork = cases[i].state == TicketState::Accepted || cases[i].state == TicketState::Dispatched;
        if (inWork && cases[i].line.value(QStringLiteral("language")).toString() == u"zh_CN")
            open.append(i);
    }
    const DemoDepartment& department = m_world.department;
    for (DemoCase& one : cases) {
        if (one.state != TicketState::Merged)
            continue;
        one.with = open.takeAt(m_chance.below(open.size()));
        const DemoCase& into = cases[one.with];
        one.line = into.line;
        one.customer = into.customer;
        one.target = into.target;
        one.owner = m_chance.pick(department.holders(QStringLiteral("agent"), department.teamOf(into.owner)));
    }
}

}  // namespace Seatdesk
