// SPDX-License-Identifier: GPL-3.0-or-later
// What SettingTexts says about a setting's range, default and source.
#include "domain/checkkeys.h"
#include "domain/pointkeys.h"
#include "domain/qualitykeys.h"
#include "domain/reportkeys.h"
#include "domain/seatleave.h"
#include "domain/setting.h"
#include "domain/shiftplan.h"
#include "widgets/settings/settingtexts.h"

#include <QHash>
#include <QStringList>

namespace Seatdesk {

namespace {

/// The collections of regulations that the numbers come from, as domain experts cite them.
enum class Source { Telecom, Collected, Handbook, Outbound, Own };

Source sourceOf(const QString& key)
{
    using namespace SettingKey;
    static const QHash<QString, Source> sources{{kHandlingMinutes, Source::Handbook},
                                                {kHoldPhraseSeconds, Source::Handbook},
                                                {kHoldWarnSeconds, Source::Handbook},
                                                {kChatReplySeconds, Source::Collected},
                                                {kCallbackShare, Source::Telecom},
                                                {kAttemptsLeast, Source::Collected},
                                                {kAttemptsMost, Source::Collected},
                                                {kSettleProfile, Source::Handbook},
                                                {kStuckHours, Source::Telecom},
                                                {kAnsweredCalls, Source::Handbook},
                                                {kShiftEarlyMinutes, Source::Telecom},
                                                {kShiftTidyMinutes, Source::Telecom},
                                                {kSeatLeaveMinutes, Source::Collected},
                                                {kSeatCoverHours, Source::Collected},
                                                {kSamplePlanned, Source::Telecom},
                                                {kSpeechNorm, Source::Outbound},
                                                {kPointProfile, Source::Collected},
                                                {kPointStart, Source::Collected},
                                                {kPointTalk, Source::Collected},
                                                {kPointSanction, Source::Collected},
                                                {kPointSevereMonths, Source::Collected},
                                                {kPointLate, Source::Collected},
                                                {kPointAbsenceMinutes, Source::Collected},
                                                {kPointAbsence, Source::Collected},
                                                {kPointLeft, Source::Collected},
                                                {kPointRestFree, Source::Collected},
                                                {kPointRest, Source::Collected},
                                                {kPointChatTimes, Source::Collected},
                                                {kPointChat, Source::Collected},
                                                {kPointOftenTimes, Source::Collected},
                                                {kPointOften, Source::Collected},
                                                {kPointVeryOftenTimes, Source::Collected},
                                                {kPointVeryOften, Source::Collected},
                                                {kPointRude, Source::Collected},
                                                {kPointUndoneLeast, Source::Collected},
                                                {kPointUndoneMost, Source::Collected},
                                                {kPointPraiseLeast, Source::Collected},
                                                {kPointPraiseMost, Source::Collected},
                                                {kDailyCheckRole, Source::Collected},
                                                {kMonthlyCheckRole, Source::Collected},
                                                {kSampleCheckRole, Source::Collected},
                                                {kCheckShare, Source::Collected},
                                                {kAnalysisReportDay, Source::Telecom},
                                                {QStringLiteral("clock.dispatch.length"), Source::Telecom},
                                                {QStringLiteral("clock.reply.length"), Source::Collected},
                                                {QStringLiteral("clock.explain.length"), Source::Collected},
                                                {QStringLiteral("clock.promise.length"), Source::Collected},
                                                {QStringLiteral("clock.settle.length"), Source::Handbook},
                                                {QStringLiteral("clock.settle_general.length"), Source::Collected},
                                                {QStringLiteral("clock.settle_major.length"), Source::Collected},
                                                {QStringLiteral("clock.onsite_vip.length"), Source::Handbook},
                                                {QStringLiteral("clock.engineer.length"), Source::Collected},
                                                {QStringLiteral("clock.callback.length"), Source::Telecom},
                                                {QStringLiteral("clock.order.length"), Source::Collected},
                                                {QStringLiteral("clock.shipping.length"), Source::Collected},
                                                {QStringLiteral("clock.shipping_latest.length"), Source::Collected},
                                                {QStringLiteral("clock.refund.length"), Source::Collected}};
    return sources.value(key, Source::Own);
}

}  // namespace

QString SettingTexts::source(const QString& key)
{
    switch (sourceOf(key)) {
        case Source::Telecom:
            return tr("Source: regulations of the telecom service department.");
        case Source::Collected:
            return tr("Source: collected customer-service regulations.");
        case Source::Handbook:
            return tr("Source: call-centre handbook.");
        case Source::Outbound:
            return tr("Source: regulations of an outbound centre.");
        case Source::Own:
            return tr("Source: our own choice.");
    }
    return {};
}

bool SettingTexts::isClockPart(const QString& key)
{
    return key.startsWith(u"clock.");
}

QString SettingTexts::partName(const QString& key)
{
    const QString part = key.section(u'.', -1);
    if (part == u"length")
        return tr("Length");
    if (part == u"unit")
        return tr("Counted in");
    return part == u"whom" ? tr("Warns") : tr("At the last");
}

QString SettingTexts::value(const SettingSpec& spec, const QJsonValue& value)
{
    switch (spec.type) {
        case SettingType::Boolean:
            return value.toBool() ? tr("yes") : tr("no");
        case SettingType::Integer:
            return QString::number(value.toInteger()) + unit(spec.key);
        case SettingType::Choice:
            return choice(spec.key, value.toString());
        case SettingType::Json:
            return tr("Monday to Friday, 09:00-12:00 and 13:00-18:00");
        case SettingType::Text:
        case SettingType::Zone:
            break;
    }
    return value.toString().isEmpty() ? tr("none") : value.toString();
}

QString SettingTexts::facts(const SettingSpec& spec)
{
    QStringList facts;
    if (spec.type == SettingType::Integer)
        facts.append(tr("From %1 to %2.").arg(spec.minimum).arg(QString::number(spec.maximum) + unit(spec.key)));
    facts.append(tr("Default: %1.").arg(value(spec, spec.fallback)));
    facts.append(source(spec.key));
    return facts.join(u' ');
}

QString SettingTexts::clockFacts(const QString& key, const QStringList& defaults)
{
    const SettingSpec* spec = settingSpec(key);
    return QStringList{tr("Length from %1 to %2, 0: no such clock.").arg(spec->minimum).arg(spec->maximum),
                       tr("Default: %1.").arg(defaults.join(QStringLiteral(" · "))), source(key)}
        .join(u' ');
}

QString SettingTexts::refusal(const SettingSpec& spec)
{
    if (spec.type == SettingType::Integer)
        return tr("Not saved: the number lies between %1 and %2.")
            .arg(spec.minimum)
            .arg(QString::number(spec.maximum) + unit(spec.key));
    if (spec.type == SettingType::Text)
        return tr("Not saved: write times as 08:00-16:00, a name before them.");
    return tr("Not saved: choose one of the values offered.");
}

}  // namespace Seatdesk
