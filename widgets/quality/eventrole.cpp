// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/eventrole.h"

namespace Seatdesk {

Role roleOf(CallEvent::Kind kind)
{
    switch (kind) {
        case CallEvent::Kind::TalkOver:
        case CallEvent::Kind::Interruption:
            return Role::Overlap;
        case CallEvent::Kind::Hold:
            return Role::Hold;
        case CallEvent::Kind::Clipped:
            return Role::Warning;
        case CallEvent::Kind::Silence:
        case CallEvent::Kind::LongAnswer:
            return Role::Silence;
    }
    return Role::Silence;
}

}  // namespace Seatdesk
