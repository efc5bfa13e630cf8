// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planactions.h"

#include "domain/bookactions.h"
#include "domain/jsontext.h"
#include "domain/try.h"

#include <QFile>

#include <algorithm>

// A static library's resources must be named once; the macro does not work inside a namespace.
static void initPlans()
{
    Q_INIT_RESOURCE(plans);
}

namespace Seatdesk {

namespace {

/// One version in the whole department, whoever writes it.
RecordId versionId(RecordId series, qint64 version)
{
    return version == 1 ? series : derivedId(OperationId(series), QStringLiteral("version %1").arg(version));
}

void insertVersion(GroupBuilder& builder, ScopeId department, RecordId series, qint64 version, PlanKind kind,
                   const QJsonObject& body)
{
    QJsonObject fields{{EmergencyPlanField::kKind, keyOf(kind)},
                       {EmergencyPlanField::kSeries, series.toString()},
                       {EmergencyPlanField::kVersion, version},
                       {EmergencyPlanField::kBody, body},
                       {EmergencyPlanField::kMadeAt, toMicros(builder.at())}};
    // Nobody, where the program makes them for a new department.
    if (!builder.person().isNull())
        fields.insert(EmergencyPlanField::kMadeBy, builder.person().toString());
    builder.insert(EmergencyPlan::kRecord, department, fields, versionId(series, version));
}

QJsonObject bodyOf(const PlanDraft& draft)
{
    QJsonArray steps;
    for (const PlanStep& step : draft.steps)
        steps.append(QJsonObject{{QStringLiteral("who"), step.who}, {QStringLiteral("does"), step.does}});
    return {{QStringLiteral("title"), draft.title.trimmed()}, {QStringLiteral("steps"), steps}};
}

QList<QJsonObject> standardPlans()
{
    initPlans();
    QFile file(QStringLiteral(":/plans/plans.jsonl"));
    QList<QJsonObject> plans;
    if (!file.open(QIODevice::ReadOnly))
        return plans;
    while (!file.atEnd()) {
        if (const Result<QJsonObject> plan = objectFromJsonText(file.readLine()))
            plans.append(*plan);
    }
    return plans;
}

}  // namespace

Result<Group> addPlan(GroupBuilder builder, ScopeId department, const PlanDraft& draft)
{
    SEATDESK_TRY(draft.check());
    insertVersion(builder, department, newId<RecordId>(), 1, draft.kind, bodyOf(draft));
    return builder.group();
}

Result<Group> revisePlan(GroupBuilder builder, const Row& current, const PlanDraft& draft)
{
    SEATDESK_TRY(draft.check());
    const EmergencyPlan plan(current);
    insertVersion(builder, current.scope, plan.series(), plan.version() + 1, draft.kind, bodyOf(draft));
    return builder.group();
}

Group withdrawPlan(GroupBuilder builder, const Row& current)
{
    builder.change(current, {{EmergencyPlanField::kRetiredAt, toMicros(builder.at())}});
    return builder.group();
}

Group addStandardPlans(GroupBuilder builder, ScopeId department, const QList<Row>& known)
{
    for (const QJsonObject& plan : standardPlans()) {
        const QString kind = plan.value(EmergencyPlanField::kKind).toString();
        const RecordId series = derivedId(OperationId(department), QStringLiteral("emergency plan %1").arg(kind));
        const bool isKnown =
            std::any_of(known.begin(), known.end(), [series](const Row& row) { return row.id == series; });
        if (!isKnown)
            insertVersion(builder, department, series, 1, fromKey<PlanKind>(kind).value_or(PlanKind::System),
                          plan.value(EmergencyPlanField::kBody).toObject());
    }
    return builder.group();
}

Result<Group> PlanActions::withEntry(RecordId run, Instant happenedAt, const QString& says)
{
    BookBody body;
    body.category = categoryOf(m_place.kind);
    body.happenedAt = happenedAt;
    body.text = says;
    body.links = {{PlanRun::kRecord, run}};
    body.isOffline = m_place.isOffline;
    return writeEntry(m_builder, m_place.book, body);
}

Result<Group> PlanActions::activate(const Row& plan, const QString& why, const QString& says)
{
    if (why.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, PlanRunField::kWhy);
    const RecordId run = m_builder.insert(PlanRun::kRecord, m_place.book.scope,
                                          {{PlanRunField::kPlan, plan.id.toString()},
                                           {PlanRunField::kWhy, why.trimmed()},
                                           {PlanRunField::kStartedAt, toMicros(m_builder.at())},
                                           {PlanRunField::kStartedBy, m_builder.person().toString()}});
    return withEntry(run, m_builder.at(), says);
}

Result<Group> PlanActions::tick(const Row& run, const TickDraft& draft, const QString& says)
{
    if (draft.at > m_builder.at() || draft.at < PlanRun(run).startedAt().value_or(Instant()))
        return failure(Error::Kind::Invalid, PlanTickField::kAt);
    if (draft.state != TickState::Done && draft.remark.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, PlanTickField::kRemark);
    QJsonObject fields{{PlanTickField::kRun, run.id.toString()},
                       {PlanTickField::kStep, draft.step},
                       {PlanTickField::kState, keyOf(draft.state)},
                       {PlanTickField::kAt, toMicros(draft.at)}};
    if (const QString remark = draft.remark.trimmed(); !remark.isEmpty())
        fields.insert(PlanTickField::kRemark, remark);
    m_builder.insert(PlanTick::kRecord, {}, fields);
    return withEntry(run.id, draft.at, says);
}

Result<Group> PlanActions::end(const Row& run, const QString& outcome, const QString& says)
{
    if (!PlanRun(run).isUnderWay())
        return failure(Error::Kind::Invalid, PlanRunField::kEndedAt);
    if (outcome.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, PlanRunField::kOutcome);
    m_builder.change(run, {{PlanRunField::kEndedAt, toMicros(m_builder.at())},
                           {PlanRunField::kEndedBy, m_builder.person().toString()},
                           {PlanRunField::kOutcome, outcome.trimmed()}});
    return withEntry(run.id, m_builder.at(), says);
}

}  // namespace Seatdesk
