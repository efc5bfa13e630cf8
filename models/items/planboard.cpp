// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planboard.h"

#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

const Row* rowIn(const QList<Row>& rows, RecordId id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

PlanBoard::PlanBoard(Records& records, QObject* parent)
    : QObject(parent), m_plans(records), m_running(records), m_past(records), m_ticks(records)
{
    for (const LiveRows* rows : {&m_plans, &m_running, &m_past, &m_ticks}) {
        connect(rows, &LiveRows::changed, this, &PlanBoard::changed);
        connect(rows, &LiveRows::failed, this, &PlanBoard::failed);
    }
    connect(&m_running, &LiveRows::changed, this, &PlanBoard::askTicks);
    connect(&m_past, &LiveRows::changed, this, &PlanBoard::askTicks);
    Query plans;
    plans.record = EmergencyPlan::kRecord;
    m_plans.setQuery(plans);
    askRuns();
}

void PlanBoard::setTeam(ScopeId team)
{
    if (m_team == team)
        return;
    m_team = team;
    askRuns();
}

void PlanBoard::readPast()
{
    m_readsPast = true;
    askRuns();
}

void PlanBoard::askRuns()
{
    Query running;
    running.record = PlanRun::kRecord;
    running.sort = {{PlanRunField::kStartedAt, true}};
    if (!m_team.isNull())
        running.where.append({QStringLiteral("scope_id"), Condition::Test::Equal, m_team.toString(), {}});
    Query past = running;
    running.where.append({PlanRunField::kEndedAt, Condition::Test::Empty, {}, {}});
    m_running.setQuery(running);
    if (!m_readsPast)
        return;
    past.where.append({PlanRunField::kEndedAt, Condition::Test::Filled, {}, {}});
    past.limit = kPast;
    m_past.setQuery(past);
}

void PlanBoard::askTicks()
{
    QList<RecordId> runs;
    for (const Row& run : running() + past())
        runs.append(run.id);
    std::sort(runs.begin(), runs.end());
    if (runs == m_asked)
        return;
    m_asked = runs;
    QJsonArray ids;
    for (const RecordId run : std::as_const(runs))
        ids.append(run.toString());
    Query ticks;
    ticks.record = PlanTick::kRecord;
    ticks.where = {{PlanTickField::kRun, Condition::Test::In, ids, {}}};
    ticks.sort = {{PlanTickField::kAt, false}};
    m_ticks.setQuery(ticks);
}

const Row* PlanBoard::find(RecordId id) const
{
    for (const QList<Row>* rows : {&running(), &past(), &versions()}) {
        if (const Row* row = rowIn(*rows, id))
            return row;
    }
    return nullptr;
}

const Row* PlanBoard::planOf(const Row& run) const
{
    return rowIn(versions(), PlanRun(run).plan());
}

QHash<qint64, PlanTick> PlanBoard::ticksOf(const Row& run) const
{
    QHash<qint64, PlanTick> ticks;
    for (const Row& row : m_ticks.rows()) {
        const PlanTick tick(row);
        const auto known = ticks.constFind(tick.step());
        const auto order = [](const Row& of) { return std::pair(of.updatedAt, of.id); };
        if (tick.run() == run.id && (known == ticks.constEnd() || order(known->row()) < order(row)))
            ticks.insert(tick.step(), tick);
    }
    return ticks;
}

PlanProgress PlanBoard::progressOf(const Row& run) const
{
    const Row* plan = planOf(run);
    const QHash<qint64, PlanTick> ticks = ticksOf(run);
    const qint64 steps = plan ? EmergencyPlan(*plan).steps({}).size() : 0;
    const auto ticked = std::count_if(ticks.begin(), ticks.end(), [steps](const PlanTick& tick) {
        return tick.state() != TickState::Open && tick.step() >= 1 && tick.step() <= steps;
    });
    return {ticked, steps};
}

bool PlanBoard::isLoaded() const
{
    return m_plans.isLoaded() && m_running.isLoaded() && (!m_readsPast || m_past.isLoaded());
}

}  // namespace Seatdesk
