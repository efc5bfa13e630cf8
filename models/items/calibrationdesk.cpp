// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/calibrationdesk.h"

#include "domain/calibrationactions.h"
#include "domain/session.h"
#include "domain/whendone.h"

#include <QHash>

#include <algorithm>

namespace Seatdesk {

namespace {

Query roundsIn(QLatin1StringView state, QLatin1StringView sortedBy, bool latestFirst)
{
    Query query;
    query.record = Calibration::kRecord;
    query.where = {{CalibrationField::kState, Condition::Test::Equal, QString(state), {}}};
    query.sort = {{sortedBy, latestFirst}};
    return query;
}

}  // namespace

CalibrationDesk::CalibrationDesk(Records& records, const Session& session, QString seat, QObject* parent)
    : QObject(parent),
      m_records(records),
      m_session(session),
      m_seat(std::move(seat)),
      m_open(records),
      m_closed(records),
      m_scores(records),
      m_grants(records)
{
    for (LiveRows* rows : {&m_open, &m_closed, &m_scores, &m_grants}) {
        connect(rows, &LiveRows::changed, this, &CalibrationDesk::changed);
        connect(rows, &LiveRows::failed, this, &CalibrationDesk::failed);
    }
    connect(&session, &Session::changed, this, &CalibrationDesk::changed);
    m_open.setQuery(roundsIn(CalibrationState::kOpen, CalibrationField::kOpenedAt, false));
    Query closed = roundsIn(CalibrationState::kClosed, CalibrationField::kClosedAt, true);
    closed.limit = kMostRounds;
    m_closed.setQuery(closed);
    Query scores;
    scores.record = Evaluation::kRecord;
    scores.where = {{EvaluationField::kState, Condition::Test::Equal, QString(EvaluationState::kShared), {}}};
    scores.sort = {{EvaluationField::kBegunAt, false}};
    m_scores.setQuery(scores);
    Query grants;
    grants.record = QStringLiteral("grant");
    grants.where = {{QStringLiteral("role"),
                     Condition::Test::In,
                     QJsonArray{QStringLiteral("inspector"), QStringLiteral("director")},
                     {}}};
    m_grants.setQuery(grants);
}

CalibrationActions CalibrationDesk::actions() const
{
    return CalibrationActions(GroupBuilder(m_seat, m_session.person(), m_session.time()));
}

QList<Calibration> CalibrationDesk::openRounds() const
{
    QList<Calibration> rounds;
    for (const Row& row : m_open.rows())
        rounds.append(Calibration(row));
    return rounds;
}

std::optional<Calibration> CalibrationDesk::openRoundOf(RecordId recording) const
{
    for (const Row& row : m_open.rows()) {
        if (Calibration(row).recording() == recording)
            return Calibration(row);
    }
    return std::nullopt;
}

std::optional<Calibration> CalibrationDesk::askedOf(RecordId recording) const
{
    for (const Row& row : m_open.rows()) {
        const Calibration round(row);
        if (round.recording() == recording && round.invited().contains(m_session.person()))
            return round;
    }
    return std::nullopt;
}

bool CalibrationDesk::mayClose(const Calibration& round) const
{
    const bool may = m_session.permissions().mayStep(m_session.actor(), round.row(), CalibrationState::kClosed,
                                                     m_session.time().now());
    return may && (round.owner() == m_session.person() || round.owing().isEmpty());
}

QList<CalibratedCall> CalibrationDesk::closedRounds() const
{
    QHash<RecordId, QList<Evaluation>> scores;
    for (const Row& row : m_scores.rows())
        scores[Evaluation(row).calibration()].append(Evaluation(row));
    QList<CalibratedCall> calls;
    for (const Row& row : m_closed.rows()) {
        if (const QList<Evaluation> handedIn = scores.value(row.id); !handedIn.isEmpty())
            calls.append({Calibration(row), handedIn});
    }
    return calls;
}

QList<StaffId> CalibrationDesk::inspectors(StaffId agent) const
{
    QList<StaffId> inspectors;
    for (const Row& row : m_grants.rows()) {
        const Grant grant = Grant::of(row);
        if (grant.isLive(m_session.time().now()) && grant.staff != agent && !inspectors.contains(grant.staff))
            inspectors.append(grant.staff);
    }
    std::sort(inspectors.begin(), inspectors.end(),
              [this](StaffId a, StaffId b) { return m_session.nameOf(ScopeId(a)) < m_session.nameOf(ScopeId(b)); });
    return inspectors;
}

void CalibrationDesk::start(RecordId recording, RecordId scorecard, const QList<StaffId>& invited, const Done& done)
{
    const ScopeId pool = m_session.scopes().pool(QStringLiteral("quality"));
    whenDone(m_records.submit(actions().open(pool, recording, scorecard, invited)), this, done);
}

void CalibrationDesk::close(const Calibration& round, const Done& done)
{
    whenDone(m_records.submit(actions().close(round.row())), this, done);
}

}  // namespace Seatdesk
