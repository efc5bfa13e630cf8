// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace Seatdesk {

enum class SettingType { Boolean, Integer, Text, Choice, Zone, Json };

/// Where a setting may be set. The nearest wins: person, team, department, default.
enum class SettingLevel { Department = 1, Team = 2, Person = 4 };
Q_DECLARE_FLAGS(SettingLevels, SettingLevel)
Q_DECLARE_OPERATORS_FOR_FLAGS(SettingLevels)

/// The declaration of one setting. Numbers of the regulations are defaults here and constants nowhere.
struct SettingSpec
{
    QString key;
    SettingType type = SettingType::Text;
    QJsonValue fallback;
    int minimum = 0;  ///< of an Integer
    int maximum = 0;
    QStringList choices;  ///< of a Choice
    SettingLevels levels = SettingLevel::Department;

    /// Whether the value has the type and lies within the range or the choices.
    [[nodiscard]] bool accepts(const QJsonValue& value) const;
};

/// All settings, in the order in which pages list them.
const QList<SettingSpec>& settingSpecs();
/// Null when there is no such setting.
const SettingSpec* settingSpec(const QString& key);

namespace SettingKey {
inline constexpr QLatin1StringView kZone{"zone"};
inline constexpr QLatin1StringView kWorkingHours{"calendar.hours"};
inline constexpr QLatin1StringView kHandlingMinutes{"handling.minutes"};
inline constexpr QLatin1StringView kHoldPhraseSeconds{"hold.phrase_seconds"};
inline constexpr QLatin1StringView kHoldWarnSeconds{"hold.warn_seconds"};
inline constexpr QLatin1StringView kChatReplySeconds{"chat.reply_seconds"};
inline constexpr QLatin1StringView kIdleLockMinutes{"lock.idle_minutes"};
inline constexpr QLatin1StringView kOfflineLockHours{"lock.offline_hours"};
inline constexpr QLatin1StringView kCallbackShare{"callback.share"};
inline constexpr QLatin1StringView kAttemptsLeast{"callback.attempts_least"};
inline constexpr QLatin1StringView kAttemptsMost{"callback.attempts_most"};
inline constexpr QLatin1StringView kSettleProfile{"settle.profile"};
inline constexpr QLatin1StringView kCategoryNeeded{"form.category_needed"};
inline constexpr QLatin1StringView kStuckHours{"stuck.hours"};
inline constexpr QLatin1StringView kWindowDays{"window.days"};
inline constexpr QLatin1StringView kWindowTickets{"window.tickets"};
inline constexpr QLatin1StringView kAnsweredCalls{"load.answered_calls"};
inline constexpr QLatin1StringView kTheme{"look.theme"};
inline constexpr QLatin1StringView kTextSize{"look.text_size"};  ///< pixels of the base step
inline constexpr QLatin1StringView kDensity{"look.density"};
inline constexpr QLatin1StringView kReduceMotion{"look.reduce_motion"};
inline constexpr QLatin1StringView kLanguage{"look.language"};
}  // namespace SettingKey

/// The key of one part ("length", "unit", "warn_percent", "whom") of a clock profile, see clockrule.h.
QString clockSettingKey(const QString& profile, const QString& part);

}  // namespace Seatdesk
