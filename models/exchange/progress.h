// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QtGlobal>

#include <functional>

namespace Seatdesk {

/// A file is read for its hash and encoding, for its keys (JSON Lines), and for its rows.
constexpr int kPasses = 3;

/// How far a long read or write has come. A file is read more than once; `bytes` counts all passes, as `totalBytes`
/// does.
struct Progress
{
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    qint64 rows = 0;
};

/// Called a few times a second from the working thread; false ends the work.
using ProgressFunction = std::function<bool(const Progress&)>;

/// What work that was ended by its ProgressFunction fails with.
inline Error cancelledError()
{
    return {Error::Kind::Busy, QStringLiteral("cancelled")};
}

}  // namespace Seatdesk
