// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QTest>

#include <gtest/gtest.h>

namespace Seatdesk {

/// The answer, once it is there; meanwhile the event loop runs.
template <typename T>
T await(QFuture<T> future)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 60000));
    return future.result();
}

}  // namespace Seatdesk
