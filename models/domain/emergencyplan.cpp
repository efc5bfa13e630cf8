// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emergencyplan.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kTitle = QStringLiteral("title");
const QString kSteps = QStringLiteral("steps");
const QString kWho = QStringLiteral("who");
const QString kDoes = QStringLiteral("does");

/// A text is one for all languages, or one for each.
QString textIn(const QJsonValue& json, const QString& language)
{
    if (json.isString())
        return json.toString();
    const QJsonObject texts = json.toObject();
    for (const QString& wanted : {language, language.section(u'_', 0, 0), QStringLiteral("zh_CN")}) {
        if (const QString text = texts.value(wanted).toString(); !text.isEmpty())
            return text;
    }
    return texts.isEmpty() ? QString() : texts.constBegin().value().toString();
}

}  // namespace

BookCategory categoryOf(PlanKind kind)
{
    switch (kind) {
        case PlanKind::System:
            return BookCategory::Equipment;
        case PlanKind::Surge:
            return BookCategory::Business;
        case PlanKind::Disaster:
        case PlanKind::Event:
            return BookCategory::Other;
    }
    return BookCategory::Other;
}

QString PlanDraft::stepLines() const
{
    QStringList lines;
    for (const PlanStep& step : steps)
        lines.append(step.who.isEmpty() ? step.does : step.who + QStringLiteral(" | ") + step.does);
    return lines.join(u'\n');
}

QList<PlanStep> PlanDraft::stepsOf(const QString& lines)
{
    QList<PlanStep> steps;
    for (QString line : lines.split(u'\n')) {
        line.replace(QChar(0xff5c), u'|');
        const qsizetype bar = line.indexOf(u'|');
        const QString does = line.mid(bar + 1).trimmed();
        if (!does.isEmpty())
            steps.append({bar < 0 ? QString() : line.left(bar).trimmed(), does});
    }
    return steps;
}

Result<void> PlanDraft::check() const
{
    if (title.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, kTitle);
    if (steps.isEmpty())
        return failure(Error::Kind::Invalid, kSteps);
    return {};
}

QString EmergencyPlan::title(const QString& language) const
{
    return textIn(row().fields.value(EmergencyPlanField::kBody).toObject().value(kTitle), language);
}

QList<PlanStep> EmergencyPlan::steps(const QString& language) const
{
    QList<PlanStep> steps;
    const QJsonArray rows = row().fields.value(EmergencyPlanField::kBody).toObject().value(kSteps).toArray();
    for (const QJsonValue& step : rows)
        steps.append({textIn(step[kWho], language), textIn(step[kDoes], language)});
    return steps;
}

PlanDraft EmergencyPlan::draft(const QString& language) const
{
    return {kind(), title(language), steps(language)};
}

QList<Row> currentPlans(const QList<Row>& versions)
{
    QHash<RecordId, Row> newest;
    for (const Row& row : versions) {
        const EmergencyPlan plan(row);
        const auto known = newest.constFind(plan.series());
        if (known == newest.constEnd() || EmergencyPlan(*known).version() < plan.version())
            newest.insert(plan.series(), row);
    }
    QList<Row> plans = newest.values();
    plans.removeIf([](const Row& row) { return EmergencyPlan(row).isRetired(); });
    std::sort(plans.begin(), plans.end(), [](const Row& a, const Row& b) {
        const EmergencyPlan one(a);
        const EmergencyPlan other(b);
        return std::pair(one.kind(), one.series()) < std::pair(other.kind(), other.series());
    });
    return plans;
}

}  // namespace Seatdesk
