// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QMap>
#include <QString>

#include <optional>

namespace Seatdesk {

/// The same options make the same rows, ids included.
struct DemoOptions
{
    std::optional<Instant> now;  ///< where the six weeks end; the host's time when not given
    quint64 seed = 1;
};

/// What was made.
struct DemoSummary
{
    QMap<QString, qsizetype> rows;     ///< per record
    QMap<QString, qsizetype> tickets;  ///< per state

    [[nodiscard]] qsizetype total() const
    {
        qsizetype sum = 0;
        for (const qsizetype count : rows)
            sum += count;
        return sum;
    }
};

}  // namespace Seatdesk
