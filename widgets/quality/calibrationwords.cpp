// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/calibrationwords.h"

namespace Seatdesk {

QString CalibrationWords::value(const Agreement& agreement)
{
    if (agreement.isAlike)
        return tr("all alike");
    if (!agreement.value)
        return tr("no data");
    const QString measure =
        agreement.measure == Agreement::Measure::Kappa ? QStringLiteral("κ ") : QStringLiteral("α ");
    return measure + QString::number(*agreement.value, 'f', 2);
}

QString CalibrationWords::level(AgreementLevel level)
{
    switch (level) {
        case AgreementLevel::Unknown:
            return {};
        case AgreementLevel::Low:
            return tr("no agreement");
        case AgreementLevel::Tentative:
            return tr("tentative");
        case AgreementLevel::Good:
            return tr("agreed");
    }
    return {};
}

QString CalibrationWords::levelIcon(AgreementLevel level)
{
    switch (level) {
        case AgreementLevel::Unknown:
            return {};
        case AgreementLevel::Low:
            return QStringLiteral("data-error");
        case AgreementLevel::Tentative:
            return QStringLiteral("data-warning");
        case AgreementLevel::Good:
            return QStringLiteral("emblem-checked");
    }
    return {};
}

Tone CalibrationWords::levelTone(AgreementLevel level)
{
    switch (level) {
        case AgreementLevel::Unknown:
            return Tone::Neutral;
        case AgreementLevel::Low:
            return Tone::Danger;
        case AgreementLevel::Tentative:
            return Tone::Warning;
        case AgreementLevel::Good:
            return Tone::Success;
    }
    return Tone::Neutral;
}

QString CalibrationWords::difference(double points)
{
    return (points > 0   ? QStringLiteral("+")
            : points < 0 ? QStringLiteral("−")
                         : QString()) +
           QString::number(std::abs(points), 'f', 1);
}

QString CalibrationWords::drift(const InspectorDrift& drift)
{
    const QString apart = tr("%1 points beside the others").arg(difference(drift.difference));
    return drift.drift ? apart + tr(", lately shifted by %1").arg(difference(*drift.drift)) : apart;
}

}  // namespace Seatdesk
