// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/department.h"

#include <gtest/gtest.h>

namespace Seatdesk {

/// Of whom the contract is asked here: the authority in memory and the one in SQLite.
using Departments = testing::Types<RememberedDepartment, EmbeddedDepartment>;

/// Of whom it is asked how people sign: the authority in memory keeps no keys.
using SigningDepartments = testing::Types<EmbeddedDepartment>;

/// Of whom it is asked what it takes back of books: it has no other history.
using HistoryDepartments = testing::Types<EmbeddedDepartment>;

}  // namespace Seatdesk
