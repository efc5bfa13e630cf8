// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test with a window includes. QTest's keys and clicks are declared only after QWidget.
#pragma once

#include "widgets.h"

#include "tests.h"
