// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Seatdesk {

/// What a colour means. Widgets ask for a meaning, never for a value; the three looks answer it.
enum class Role {
    Window,
    Rail,
    Surface,
    Sunken,
    Raised,
    Hover,
    Border,        ///< decoration only: dividers, row lines, chips
    BorderStrong,  ///< outlines of inputs and buttons
    Text1,
    Text2,
    Text3,
    TextDisabled,
    Accent,
    AccentFill,
    AccentHover,
    OnAccent,  ///< text on AccentFill and AccentHover
    AccentSoft,
    Selection,
    Focus,
    Mark,    ///< ground of a search hit
    OnMark,  ///< text of a search hit
    Success,
    Warning,
    Danger,
    Info,
    SuccessBg,
    WarningBg,
    DangerBg,
    InfoBg,
    ClockRun,
    ClockWarn,
    ClockOver,
    ClockPause,
    ClockDone,
    Agent,
    Customer,
    Overlap,
    Silence,
    Hold,
};

constexpr int kRoleCount = static_cast<int>(Role::Hold) + 1;

/// The look a person has chosen.
enum class Look { Light, Dark, Contrast };

constexpr int kLookCount = static_cast<int>(Look::Contrast) + 1;

}  // namespace Seatdesk
