// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "host/seathost.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace Seatdesk {

/// For what comes by itself, on a machine that does much else. Milliseconds.
constexpr int kPatience = 120000;
constexpr int kSoon = 9000;  ///< ms; less than the 10.5 s after which a seat asks without a cause

/// An index that knows nothing: search has tests of its own.
class NoIndex : public SearchIndex
{
public:
    static Result<std::unique_ptr<SearchIndex>> open(const QString&) { return std::make_unique<NoIndex>(); }
    Result<void> replace(const QList<IndexDocument>&) override { return {}; }
    Result<void> remove(const QString&, const QList<RecordId>&) override { return {}; }
    Result<void> commit(const QString&) override { return {}; }
    QString lastChange() const override { return QStringLiteral("0"); }
    Result<QList<SearchHit>> find(const SearchQuery&) const override { return QList<SearchHit>(); }
};

/// One PC and whoever sits there, with all that a window has behind it.
class ServerSeat
{
public:
    ServerSeat(const QString& folder, const QString& server, const TimeSource& time,
               const SeatSearch::Parts& search = {NoIndex::open, {}})
        : host(SeatHost::open(folder, time, search, server).value())
    {}
    ~ServerSeat() { leave(); }

    /// Who signs in waits until screens may be built.
    Result<void> signIn(const QString& number, const QString& password)
    {
        leave();
        auto signedIn = await(host->signIn(number, password));
        if (!signedIn)
            return tl::unexpected(signedIn.error());
        seat = host->seat(std::move(**signedIn)).value();
        QSignalSpy ready(seat.get(), &Seat::ready);
        EXPECT_TRUE(ready.wait(kPatience));
        return {};
    }
    void leave() { seat.reset(); }

    Result<void> sync() { return await(seat->syncNow()); }
    GroupBuilder builder() const { return {seat->seatId(), seat->session().person(), seat->time()}; }
    Result<void> submit(const GroupBuilder& group) { return await(seat->records().submit(group.group())); }
    RecordId ticket(const QString& summary, ScopeId team = {})
    {
        const QString me = seat->session().person().toString();
        GroupBuilder group = builder();
        const RecordId id = group.insert(QStringLiteral("ticket"), team.isNull() ? seat->session().team() : team,
                                         {{QStringLiteral("kind"), QStringLiteral("fault")},
                                          {QStringLiteral("summary"), summary},
                                          {QStringLiteral("state"), QStringLiteral("recorded")},
                                          {QStringLiteral("owner"), me},
                                          {QStringLiteral("also_scope"), me}});
        const Result<void> saved = submit(group);
        EXPECT_TRUE(saved) << qPrintable(saved ? QString() : saved.error().detail);
        return id;
    }
    Result<void> change(RecordId id, const QJsonObject& fields)
    {
        const Result<Row> seen = get(id);
        if (!seen)
            return tl::unexpected(seen.error());
        GroupBuilder group = builder();
        group.change(*seen, fields);
        return submit(group);
    }
    /// As this seat holds it: nobody is asked for one that it does not.
    Result<Row> get(RecordId id, const QString& record = QStringLiteral("ticket"))
    {
        for (const Row& row : list(record)) {
            if (row.id == id)
                return row;
        }
        return failure(Error::Kind::NotFound, record);
    }
    /// As when somebody opens it.
    Result<Row> open(RecordId ticket) { return await(seat->records().get(QStringLiteral("ticket"), ticket)); }
    QList<Row> list(const QString& record = QStringLiteral("ticket"))
    {
        Query query;
        query.record = record;
        return await(seat->records().list(query)).value();
    }
    QList<TrayItem> tray() { return await(seat->tray().items()).value(); }
    /// Comes by itself: nobody asks the seat for a round.
    bool shows(RecordId id, int patience = kPatience)
    {
        return QTest::qWaitFor([&] { return get(id).has_value(); }, patience);
    }
    bool becomes(SyncStatus::State state, int patience = kPatience)
    {
        return QTest::qWaitFor([&] { return seat->syncStatus().state() == state; }, patience);
    }

    std::unique_ptr<SeatHost> host;
    std::unique_ptr<Seat> seat;
};

}  // namespace Seatdesk
