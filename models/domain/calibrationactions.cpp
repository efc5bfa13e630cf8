// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calibrationactions.h"

#include "domain/evaluation.h"

namespace Seatdesk {

namespace {

QJsonArray idsOf(const QList<StaffId>& people)
{
    QJsonArray ids;
    for (const StaffId person : people)
        ids.append(person.toString());
    return ids;
}

}  // namespace

Group CalibrationActions::open(ScopeId pool, RecordId recording, RecordId scorecard, const QList<StaffId>& invited)
{
    m_builder.insert(Calibration::kRecord, pool,
                     {{CalibrationField::kRecording, recording.toString()},
                      {CalibrationField::kScorecard, scorecard.toString()},
                      {CalibrationField::kOwner, m_builder.person().toString()},
                      {CalibrationField::kInvited, idsOf(invited)},
                      {CalibrationField::kOpenedAt, toMicros(m_builder.at())},
                      {CalibrationField::kState, CalibrationState::kOpen}});
    return m_builder.group();
}

QJsonObject CalibrationActions::closing() const
{
    return {{CalibrationField::kState, CalibrationState::kClosed},
            {CalibrationField::kClosedAt, toMicros(m_builder.at())}};
}

Group CalibrationActions::handIn(const Row& evaluation, QJsonObject found, const Row& calibration)
{
    const Calibration round(calibration);
    QList<StaffId> done = round.done();
    done.append(m_builder.person());
    found.insert(EvaluationField::kState, EvaluationState::kSealed);
    m_builder.change(evaluation, found);
    const QList<StaffId> owing = round.owing();
    QJsonObject step = owing == QList<StaffId>{m_builder.person()} ? closing() : QJsonObject();
    step.insert(CalibrationField::kDone, idsOf(done));
    m_builder.change(calibration, step);
    return m_builder.group();
}

Group CalibrationActions::close(const Row& calibration)
{
    m_builder.change(calibration, closing());
    return m_builder.group();
}

}  // namespace Seatdesk
