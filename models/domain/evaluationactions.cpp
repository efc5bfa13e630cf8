// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evaluationactions.h"

#include "domain/callrecording.h"
#include "domain/evaluation.h"

namespace Seatdesk {

namespace {

const QString kScope = QStringLiteral("scope_id");
const QString kAlso = QStringLiteral("also_scope");

}  // namespace

QJsonObject EvaluationActions::callOf(const Row& recording)
{
    QJsonObject call;
    for (const QLatin1StringView field :
         {RecordingField::kPath, RecordingField::kFileName, RecordingField::kLengthMs, RecordingField::kTakenAt,
          RecordingField::kDirection, RecordingField::kMaskedNumber, RecordingField::kAgent,
          RecordingField::kAgentChannel, RecordingField::kTicket, RecordingField::kTicketNumber}) {
        if (recording.has(field))
            call.insert(field, recording.fields.value(field));
    }
    return call;
}

/// The agent sees it from now on, and whoever sees what is the agent's.
QJsonObject EvaluationActions::sent(const Row& evaluation) const
{
    return {{EvaluationField::kState, EvaluationState::kPublished},
            {EvaluationField::kPublishedAt, toMicros(m_builder.at())},
            {kAlso, Evaluation(evaluation).agent().toString()}};
}

Group EvaluationActions::publish(const Row& evaluation, const Row& recording, QJsonObject found, Duration delay)
{
    QJsonObject step = sent(evaluation);
    if (delay > Duration::zero())
        step = {{EvaluationField::kState, EvaluationState::kReady},
                {EvaluationField::kReleaseAt, toMicros(m_builder.at() + delay)}};
    for (auto field = step.constBegin(); field != step.constEnd(); ++field)
        found.insert(field.key(), field.value());
    found.insert(EvaluationField::kCall, callOf(recording));
    found.insert(kScope, Evaluation(evaluation).inspector().toString());
    m_builder.change(evaluation, found);
    m_builder.change(recording, {{RecordingField::kJudgedAt, toMicros(m_builder.at())},
                                 {RecordingField::kJudgedBy, m_builder.person().toString()}});
    return m_builder.group();
}

Group EvaluationActions::takeBack(const Row& evaluation, const Row& recording)
{
    m_builder.change(evaluation,
                     {{EvaluationField::kState, EvaluationState::kDraft}, {EvaluationField::kReleaseAt, QJsonValue()}});
    // Another inspector may have been first.
    if (CallRecording(recording).judgedBy() == m_builder.person())
        m_builder.change(recording,
                         {{RecordingField::kJudgedAt, QJsonValue()}, {RecordingField::kJudgedBy, QJsonValue()}});
    return m_builder.group();
}

Group EvaluationActions::release(const Row& evaluation)
{
    m_builder.change(evaluation, sent(evaluation));
    return m_builder.group();
}

Group EvaluationActions::appeal(const Row& evaluation, const Objections& objections, ScopeId pool)
{
    m_builder.change(evaluation, {{EvaluationField::kState, EvaluationState::kAppealed},
                                  {EvaluationField::kAppealedAt, toMicros(m_builder.at())},
                                  {EvaluationField::kObjections, objections.toJson()},
                                  {kScope, pool.toString()}});
    return m_builder.group();
}

Group EvaluationActions::finish(const Row& second, QJsonObject found)
{
    found.insert(EvaluationField::kState, EvaluationState::kFinished);
    m_builder.change(second, found);
    return m_builder.group();
}

Group EvaluationActions::decide(const Row& evaluation, const AppealDecision& decision)
{
    QJsonObject step{{EvaluationField::kState, decision.revises ? EvaluationState::kRevised : EvaluationState::kUpheld},
                     {EvaluationField::kReason, decision.reason},
                     {EvaluationField::kDecidedAt, toMicros(m_builder.at())},
                     {EvaluationField::kDecidedBy, m_builder.person().toString()}};
    if (decision.revises) {
        step.insert(EvaluationField::kDecidedAnswers, decision.answers.toJson());
        step.insert(EvaluationField::kDecidedScore, decision.hundredths);
    }
    m_builder.change(evaluation, step);
    return m_builder.group();
}

Group EvaluationActions::acknowledge(const Row& evaluation)
{
    m_builder.change(evaluation, {{EvaluationField::kState, EvaluationState::kAcknowledged},
                                  {EvaluationField::kAcknowledgedAt, toMicros(m_builder.at())}});
    return m_builder.group();
}

}  // namespace Seatdesk
