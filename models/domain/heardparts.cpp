// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/heardparts.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Seatdesk {

namespace {

/// Between two of them nobody can tell that something was left out: a millisecond is cut off at either end.
constexpr qint64 kTouchMs = 2;
constexpr QLatin1StringView kFrom{"from"};
constexpr QLatin1StringView kTo{"to"};
constexpr QLatin1StringView kSpeed{"speed"};
constexpr QLatin1StringView kOriginal{"original"};

bool isOneWith(const HeardPart& a, const HeardPart& b)
{
    return a.speed == b.speed && a.isOriginal == b.isOriginal && a.fromMs <= b.toMs + kTouchMs &&
           b.fromMs <= a.toMs + kTouchMs;
}

}  // namespace

HeardParts HeardParts::fromJson(const QJsonArray& json)
{
    HeardParts heard;
    for (const QJsonValue& value : json) {
        const QJsonObject part = value.toObject();
        heard.add({part.value(kFrom).toInteger(-1), part.value(kTo).toInteger(-1), part.value(kSpeed).toDouble(1),
                   part.value(kOriginal).toBool()});
    }
    return heard;
}

QJsonArray HeardParts::toJson() const
{
    QJsonArray json;
    for (const HeardPart& part : m_parts) {
        QJsonObject one{{kFrom, part.fromMs}, {kTo, part.toMs}, {kSpeed, part.speed}};
        if (part.isOriginal)
            one.insert(kOriginal, true);
        json.append(one);
    }
    return json;
}

void HeardParts::add(const HeardPart& part)
{
    if (part.fromMs < 0 || part.toMs <= part.fromMs || !(part.speed > 0))
        return;
    HeardPart whole = part;
    m_parts.removeIf([&whole](const HeardPart& other) {
        if (!isOneWith(whole, other))
            return false;
        whole.fromMs = std::min(whole.fromMs, other.fromMs);
        whole.toMs = std::max(whole.toMs, other.toMs);
        return true;
    });
    const auto key = [](const HeardPart& one) { return std::tuple(one.fromMs, one.speed, one.isOriginal); };
    const auto place = std::upper_bound(m_parts.begin(), m_parts.end(), whole,
                                        [&key](const auto& a, const auto& b) { return key(a) < key(b); });
    m_parts.insert(place, whole);
}

}  // namespace Seatdesk
