// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/groupbuilder.h"
#include "host/recordsbench.h"
#include "host/syncengine.h"

#include <QSignalSpy>

#include <atomic>

namespace Seatdesk {

/// The files, threads and sync of one person, over any authority, without a window and without an index.
class SyncedSeat
{
public:
    SyncedSeat(const QString& folder, StaffId person, const TimeSource& time,
               const RuleBook& rules = RuleBook::shipped(), ServerClock* clock = nullptr)
        : m_time(time),
          m_person(person),
          m_store(SeatStore::open(folder, rules).value()),
          m_rights(person, rules, time),
          m_engine(std::make_unique<SyncEngine>(m_thread, *m_store, m_rights, time,
                                                SyncEngine::Hooks{[](const Result<void>&) {}, &status, clock, {}})),
          m_records(*m_store, m_rights, nullptr,
                    [this](const Group& group) {
                        if (m_sendsAtOnce)
                            m_engine->send(group);
                    },
                    {}),
          m_drafts(*m_store),
          m_tray(*m_store, time, [] {})
    {
        m_store->setHooks(
            {[this](const FileRepair& repair) { repairs.append(repair); }, [this] { m_rights.forget(); }});
    }
    ~SyncedSeat() { m_engine.reset(); }

    /// Takes the authority over and makes the first round.
    Result<void> start(std::unique_ptr<Authority> authority, BookHistory* books = nullptr)
    {
        m_engine->start(std::move(authority), {nullptr, nullptr, books});
        return sync();
    }
    /// What is saved goes out by itself; otherwise with sync() alone.
    void sendAtOnce() { m_sendsAtOnce = true; }
    Result<void> sync() { return await(m_engine->syncNow()); }

    GroupBuilder builder() const { return {QStringLiteral("test"), m_person, m_time}; }
    Result<void> submit(const GroupBuilder& group) { return await(m_records.submit(group.group())); }
    Result<void> insert(const QString& record, ScopeId scope, const QJsonObject& fields, RecordId id)
    {
        GroupBuilder group = builder();
        group.insert(record, scope, fields, id);
        return submit(group);
    }
    Result<void> change(const QString& record, RecordId id, const QJsonObject& fields)
    {
        const Result<Row> seen = get(record, id);
        if (!seen)
            return tl::unexpected(seen.error());
        GroupBuilder group = builder();
        group.change(*seen, fields);
        return submit(group);
    }
    Result<Row> get(const QString& record, RecordId id) { return await(m_records.get(record, id)); }
    qsizetype count(const QString& record)
    {
        Query query;
        query.record = record;
        return await(m_records.list(query))->size();
    }
    /// What was refused; with `stage`, what waits or what was sent last.
    QList<TrayItem> tray(TrayItem::Stage stage = TrayItem::Stage::Refused)
    {
        QList<TrayItem> items = await(m_tray.items()).value();
        items.removeIf([stage](const TrayItem& item) { return item.stage != stage; });
        return items;
    }
    int waiting()
    {
        return await(m_store->writer().run([this] { return m_store->outbox().count(); }))->operations;
    }

    Records& records() { return m_records; }
    Drafts& drafts() { return m_drafts; }
    Tray& trayPort() { return m_tray; }
    SeatStore& store() { return *m_store; }

    SyncStatus status;
    QList<FileRepair> repairs;  ///< written by the writer's thread; read when nothing is under way

private:
    const TimeSource& m_time;
    StaffId m_person;
    Worker m_thread{QStringLiteral("sync")};
    std::unique_ptr<SeatStore> m_store;
    LocalRights m_rights;
    std::unique_ptr<SyncEngine> m_engine;
    std::atomic<bool> m_sendsAtOnce{false};
    SeatRecords m_records;
    SeatDrafts m_drafts;
    SeatTray m_tray;
};

}  // namespace Seatdesk
