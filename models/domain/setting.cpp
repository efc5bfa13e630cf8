// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/setting.h"

#include "domain/checkkeys.h"
#include "domain/checkplan.h"
#include "domain/clockkeys.h"
#include "domain/pointkeys.h"
#include "domain/pointprofile.h"
#include "domain/qualitykeys.h"
#include "domain/recordingname.h"
#include "domain/reportkeys.h"
#include "domain/seatleave.h"
#include "domain/shiftplan.h"
#include "domain/taskcalendar.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr SettingLevels kShared = SettingLevel::Department | SettingLevel::Team;
constexpr SettingLevels kAll = SettingLevel::Department | SettingLevel::Team | SettingLevel::Person;

SettingSpec number(QLatin1StringView key, int fallback, int minimum, int maximum, SettingLevels levels)
{
    return {key, SettingType::Integer, fallback, minimum, maximum, {}, levels};
}

SettingSpec choice(QLatin1StringView key, const QStringList& choices, SettingLevels levels)
{
    return {key, SettingType::Choice, choices.first(), 0, 0, choices, levels};
}

/// Monday to Friday, 09:00–12:00 and 13:00–18:00: a placeholder that every department replaces.
QJsonObject defaultHours()
{
    const QJsonArray day{QStringLiteral("09:00-12:00"), QStringLiteral("13:00-18:00")};
    return {{QStringLiteral("1"), day},
            {QStringLiteral("2"), day},
            {QStringLiteral("3"), day},
            {QStringLiteral("4"), day},
            {QStringLiteral("5"), day}};
}

template <typename Enum>
QStringList keysOf()
{
    QStringList keys;
    for (const Enum value : allOf<Enum>())
        keys.append(keyOf(value));
    return keys;
}

/// Length 0 means that no such clock is set: the department decides (VIP, major complaints).
void addClock(QList<SettingSpec>& specs, QLatin1StringView profile, int length, ClockUnit unit, ClockWhom whom)
{
    specs.append(
        {clockSettingKey(profile, QStringLiteral("length")), SettingType::Integer, length, 0, 10000, {}, kShared});
    specs.append({clockSettingKey(profile, QStringLiteral("unit")), SettingType::Choice, keyOf(unit), 0, 0,
                  keysOf<ClockUnit>(), kShared});
    specs.append(
        {clockSettingKey(profile, QStringLiteral("warn_percent")), SettingType::Integer, 25, 0, 100, {}, kShared});
    specs.append({clockSettingKey(profile, QStringLiteral("whom")), SettingType::Choice, keyOf(whom), 0, 0,
                  keysOf<ClockWhom>(), kShared});
}

void addClocks(QList<SettingSpec>& specs)
{
    using L = QLatin1StringView;
    addClock(specs, L("dispatch"), 60, ClockUnit::Minutes, ClockWhom::Owner);
    addClock(specs, L("reply"), 2, ClockUnit::Hours, ClockWhom::Holder);
    addClock(specs, L("explain"), 2, ClockUnit::Hours, ClockWhom::Holder);
    addClock(specs, L("promise"), 0, ClockUnit::Minutes, ClockWhom::Holder);
    addClock(specs, L("settle"), 2, ClockUnit::WorkingDays, ClockWhom::Holder);
    addClock(specs, L("settle_general"), 3, ClockUnit::Days, ClockWhom::Holder);
    addClock(specs, L("settle_major"), 0, ClockUnit::Days, ClockWhom::Director);
    addClock(specs, L("onsite"), 48, ClockUnit::Hours, ClockWhom::Lead);
    addClock(specs, L("onsite_contract"), 24, ClockUnit::Hours, ClockWhom::Lead);
    addClock(specs, L("onsite_vip"), 0, ClockUnit::Hours, ClockWhom::Lead);
    addClock(specs, L("engineer"), 20, ClockUnit::Minutes, ClockWhom::Owner);
    addClock(specs, L("callback"), 72, ClockUnit::Hours, ClockWhom::Lead);
    addClock(specs, L("order"), 1, ClockUnit::Hours, ClockWhom::Holder);
    addClock(specs, L("shipping"), 24, ClockUnit::Hours, ClockWhom::Holder);
    addClock(specs, L("shipping_latest"), 48, ClockUnit::Hours, ClockWhom::Lead);
    addClock(specs, L("refund"), 7, ClockUnit::Days, ClockWhom::Holder);
}

QList<SettingSpec> workSpecs()
{
    using namespace SettingKey;
    return {
        {kZone, SettingType::Zone, QStringLiteral("Asia/Shanghai"), 0, 0, {}, SettingLevel::Department},
        {kWorkingHours, SettingType::Json, defaultHours(), 0, 0, {}, SettingLevel::Department},
        number(kHandlingMinutes, 5, 1, 120, kShared),
        number(kHoldPhraseSeconds, 10, 1, 600, kShared),
        number(kHoldWarnSeconds, 60, 5, 3600, kShared),
        number(kChatReplySeconds, 20, 1, 3600, kShared),
        number(kIdleLockMinutes, 10, 1, 240, kAll),
        number(kOfflineLockHours, 72, 1, 720, SettingLevel::Department),
        number(kCallbackShare, 100, 0, 100, kShared),
        number(kAttemptsLeast, 3, 1, 20, kShared),
        number(kAttemptsMost, 5, 1, 20, kShared),
        choice(kSettleProfile, {QStringLiteral("working_days"), QStringLiteral("by_level")}, kShared),
        {kCategoryNeeded, SettingType::Boolean, false, 0, 0, {}, kShared},
        number(kStuckHours, 24, 1, 720, kShared),
        number(kWindowDays, 30, 1, 3660, SettingLevel::Department),
        number(kWindowTickets, 50000, 100, 1000000, SettingLevel::Department),
        number(kAnsweredCalls, 70, 1, 1000, kShared),
        {kShifts, SettingType::Text, QStringLiteral("08:00-16:00 16:00-24:00 00:00-08:00"), 0, 0, {}, kShared},
        number(kShiftEarlyMinutes, 10, 0, 120, kShared),
        number(kShiftTidyMinutes, 15, 0, 120, kShared),
        number(kSeatLeaveMinutes, 20, 1, 480, kShared),
        number(kSeatCoverHours, 4, 1, 24, kShared),
        number(kTaskSoonDays, 3, 0, 31, SettingLevel::Department),
        number(kTaskBackDays, 62, 1, 400, SettingLevel::Department),
    };
}

QList<SettingSpec> qualitySpecs()
{
    using namespace SettingKey;
    return {
        {kRecordingFolder, SettingType::Text, QString(), 0, 0, {}, SettingLevel::Department | SettingLevel::Person},
        choice(kRecordingNames, recordingNameStyles(), SettingLevel::Department),
        {kRecordingPattern,
         SettingType::Text,
         QStringLiteral("{date}-{time}_{agent}_{number}_{call}"),
         0,
         0,
         {},
         SettingLevel::Department},
        number(kSamplePlanned, 5, 1, 50, kShared),
        {kSampleSeed, SettingType::Text, QStringLiteral("seatdesk"), 0, 0, {}, SettingLevel::Department},
        number(kReleaseHours, 0, 0, 720, SettingLevel::Department),
        number(kAppealDays, 5, 1, 60, SettingLevel::Department),
        number(kSpeechNorm, 120, 30, 600, kShared),
        number(kAgreementLow, 67, 0, 100, SettingLevel::Department),
        number(kAgreementGood, 80, 0, 100, SettingLevel::Department),
    };
}

QList<SettingSpec> pointSpecs()
{
    using namespace SettingKey;
    const auto whole = [](QLatin1StringView key, int fallback, int least, int most) {
        return number(key, fallback, least, most, SettingLevel::Department);
    };
    const auto tenths = [&whole](QLatin1StringView key, int fallback) { return whole(key, fallback, 0, 1000); };
    return {choice(kPointProfile, PointProfile::names(), SettingLevel::Department),
            whole(kPointStart, 10, 1, 100),
            whole(kPointTalk, 5, 0, 100),
            whole(kPointSanction, 2, 0, 100),
            whole(kPointSevereMonths, 3, 2, 12),
            tenths(kPointLate, 5),
            whole(kPointLateMoreMinutes, 10, 1, 480),
            tenths(kPointLateMore, 10),
            whole(kPointAbsenceMinutes, 30, 1, 480),
            tenths(kPointAbsence, 20),
            tenths(kPointLeft, 50),
            whole(kPointRestFree, 4, 0, 31),
            tenths(kPointRest, 20),
            whole(kPointChatTimes, 3, 2, 31),
            tenths(kPointChat, 50),
            whole(kPointOftenTimes, 3, 2, 31),
            tenths(kPointOften, 50),
            whole(kPointVeryOftenTimes, 5, 2, 31),
            tenths(kPointVeryOften, 100),
            tenths(kPointRude, 10),
            tenths(kPointUndoneLeast, 5),
            tenths(kPointUndoneMost, 10),
            tenths(kPointPraiseLeast, 50),
            tenths(kPointPraiseMost, 100)};
}

/// The roles are the department's reading of the regulations' group head, customer manager and director.
QList<SettingSpec> checkSpecs()
{
    using namespace SettingKey;
    const auto role = [](QLatin1StringView key, const char* fallback) {
        return SettingSpec{key, SettingType::Choice, QLatin1StringView(fallback), 0,
                           0,   checkRoles(),        SettingLevel::Department};
    };
    return {
        role(kDailyCheckRole, "lead"),
        number(kDailyCheckDays, 1, 0, 14, SettingLevel::Department),
        role(kMonthlyCheckRole, "director"),
        number(kMonthlyCheckDays, 5, 0, 31, SettingLevel::Department),
        role(kSampleCheckRole, "director"),
        number(kCheckShare, 20, 1, 100, SettingLevel::Department),
        number(kCheckSpread, 10, 1, 31, SettingLevel::Department),
        number(kSigningLeeway, 10, 1, 30, SettingLevel::Department),
        {kCheckSeed, SettingType::Text, QStringLiteral("seatdesk"), 0, 0, {}, SettingLevel::Department},
        number(kDailyReportHour, 10, 0, 23, SettingLevel::Department),
        number(kWeeklyReportHour, 14, 0, 23, SettingLevel::Department),
        number(kAnalysisReportDay, 22, 1, 28, SettingLevel::Department),
    };
}

QList<SettingSpec> lookSpecs()
{
    using namespace SettingKey;
    return {
        choice(kTheme,
               {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")},
               kAll),
        number(kTextSize, 13, 12, 16, kAll),
        choice(kDensity, {QStringLiteral("normal"), QStringLiteral("compact"), QStringLiteral("roomy")}, kAll),
        {kReduceMotion, SettingType::Boolean, false, 0, 0, {}, kAll},
        choice(kLanguage,
               {QStringLiteral("system"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")},
               kAll),
    };
}

}  // namespace

bool SettingSpec::accepts(const QJsonValue& value) const
{
    switch (type) {
        case SettingType::Boolean:
            return value.isBool();
        case SettingType::Integer:
            return value.isDouble() && static_cast<double>(value.toInteger(-1)) == value.toDouble() &&
                   value.toInteger() >= minimum && value.toInteger() <= maximum;
        case SettingType::Text:
            return value.isString() && (key != SettingKey::kShifts || ShiftPlan::parse(value.toString()));
        case SettingType::Choice:
            return value.isString() && choices.contains(value.toString());
        case SettingType::Zone:
            return value.isString() && QTimeZone(value.toString().toUtf8()).isValid();
        case SettingType::Json:
            return value.isObject() || value.isArray();
    }
    return false;
}

const QList<SettingSpec>& settingSpecs()
{
    static const QList<SettingSpec> specs = [] {
        QList<SettingSpec> all = workSpecs();
        addClocks(all);
        return all + checkSpecs() + qualitySpecs() + pointSpecs() + lookSpecs();
    }();
    return specs;
}

const SettingSpec* settingSpec(const QString& key)
{
    const QList<SettingSpec>& specs = settingSpecs();
    const auto found =
        std::find_if(specs.begin(), specs.end(), [&](const SettingSpec& spec) { return spec.key == key; });
    return found == specs.end() ? nullptr : &*found;
}

QString clockSettingKey(const QString& profile, const QString& part)
{
    return QStringLiteral("clock.") + profile + u'.' + part;
}

}  // namespace Seatdesk
