// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pointprofile.h"

#include "domain/pointkeys.h"
#include "domain/settings.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace Seatdesk {

namespace {

constexpr int kTenths = 10;
const QString kFree = QStringLiteral("free");
const QString kSteps = QStringLiteral("steps");
const QString kStandard = QStringLiteral("standard");
const QString kInSteps = QStringLiteral("steps");

constexpr int kMostTimes = 31;
constexpr int kMostSteps = 3;
constexpr int kMostTenths = 1000;

bool isWholeWithin(const QJsonValue& value, int least, int most)
{
    const double number = value.toDouble(least - 1);
    return number >= least && number <= most && number == std::trunc(number);
}

PointTerms each(int tenths)
{
    return {0, {{1, tenths}}};
}

}  // namespace

int PointTerms::tenthsFor(int times) const
{
    const int counted = times - free;
    int tenths = 0;
    for (const Step& step : steps) {
        if (counted >= step.times)
            tenths = step.times <= 1 ? step.tenths * counted : step.tenths;
    }
    return tenths;
}

QJsonObject PointTerms::toJson() const
{
    QJsonArray list;
    for (const Step& step : steps)
        list.append(QJsonArray{step.times, step.tenths});
    return {{kFree, free}, {kSteps, list}};
}

PointTerms PointTerms::fromJson(const QJsonObject& json)
{
    PointTerms terms;
    terms.free = json.value(kFree).toInt();
    for (const QJsonValue& step : json.value(kSteps).toArray())
        terms.steps.append({step.toArray().at(0).toInt(1), step.toArray().at(1).toInt()});
    return terms;
}

bool PointTerms::fit(PointRule rule, const QJsonValue& json)
{
    const QJsonArray steps = json[kSteps].toArray();
    const bool isGiven = rule == PointRule::Praise;
    return isWholeWithin(json[kFree], 0, kMostTimes) && !steps.isEmpty() && steps.size() <= kMostSteps &&
           std::all_of(steps.begin(), steps.end(), [isGiven](const QJsonValue& step) {
               return step.toArray().size() == 2 && isWholeWithin(step[0], 1, kMostTimes) &&
                      isWholeWithin(step[1], isGiven ? 0 : -kMostTenths, isGiven ? kMostTenths : 0);
           });
}

PointTerms PointOffer::chosen(int tenths) const
{
    if (mostTenths == 0)
        return terms;
    const auto [least, most] = std::minmax(terms.steps.first().tenths, mostTenths);
    return each(std::clamp(tenths, least, most));
}

QStringList PointProfile::names()
{
    return {kStandard, kInSteps};
}

PointProfile PointProfile::of(const Settings& settings)
{
    using namespace SettingKey;
    const auto number = [&settings](QLatin1StringView key) { return settings.number(key); };
    const auto off = [&settings](QLatin1StringView key) { return each(-settings.number(key)); };
    const PointTerms::Step often{number(kPointOftenTimes), -number(kPointOften)};
    const PointTerms::Step veryOften{number(kPointVeryOftenTimes), -number(kPointVeryOften)};
    PointProfile profile;
    profile.m_name = settings.text(kPointProfile);
    const bool hasSteps = profile.m_name == kInSteps;
    profile.m_start = number(kPointStart) * kTenths;
    profile.m_talk = number(kPointTalk) * kTenths;
    profile.m_sanction = number(kPointSanction) * kTenths;
    profile.m_severeMonths = number(kPointSevereMonths);
    profile.m_absenceMinutes = number(kPointAbsenceMinutes);
    profile.m_moreMinutes = hasSteps ? number(kPointLateMoreMinutes) : profile.m_absenceMinutes;
    profile.m_offers = {
        {PointRule::Late, off(kPointLate), 0},
        {PointRule::Absence, off(kPointAbsence), 0},
        {PointRule::Left, off(kPointLeft), 0},
        {PointRule::Rest, {number(kPointRestFree), {{1, -number(kPointRest)}}}, 0},
        {PointRule::Chat, {0, {{number(kPointChatTimes), -number(kPointChat)}}}, 0},
        {PointRule::Unanswered, {0, {often, veryOften}}, 0},
        {PointRule::Rude, {0, {{1, -number(kPointRude)}, often, veryOften}}, 0},
        {PointRule::Undone, off(kPointUndoneLeast), -number(kPointUndoneMost)},
    };
    if (hasSteps) {
        profile.m_offers.insert(1, {PointRule::LateMore, off(kPointLateMore), 0});
        profile.m_offers.append({PointRule::Praise, each(number(kPointPraiseLeast)), number(kPointPraiseMost)});
    }
    return profile;
}

const PointOffer* PointProfile::offer(PointRule rule) const
{
    const auto found =
        std::find_if(m_offers.begin(), m_offers.end(), [rule](const PointOffer& offer) { return offer.rule == rule; });
    return found == m_offers.end() ? nullptr : &*found;
}

PointRule PointProfile::lateness(qint64 minutes) const
{
    if (minutes > m_absenceMinutes)
        return PointRule::Absence;
    return minutes >= m_moreMinutes && offer(PointRule::LateMore) ? PointRule::LateMore : PointRule::Late;
}

}  // namespace Seatdesk
