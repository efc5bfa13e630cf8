// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openitem.h"
#include "items/liverows.h"

namespace Seatdesk {

/// What a team's shifts have left unfinished, what was promised first in front; and what was closed since a moment, the
/// last first. GUI thread.
class OpenItems : public QObject
{
    Q_OBJECT

public:
    explicit OpenItems(Records& records, QObject* parent = nullptr);

    /// `since`: from when on closed ones are told.
    void show(ScopeId team, Instant since);
    [[nodiscard]] const QList<Row>& open() const { return m_open.rows(); }
    [[nodiscard]] const QList<Row>& closed() const { return m_closed.rows(); }
    [[nodiscard]] bool isLoaded() const { return m_open.isLoaded(); }

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    LiveRows m_open;
    LiveRows m_closed;
};

}  // namespace Seatdesk
