// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/emergencynotice.h"

#include "app/window/benchnotice.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "widgets/handover/planwords.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/shell/workbench.h"
#include "widgets/workplace.h"

namespace Seatdesk {

namespace {

const QString kEmergency = QStringLiteral("emergency");

}  // namespace

EmergencyNotice::EmergencyNotice(const Workplace& place, const Theme& theme, Workbench& bench)
    : QObject(&bench),
      m_place(place),
      m_theme(theme),
      m_bench(bench),
      m_segment(bench.status().right(kEmergency)),
      m_board(place.records)
{
    m_segment.setClickable(true, tr("Show the emergency plans"));
    connect(&m_segment, &StatusSegment::clicked, this, [this] {
        if (!m_board.running().isEmpty())
            Q_EMIT asked(m_board.running().first().scope);
    });
    connect(&m_board, &PlanBoard::changed, this, &EmergencyNotice::look);
}

/// Of another team its name as well.
QString EmergencyNotice::nameOf(const Row& run) const
{
    const QString title = PlanWords::title(m_board.planOf(run));
    return run.scope == m_place.session.team() ? title : tr("%1, %2").arg(m_place.session.nameOf(run.scope), title);
}

void EmergencyNotice::look()
{
    if (!m_board.isLoaded())
        return;
    const QList<Row>& running = m_board.running();
    QSet<RecordId> known;
    for (const Row& run : running) {
        known.insert(run.id);
        if (!m_told.contains(run.id))
            tell(run);
    }
    m_told = known;
    // What is said of a plan ends with it, though another goes on.
    if (!known.contains(m_shown))
        BenchNotice(m_bench, m_theme).hide(kEmergency);
    if (running.isEmpty())
        return m_segment.say({});
    const QString others = running.size() > 1 ? QStringLiteral(" +%1").arg(running.size() - 1) : QString();
    m_segment.say(
        tr("Emergency: %1, %2").arg(nameOf(running.first()), PlanWords::progress(m_board.progressOf(running.first()))) +
            others,
        QStringLiteral("data-warning"), Role::Danger);
}

void EmergencyNotice::tell(const Row& run)
{
    m_shown = run.id;
    const PlanRun read(run);
    const QString since = momentText(read.startedAt().value_or(m_place.time.now()), m_place.settings.zone());
    BenchNotice(m_bench, m_theme)
        .tell(kEmergency, Tone::Danger,
              tr("An emergency plan is under way: %1, since %2. %3").arg(nameOf(run), since, read.why()),
              tr("Show the steps"), [this, team = run.scope] { Q_EMIT asked(team); });
}

}  // namespace Seatdesk
