// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "domain/syncstatus.h"

#include <QMap>

namespace Seatdesk {

/// Counts what comes from a server while a replica, or a scope that is new to a person, is filled, and tells the
/// indicator with each page. Sync thread.
class FillProgress
{
public:
    /// `status` may be null; it is told in its own thread.
    explicit FillProgress(SyncStatus* status) : m_status(status) {}

    void begin() { m_rows.clear(); }
    void note(const QList<Row>& rows);

private:
    SyncStatus* m_status;
    QMap<SyncStatus::Part, qint64> m_rows;
};

}  // namespace Seatdesk
