// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/role.h"

namespace Seatdesk {

/// The mood of a chip, a badge or a bar. It always comes with a word or an icon, never as colour alone.
enum class Tone { Neutral, Accent, Success, Warning, Danger, Info };

constexpr Role inkOf(Tone tone)
{
    switch (tone) {
        case Tone::Neutral:
            return Role::Text2;
        case Tone::Accent:
            return Role::Accent;
        case Tone::Success:
            return Role::Success;
        case Tone::Warning:
            return Role::Warning;
        case Tone::Danger:
            return Role::Danger;
        case Tone::Info:
            return Role::Info;
    }
    return Role::Text2;
}

constexpr Role groundOf(Tone tone)
{
    switch (tone) {
        case Tone::Neutral:
            return Role::Sunken;
        case Tone::Accent:
            return Role::AccentSoft;
        case Tone::Success:
            return Role::SuccessBg;
        case Tone::Warning:
            return Role::WarningBg;
        case Tone::Danger:
            return Role::DangerBg;
        case Tone::Info:
            return Role::InfoBg;
    }
    return Role::Sunken;
}

}  // namespace Seatdesk
