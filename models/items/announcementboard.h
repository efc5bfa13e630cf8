// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/announcement.h"
#include "items/liverows.h"

#include <QHash>
#include <QSet>

namespace Seatdesk {

class Receipt;
class Session;

/// The announcements that this person sees and which of them they have read. What must be read and is not comes first,
/// then the unread, then the newest. GUI thread.
class AnnouncementBoard : public QObject
{
    Q_OBJECT

public:
    AnnouncementBoard(Records& records, const Session& session, QObject* parent = nullptr);

    /// Those that still hold; with `past` all.
    [[nodiscard]] QList<Row> announcements(bool past = false) const;
    [[nodiscard]] bool isRead(RecordId announcement) const { return m_read.contains(announcement); }
    [[nodiscard]] int unread() const;
    [[nodiscard]] int mustRead() const;
    /// Who has confirmed to have read it as it stands, with the time.
    [[nodiscard]] QList<Row> receiptsOf(RecordId announcement) const;
    /// Whether that person has confirmed to have read it as it stands.
    [[nodiscard]] bool hasRead(RecordId announcement, StaffId person) const;

Q_SIGNALS:
    void changed();

private:
    void takeReceipts();
    /// Whether it was confirmed after the last correction.
    [[nodiscard]] bool isOfNow(const Receipt& receipt) const;
    [[nodiscard]] bool holds(const Announcement& announcement) const;

    const Session& m_session;
    LiveRows m_announcements;
    LiveRows m_receipts;
    QSet<RecordId> m_read;
    QHash<RecordId, QSet<StaffId>> m_readers;
    QHash<RecordId, Instant> m_corrected;
};

}  // namespace Seatdesk
