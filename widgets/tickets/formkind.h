// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"

namespace Seatdesk {

/// The forms that a ticket can be printed as: 投诉记录表, 特约服务/维修工作单, 工作联络单.
enum class FormKind { Complaint, WorkOrder, ContactSheet };

template <>
struct EnumKeys<FormKind>
{
    static constexpr std::array<QLatin1StringView, 3> names{
        QLatin1StringView("complaint"), QLatin1StringView("work_order"), QLatin1StringView("contact_sheet")};
};

}  // namespace Seatdesk
