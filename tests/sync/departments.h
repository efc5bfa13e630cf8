// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/serverdepartment.h"

#include <gtest/gtest.h>

namespace Seatdesk {

/// Of whom the contract is asked here: a real PostgreSQL.
using Departments = testing::Types<ServerDepartment>;

using SigningDepartments = testing::Types<ServerDepartment>;

using HistoryDepartments = testing::Types<ServerDepartment>;

}  // namespace Seatdesk
