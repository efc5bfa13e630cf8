// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/qualitytalk.h"

#include "domain/evaluation.h"
#include "domain/scorecard.h"
#include "domain/session.h"

#include <chrono>

namespace Seatdesk {

namespace {

/// Quality is summed up every week.
constexpr std::chrono::days kTalkedOver{7};
/// Asked anew once the week has gone on by that much.
constexpr Duration kTalkStep = std::chrono::hours(1);

}  // namespace

QualityTalk::QualityTalk(Records& records, const Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_evaluations(records), m_scorecards(records)
{
    connect(&m_evaluations, &LiveRows::changed, this, &QualityTalk::changed);
    connect(&m_scorecards, &LiveRows::changed, this, &QualityTalk::changed);
}

void QualityTalk::setTeam(ScopeId team)
{
    const qint64 since = toMicros(m_session.time().now() - kTalkedOver);
    if (m_team == team && since - m_since < kTalkStep.count())
        return;
    m_team = team;
    m_since = since;
    Query scores;
    scores.record = Evaluation::kRecord;
    scores.where = {{EvaluationField::kPublishedAt, Condition::Test::AtLeast, since, {}}};
    m_evaluations.setQuery(scores);
    Query cards;
    cards.record = Scorecard::kRecord;
    m_scorecards.setQuery(cards);
}

QList<Row> QualityTalk::ofTeam() const
{
    QList<Row> rows = m_evaluations.rows();
    rows.removeIf([this](const Row& row) {
        return !countsAsScore(row) || !m_session.scopes().isWithin(ScopeId(Evaluation(row).agent()), m_team);
    });
    return rows;
}

QList<CommonFault> QualityTalk::faults() const
{
    return commonFaults(ofTeam(), m_scorecards.rows());
}

QStringList QualityTalk::remarks() const
{
    return qualityRemarks(ofTeam());
}

int QualityTalk::checks() const
{
    return static_cast<int>(ofTeam().size());
}

}  // namespace Seatdesk
