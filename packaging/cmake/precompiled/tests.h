// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every test of a room without a window includes.
#pragma once

#include "core.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>
