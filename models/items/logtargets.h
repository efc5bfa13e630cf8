// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"

#include <QHash>
#include <QObject>

namespace Seatdesk {

class Records;

/// The tickets and recordings that entries of the access log are about, as far as this person sees them: of a number
/// that was looked at, the latest ticket of its customer. Read as they are wanted and kept. GUI thread.
class LogTargets : public QObject
{
    Q_OBJECT

public:
    /// `records` outlives it.
    explicit LogTargets(Records& records, QObject* parent = nullptr);

    /// Reads what is not known of these entries. Whether all is known already; else changed() follows.
    bool want(const QList<Row>& entries);
    /// Null when there is none, or none that this person sees.
    [[nodiscard]] const Row* ticketOf(const Row& entry) const;

    [[nodiscard]] const Row* recordingOf(const Row& entry) const;

Q_SIGNALS:
    void changed();

private:
    void ask(QLatin1StringView field, const QList<RecordId>& ids);
    void askRecordings(const QList<RecordId>& ids);
    void take(QLatin1StringView field, const QList<Row>& tickets);

    Records& m_records;
    QHash<RecordId, Row> m_tickets;     ///< by the target's id; an empty row for those nobody may see
    QHash<RecordId, Row> m_recordings;  ///< likewise
    int m_asked = 0;
};

}  // namespace Seatdesk
