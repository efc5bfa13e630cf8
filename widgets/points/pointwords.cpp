// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/points/pointwords.h"

#include "widgets/knowledge/articletexts.h"

#include <cstdlib>

namespace Seatdesk {

namespace {

constexpr int kTenthsOfPoint = 10;

}  // namespace

QString PointWords::rule(PointRule rule)
{
    switch (rule) {
        case PointRule::Late:
            return tr("Late");
        case PointRule::LateMore:
            return tr("Late, second step");
        case PointRule::Absence:
            return tr("Absent by lateness");
        case PointRule::Left:
            return tr("Absent without leave, or left without a swap");
        case PointRule::Rest:
            return tr("Rest exchanged");
        case PointRule::Chat:
            return tr("Chat off on duty");
        case PointRule::Unanswered:
            return tr("Unanswered and complained of");
        case PointRule::Rude:
            return tr("Rude");
        case PointRule::Undone:
            return tr("Day’s work undone");
        case PointRule::Praise:
            return tr("Praise");
    }
    return {};
}

QString PointWords::points(int tenths)
{
    const int whole = std::abs(tenths) / kTenthsOfPoint;
    const int rest = std::abs(tenths) % kTenthsOfPoint;
    return rest == 0 ? QString::number(whole) : QStringLiteral("%1.%2").arg(whole).arg(rest);
}

QString PointWords::change(int tenths)
{
    if (tenths == 0)
        return QStringLiteral("0");
    return (tenths < 0 ? QStringLiteral("−") : QStringLiteral("+")) + points(tenths);
}

QString PointWords::terms(const PointTerms& terms)
{
    QStringList texts;
    if (terms.free > 0)
        texts.append(tr("%1 free").arg(terms.free));
    for (const PointTerms::Step& step : terms.steps)
        texts.append(step.times <= 1 ? tr("%1 each").arg(change(step.tenths))
                                     : tr("from %1 times %2").arg(step.times).arg(change(step.tenths)));
    return texts.join(QStringLiteral(", "));
}

QString PointWords::measure(PointMeasure measure)
{
    switch (measure) {
        case PointMeasure::None:
            return {};
        case PointMeasure::Talk:
            return tr("A talk is due");
        case PointMeasure::Sanction:
            return tr("A sanction is due");
        case PointMeasure::Severe:
            return tr("Severe: low for months");
    }
    return {};
}

Tone PointWords::tone(PointMeasure measure)
{
    if (measure == PointMeasure::None)
        return Tone::Neutral;
    return measure == PointMeasure::Talk ? Tone::Warning : Tone::Danger;
}

QString PointWords::account(const PointMonth& month)
{
    QStringList parts{tr("%1 of %2 points").arg(points(month.totalTenths), points(month.startTenths))};
    for (const PointLine& line : month.lines)
        parts.append(tr("%1 %2").arg(rule(line.rule), change(line.tenths)));
    return factsText(parts);
}

}  // namespace Seatdesk
