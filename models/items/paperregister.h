// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperform.h"
#include "items/liverows.h"

namespace Seatdesk {

/// The numbered forms that a team printed: which are not keyed in yet, the oldest first, and what became of the others,
/// the last first. GUI thread.
class PaperRegister : public QObject
{
    Q_OBJECT

public:
    explicit PaperRegister(Records& records, QObject* parent = nullptr);

    void setTeam(ScopeId team);
    [[nodiscard]] const QList<Row>& open() const { return m_open.rows(); }
    /// The kClosed that were keyed in or made void last.
    [[nodiscard]] const QList<Row>& closed() const { return m_closed.rows(); }
    /// Null when it is none of them.
    [[nodiscard]] const Row* find(RecordId form) const;
    [[nodiscard]] bool isLoaded() const { return m_open.isLoaded() && m_closed.isLoaded(); }

    static constexpr int kClosed = 200;

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    LiveRows m_open;
    LiveRows m_closed;
};

}  // namespace Seatdesk
