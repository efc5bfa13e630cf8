// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/evaluationrelease.h"

#include "domain/evaluation.h"
#include "domain/evaluationactions.h"
#include "domain/session.h"
#include "domain/whendone.h"

namespace Seatdesk {

namespace {

constexpr std::chrono::minutes kTick(1);

}  // namespace

EvaluationRelease::EvaluationRelease(Records& records, const Session& session, QString seat, QObject* parent)
    : QObject(parent), m_records(records), m_session(session), m_seat(std::move(seat)), m_waiting(records)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &EvaluationRelease::look);
    connect(&m_waiting, &LiveRows::changed, this, &EvaluationRelease::look);
    Query query;
    query.record = Evaluation::kRecord;
    query.where = {{EvaluationField::kResolver, Condition::Test::Equal, session.person().toString(), {}},
                   {EvaluationField::kState, Condition::Test::Equal, QString(EvaluationState::kReady), {}}};
    m_waiting.setQuery(query);
}

void EvaluationRelease::look()
{
    for (const Row& row : m_waiting.rows()) {
        const std::optional<Instant> due = Evaluation(row).releaseAt();
        if (!due || *due > m_session.time().now() || m_sent.contains(row.id))
            continue;
        m_sent.insert(row.id);
        EvaluationActions actions(GroupBuilder(m_seat, m_session.person(), m_session.time()));
        // One that was not kept is tried again a minute later.
        whenDone(m_records.submit(actions.release(row)), this,
                 [this, id = row.id](const Result<void>&) { m_sent.remove(id); });
    }
    m_waiting.rows().isEmpty() ? m_tick.stop() : m_tick.start();
}

}  // namespace Seatdesk
