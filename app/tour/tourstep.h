// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/row.h"

#include <QList>
#include <QString>

#include <functional>

namespace Seatdesk {

/// One thing that the tour does and what must come of it before it goes on. Any part may be left out.
struct TourMove
{
    std::function<void()> perform = {};
    /// What the window shows.
    std::function<bool()> check = {};
    /// What the store holds: the rows of `watch` are judged by `stored`.
    std::function<Query()> watch = {};
    std::function<bool(const QList<Row>&)> stored = {};
};

/// One picture of the tour with the moves that lead to it.
struct TourStep
{
    QString name;
    QList<TourMove> moves;
    int seconds = 15;  ///< all moves together
};

}  // namespace Seatdesk
