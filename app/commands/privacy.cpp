// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/privacy.h"

#include <sys/resource.h>
#include <sys/stat.h>

namespace Seatdesk {

void keepToOneself()
{
    umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

}  // namespace Seatdesk
