// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demovisit.h"

#include <array>

namespace Seatdesk {

namespace {

constexpr std::array<const char*, 12> kWindows{
    "凌晨零点到两点",   "凌晨两点到四点", "凌晨四点到六点", "早上六点到八点", "上午八点到十点", "上午十点到十二点",
    "中午十二点到两点", "下午两点到四点", "下午四点到六点", "晚上六点到八点", "晚上八点到十点", "晚上十点到十二点",
};

}  // namespace

QString visitWindow(const DemoHours& hours, Instant at)
{
    const QDate day = hours.dayOf(at);
    const auto hour = std::chrono::duration_cast<std::chrono::hours>(at - hours.at(day, 0, 0)).count();
    return QString::fromUtf8("%1月%2日%3")
        .arg(day.month())
        .arg(day.day())
        .arg(QString::fromUtf8(kWindows.at(static_cast<size_t>(hour / 2))));
}

}  // namespace Seatdesk
