// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"

#include <QJsonObject>
#include <QList>

namespace Seatdesk {

class Settings;

/// What points are taken off, or given, for (domain.md, section 6).
enum class PointRule {
    Late,
    LateMore,    ///< the second step of lateness
    Absence,     ///< later than half an hour, as the setting says
    Left,        ///< absent without leave, or left without a swap
    Rest,        ///< exchanged a rest more often than is free
    Chat,        ///< chat turned off on duty
    Unanswered,  ///< left unanswered, and complained of
    Rude,
    Undone,  ///< the day's work undone
    Praise,
};

template <>
struct EnumKeys<PointRule>
{
    static constexpr std::array<QLatin1StringView, 10> names{
        QLatin1StringView("late"),       QLatin1StringView("late_more"), QLatin1StringView("absence"),
        QLatin1StringView("left"),       QLatin1StringView("rest"),      QLatin1StringView("chat"),
        QLatin1StringView("unanswered"), QLatin1StringView("rude"),      QLatin1StringView("undone"),
        QLatin1StringView("praise")};
};

/// What one rule costs or brings in a month, by how often it applied. Kept with each item that was decided, so that a
/// month stays as it was when the numbers are set anew.
struct PointTerms
{
    struct Step
    {
        int times = 1;   ///< from so many on
        int tenths = 0;  ///< at 1 for each time, else once and instead of what the steps before came to
        bool operator==(const Step&) const = default;
    };

    int free = 0;  ///< so many times cost nothing
    QList<Step> steps;

    /// Less than 0 is taken off.
    [[nodiscard]] int tenthsFor(int times) const;
    [[nodiscard]] QJsonObject toJson() const;
    static PointTerms fromJson(const QJsonObject& json);
    /// Whether a rule can have such terms, whatever the department set: up to 31 times are free, one to three steps of
    /// 1 to 31 times with up to 100 points off each, and given only for praise.
    static bool fit(PointRule rule, const QJsonValue& json);

    bool operator==(const PointTerms&) const = default;
};

/// A rule of a profile.
struct PointOffer
{
    PointRule rule = PointRule::Late;
    PointTerms terms;    ///< with the least amount, where whoever decides chooses one
    int mostTenths = 0;  ///< the greatest amount; 0: there is no choice

    /// With the amount that was chosen; it is kept within the bounds.
    [[nodiscard]] PointTerms chosen(int tenths) const;
};

/// Which rules count for a department, with its numbers: "standard", or "steps" with a second step of lateness and with
/// praise.
class PointProfile
{
public:
    static QStringList names();
    static PointProfile of(const Settings& settings);

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QList<PointOffer>& offers() const { return m_offers; }
    /// Null when the profile has no such rule.
    [[nodiscard]] const PointOffer* offer(PointRule rule) const;
    /// The rule for somebody who came so many minutes late.
    [[nodiscard]] PointRule lateness(qint64 minutes) const;

    // Tenths of a point.
    [[nodiscard]] int start() const { return m_start; }
    [[nodiscard]] int talk() const { return m_talk; }
    [[nodiscard]] int sanction() const { return m_sanction; }
    [[nodiscard]] int severeMonths() const { return m_severeMonths; }

private:
    QString m_name;
    QList<PointOffer> m_offers;
    int m_start = 0;
    int m_talk = 0;
    int m_sanction = 0;
    int m_severeMonths = 0;
    int m_moreMinutes = 0;
    int m_absenceMinutes = 0;
};

}  // namespace Seatdesk
