// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/emergencyplan.h"
#include "domain/planrun.h"
#include "domain/plantick.h"
#include "items/liverows.h"

#include <QHash>

namespace Seatdesk {

/// How far a team has come with a plan.
struct PlanProgress
{
    qsizetype ticked = 0;  ///< done, or not needed
    qsizetype total = 0;

    bool operator==(const PlanProgress&) const = default;
};

/// The department's emergency plans, and what is done by them: what is under way, what was, and which steps were ticked
/// off. GUI thread.
class PlanBoard : public QObject
{
    Q_OBJECT

public:
    explicit PlanBoard(Records& records, QObject* parent = nullptr);

    /// Whose; null: of every team that the person sees.
    void setTeam(ScopeId team);
    /// Reads the ended ones as well, the kPast newest.
    void readPast();

    /// Those that are offered, see currentPlans().
    [[nodiscard]] QList<Row> plans() const { return currentPlans(m_plans.rows()); }
    /// Every version of every plan.
    [[nodiscard]] const QList<Row>& versions() const { return m_plans.rows(); }
    /// The newest first.
    [[nodiscard]] const QList<Row>& running() const { return m_running.rows(); }
    [[nodiscard]] const QList<Row>& past() const { return m_past.rows(); }
    /// One of running() or past(), or a version of a plan; null when it is none.
    [[nodiscard]] const Row* find(RecordId id) const;
    /// The version that the team works by; null when it is not here.
    [[nodiscard]] const Row* planOf(const Row& run) const;
    /// What became of each step, by its number from 1; of several ticks the one that happened last.
    [[nodiscard]] QHash<qint64, PlanTick> ticksOf(const Row& run) const;
    [[nodiscard]] PlanProgress progressOf(const Row& run) const;
    [[nodiscard]] bool isLoaded() const;

    static constexpr int kPast = 20;

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void askRuns();
    void askTicks();

    ScopeId m_team;
    bool m_readsPast = false;
    QList<RecordId> m_asked;  ///< of which the ticks are read
    LiveRows m_plans;
    LiveRows m_running;
    LiveRows m_past;
    LiveRows m_ticks;
};

}  // namespace Seatdesk
