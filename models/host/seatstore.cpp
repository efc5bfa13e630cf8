// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seatstore.h"

#include "domain/try.h"

#include <utility>

namespace Seatdesk {

SeatStore::SeatStore(QString folder, const RuleBook& rules)
    : m_folder(std::move(folder)),
      m_rules(rules),
      m_feed(std::make_unique<RecordFeed>()),
      m_reader(QStringLiteral("reader")),
      m_writer(QStringLiteral("writer"))
{}

SeatStore::~SeatStore()
{
    m_reader.runAndWait([this] { m_replicaReader.reset(); });
    m_writer.runAndWait([this] {
        m_replica.reset();
        m_outbox.reset();
    });
}

Result<std::unique_ptr<SeatStore>> SeatStore::open(const QString& folder, const RuleBook& rules)
{
    std::unique_ptr<SeatStore> store(new SeatStore(folder, rules));
    SEATDESK_TRY(store->openFiles());
    return store;
}

Result<void> SeatStore::openFiles()
{
    const QString replicaFile = m_folder + QStringLiteral("/replica.db");
    Result<void> opened;
    m_writer.runAndWait([&] {
        opened = [&]() -> Result<void> {
            SEATDESK_TRY_LET(outbox, Outbox::open(m_folder + QStringLiteral("/outbox.db")));
            m_outbox = std::move(outbox);
            SEATDESK_TRY_LET(replica, Replica::open(replicaFile, m_rules));
            m_replica = std::move(replica);
            return m_replica->overlayAll(*m_outbox);
        }();
    });
    SEATDESK_TRY(opened);
    m_reader.runAndWait([&] {
        opened = [&]() -> Result<void> {
            SEATDESK_TRY_LET(reader, ReplicaReader::open(replicaFile, m_rules));
            m_replicaReader = std::move(reader);
            return {};
        }();
    });
    return opened;
}

void SeatStore::tell(const QList<RowChange>& changes)
{
    if (changes.isEmpty())
        return;
    QMetaObject::invokeMethod(
        m_feed.get(), [feed = m_feed.get(), changes] { Q_EMIT feed->changed(changes); }, Qt::QueuedConnection);
}

}  // namespace Seatdesk
