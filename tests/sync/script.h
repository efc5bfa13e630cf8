// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/serverconnection.h"

#include <gtest/gtest.h>

namespace Seatdesk {

/// Runs SQL that must succeed.
inline void script(ServerConnection& connection, const QByteArray& sql)
{
    EXPECT_TRUE(connection.script(sql)) << sql.constData() << "\n" << qPrintable(connection.lastMessage());
}

/// The first column of the first row; empty for null or no row.
inline QString valueOf(ServerConnection& connection, const QByteArray& sql)
{
    const Result<ServerAnswer> answer = connection.run(sql);
    EXPECT_TRUE(answer) << sql.constData() << "\n" << qPrintable(connection.lastMessage());
    return answer && answer->rows() > 0 ? answer->text(0, 0) : QString();
}

}  // namespace Seatdesk
