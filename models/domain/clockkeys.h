// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"

namespace Seatdesk {

/// The clocks of a ticket.
enum class ClockKind {
    Dispatch,
    Reply,
    Explain,
    Promise,
    Settle,
    Onsite,
    Engineer,
    Callback,
    Order,
    Shipping,
    ShippingLatest,
    Refund
};

/// How a clock's length is counted: minutes and hours on the wall, working days by the calendar, days on the wall.
enum class ClockUnit { Minutes, Hours, WorkingDays, Days };

/// Running and paused clocks are open; met and missed have stopped, void never counted.
enum class ClockState { Running, Paused, Met, Missed, Void };

/// Who is warned before a clock runs out.
enum class ClockWhom { Owner, Holder, Lead, Director };

template <>
struct EnumKeys<ClockKind>
{
    static constexpr std::array<QLatin1StringView, 12> names{
        QLatin1StringView("dispatch"), QLatin1StringView("reply"),           QLatin1StringView("explain"),
        QLatin1StringView("promise"),  QLatin1StringView("settle"),          QLatin1StringView("onsite"),
        QLatin1StringView("engineer"), QLatin1StringView("callback"),        QLatin1StringView("order"),
        QLatin1StringView("shipping"), QLatin1StringView("shipping_latest"), QLatin1StringView("refund")};
};

template <>
struct EnumKeys<ClockUnit>
{
    static constexpr std::array<QLatin1StringView, 4> names{QLatin1StringView("minutes"), QLatin1StringView("hours"),
                                                            QLatin1StringView("working_days"),
                                                            QLatin1StringView("days")};
};

template <>
struct EnumKeys<ClockState>
{
    static constexpr std::array<QLatin1StringView, 5> names{QLatin1StringView("running"), QLatin1StringView("paused"),
                                                            QLatin1StringView("met"), QLatin1StringView("missed"),
                                                            QLatin1StringView("void")};
};

template <>
struct EnumKeys<ClockWhom>
{
    static constexpr std::array<QLatin1StringView, 4> names{QLatin1StringView("owner"), QLatin1StringView("holder"),
                                                            QLatin1StringView("lead"), QLatin1StringView("director")};
};

}  // namespace Seatdesk
