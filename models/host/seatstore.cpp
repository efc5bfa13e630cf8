// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seatstore.h"

#include "domain/try.h"

#include <QLoggingCategory>

#include <utility>

namespace Seatdesk {

Q_LOGGING_CATEGORY(storeLog, "seatdesk.store")

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

QString SeatStore::replicaFile() const
{
    return m_folder + QStringLiteral("/replica.db");
}

Result<void> SeatStore::openFiles()
{
    Result<void> opened;
    m_writer.runAndWait([&] {
        opened = [&]() -> Result<void> {
            SEATDESK_TRY_LET(outbox, Outbox::open(m_folder + QStringLiteral("/outbox.db")));
            m_outbox = std::move(outbox);
            SEATDESK_TRY_LET(replica, Replica::open(replicaFile(), m_rules));
            m_replica = std::move(replica);
            return m_replica->overlayAll(*m_outbox);
        }();
    });
    SEATDESK_TRY(opened);
    m_reader.runAndWait([&] { opened = openReader(); });
    return opened;
}

Result<void> SeatStore::openReader()
{
    SEATDESK_TRY_LET(reader, ReplicaReader::open(replicaFile(), m_rules));
    m_replicaReader = std::move(reader);
    return {};
}

void SeatStore::setHooks(Hooks hooks)
{
    m_writer.runAndWait([&] {
        m_hooks = std::move(hooks);
        if (m_hooks.repaired)
            m_outbox->setListener(m_hooks.repaired);
    });
}

Result<void> SeatStore::ensureSound()
{
    SEATDESK_TRY(m_outbox->ensureSound());
    SEATDESK_TRY_LET(rebuilt, m_replica->ensureSound());
    return rebuilt ? showRebuilt() : Result<void>();
}

void SeatStore::lookThroughLater(std::chrono::milliseconds delay)
{
    m_writer.postLater(delay, [this] {
        // Closing is before it in the queue, and the thread still runs.
        if (!m_outbox)
            return;
        if (const Result<void> sound = ensureSound(); !sound)
            qCWarning(storeLog, "files not looked through: %s", qUtf8Printable(sound.error().detail));
    });
}

void SeatStore::rebuildReplica()
{
    Result<void> done = m_replica->rebuild();
    if (done)
        done = showRebuilt();
    if (!done)
        qCWarning(storeLog, "the replica was not made anew: %s", qUtf8Printable(done.error().detail));
}

/// The reader goes over to the new file, then everyone asks again.
Result<void> SeatStore::showRebuilt()
{
    SEATDESK_TRY(m_replica->overlayAll(*m_outbox));
    m_reader.post([this] {
        if (const Result<void> opened = openReader(); !opened)
            qCWarning(storeLog, "the new replica cannot be read: %s", qUtf8Printable(opened.error().detail));
        tellReset();
    });
    if (m_hooks.repaired)
        m_hooks.repaired({FileRepair::Kind::Rebuilt, replicaFile(), 0});
    if (m_hooks.emptied)
        m_hooks.emptied();
    return {};
}

void SeatStore::tell(const QList<RowChange>& changes)
{
    if (changes.isEmpty())
        return;
    QMetaObject::invokeMethod(
        m_feed.get(), [feed = m_feed.get(), changes] { Q_EMIT feed->changed(changes); }, Qt::QueuedConnection);
}

void SeatStore::tellReset()
{
    QMetaObject::invokeMethod(m_feed.get(), [feed = m_feed.get()] { Q_EMIT feed->reset(); }, Qt::QueuedConnection);
}

}  // namespace Seatdesk
