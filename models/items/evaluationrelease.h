// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"

#include <QSet>
#include <QTimer>

namespace Seatdesk {

class Session;

/// Sends the signed-in inspector's finished scores to their agents when their time has come: at once what fell due
/// while the seat was closed. GUI thread.
class EvaluationRelease : public QObject
{
    Q_OBJECT

public:
    EvaluationRelease(Records& records, const Session& session, QString seat, QObject* parent = nullptr);

    /// To be called as time goes on; does so itself every minute while something waits.
    void look();

private:
    Records& m_records;
    const Session& m_session;
    const QString m_seat;
    LiveRows m_waiting;
    QSet<RecordId> m_sent;  ///< on their way to the outbox
    QTimer m_tick;
};

}  // namespace Seatdesk
