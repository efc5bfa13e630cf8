// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace Seatdesk {

/// Where a pull stands. Between pulls it is the snapshot up to which everything is known. Within one that takes several
/// pages it also holds the snapshot of the first page, which becomes the next cursor (what commits meanwhile below the
/// key would be passed over by a later one), and the key of the last row taken.
struct PullCursor
{
    QByteArray run;             ///< which start of the server the snapshots were taken under
    QByteArray since = "1:1:";  ///< nothing is known
    QByteArray upTo;            ///< empty: no page was taken yet
    QByteArray xid = "0";
    QByteArray id = "00000000-0000-0000-0000-000000000000";
    QByteArray record;
    QByteArray kind;
    QByteArray scope = "00000000-0000-0000-0000-000000000000";

    /// All up to that snapshot, taken under that start of the server, is known.
    static PullCursor at(const QByteArray& run, const QByteArray& snapshot);
    /// Invalid when the text is none of ours.
    static Result<PullCursor> parse(const QString& text);
    [[nodiscard]] QString toString() const;
    /// What is sure to be known behind another start of the server. A crash takes the numbers of transactions that
    /// reached no disk (PostgreSQL writes the end of those that changed nothing late), and gives them out again: rows
    /// of the next ones would count as seen.
    [[nodiscard]] PullCursor behindAnotherStart(const QByteArray& newRun) const;
};

}  // namespace Seatdesk
