// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/announcementboard.h"

#include "domain/receipt.h"
#include "domain/session.h"

#include <algorithm>
#include <tuple>

namespace Seatdesk {

AnnouncementBoard::AnnouncementBoard(Records& records, const Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_announcements(records), m_receipts(records)
{
    connect(&m_announcements, &LiveRows::changed, this, &AnnouncementBoard::takeReceipts);
    connect(&m_receipts, &LiveRows::changed, this, &AnnouncementBoard::takeReceipts);
    Query announcements;
    announcements.record = Announcement::kRecord;
    announcements.sort = {{AnnouncementField::kAt, true}};
    m_announcements.setQuery(announcements);
    Query receipts;
    receipts.record = Receipt::kRecord;
    receipts.sort = {{ReceiptField::kAt, false}};
    m_receipts.setQuery(receipts);
}

void AnnouncementBoard::takeReceipts()
{
    m_corrected.clear();
    for (const Row& row : m_announcements.rows()) {
        if (const auto at = Announcement(row).correctedAt())
            m_corrected.insert(row.id, *at);
    }
    m_read.clear();
    m_readers.clear();
    for (const Row& row : m_receipts.rows()) {
        const Receipt receipt(row);
        if (!isOfNow(receipt))
            continue;
        m_readers[receipt.announcement()].insert(receipt.person());
        if (receipt.person() == m_session.person())
            m_read.insert(receipt.announcement());
    }
    Q_EMIT changed();
}

bool AnnouncementBoard::isOfNow(const Receipt& receipt) const
{
    const auto corrected = m_corrected.constFind(receipt.announcement());
    return corrected == m_corrected.constEnd() || (receipt.at() && *receipt.at() >= *corrected);
}

bool AnnouncementBoard::holds(const Announcement& announcement) const
{
    return !announcement.validUntil() || *announcement.validUntil() > m_session.time().now();
}

QList<Row> AnnouncementBoard::announcements(bool past) const
{
    QList<Row> rows = m_announcements.rows();
    if (!past)
        rows.removeIf([this](const Row& row) { return !holds(Announcement(row)); });
    const auto place = [this](const Row& row) {
        const bool read = isRead(row.id);
        return std::tuple(read || !Announcement(row).mustRead(), read);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return place(a) < place(b); });
    return rows;
}

int AnnouncementBoard::unread() const
{
    const QList<Row> rows = announcements();
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [this](const Row& row) { return !isRead(row.id); }));
}

int AnnouncementBoard::mustRead() const
{
    const QList<Row> rows = announcements();
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [this](const Row& row) { return Announcement(row).mustRead() && !isRead(row.id); }));
}

bool AnnouncementBoard::hasRead(RecordId announcement, StaffId person) const
{
    const auto readers = m_readers.constFind(announcement);
    return readers != m_readers.constEnd() && readers->contains(person);
}

QList<Row> AnnouncementBoard::receiptsOf(RecordId announcement) const
{
    QList<Row> rows = m_receipts.rows();
    rows.removeIf(
        [&](const Row& row) { return Receipt(row).announcement() != announcement || !isOfNow(Receipt(row)); });
    return rows;
}

}  // namespace Seatdesk
