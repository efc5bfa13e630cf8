// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scoreappeals.h"

#include "domain/evaluationactions.h"
#include "domain/session.h"
#include "domain/whendone.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// Whoever wrote the row: neither the first scorer nor the scored can have checked the score.
bool isSecondOf(const Evaluation& second, const Evaluation& first)
{
    return second.follows() == first.id() && second.recording() == first.recording() &&
           second.scorecard() == first.scorecard() && second.inspector() != first.inspector() &&
           second.inspector() != first.agent();
}

}  // namespace

ScoreAppeals::ScoreAppeals(Records& records, const Session& session, QString seat, QObject* parent)
    : QObject(parent),
      m_records(records),
      m_session(session),
      m_seat(std::move(seat)),
      m_appealed(records),
      m_seconds(records)
{
    for (LiveRows* rows : {&m_appealed, &m_seconds}) {
        connect(rows, &LiveRows::changed, this, &ScoreAppeals::take);
        connect(rows, &LiveRows::failed, this, &ScoreAppeals::failed);
    }
    connect(&session, &Session::changed, this, &ScoreAppeals::take);
    Query appealed;
    appealed.record = Evaluation::kRecord;
    appealed.where = {{EvaluationField::kState, Condition::Test::Equal, QString(EvaluationState::kAppealed), {}}};
    appealed.sort = {{EvaluationField::kAppealedAt, false}};
    m_appealed.setQuery(appealed);
    Query seconds;
    seconds.record = Evaluation::kRecord;
    seconds.where = {{EvaluationField::kRound, Condition::Test::Equal, QString(EvaluationRound::kSecond), {}}};
    seconds.sort = {{EvaluationField::kBegunAt, false}};
    m_seconds.setQuery(seconds);
}

void ScoreAppeals::take()
{
    // Before both are known an appeal would be offered for scoring that was scored.
    if (!m_appealed.isLoaded() || !m_seconds.isLoaded())
        return;
    m_appeals.clear();
    for (const Row& row : m_appealed.rows()) {
        if (!m_session.permissions().mayStep(m_session.actor(), row, EvaluationState::kUpheld, m_session.time().now()))
            continue;
        ScoreAppeal appeal{Evaluation(row), {}, {}};
        for (const Row& other : m_seconds.rows()) {
            const Evaluation second(other);
            if (!isSecondOf(second, appeal.first))
                continue;
            const bool isOwn = second.inspector() == m_session.person();
            const bool isEnded = appeal.own && !appeal.own->isDraft();
            if (isOwn && !isEnded)
                appeal.own = second;
            if (second.state() == EvaluationState::kFinished && (isOwn || !appeal.finished))
                appeal.finished = second;
        }
        m_appeals.append(appeal);
    }
    Q_EMIT changed();
}

const ScoreAppeal* ScoreAppeals::ofRecording(RecordId recording) const
{
    const auto found = std::find_if(m_appeals.begin(), m_appeals.end(),
                                    [&](const ScoreAppeal& one) { return one.first.recording() == recording; });
    return found == m_appeals.end() ? nullptr : &*found;
}

void ScoreAppeals::decide(const Evaluation& first, const AppealDecision& decision, const Done& done)
{
    EvaluationActions actions(GroupBuilder(m_seat, m_session.person(), m_session.time()));
    whenDone(m_records.submit(actions.decide(first.row(), decision)), this, done);
}

}  // namespace Seatdesk
