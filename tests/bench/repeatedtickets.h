// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "host/authorityrows.h"
#include "host/demo/demo.h"
#include "host/seathost.h"
#include "host/seatindex.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace Seatdesk {

/// Events are handled as they come, in between the processor is free, until the condition holds.
template <typename Condition>
bool waitFor(const Condition& condition, int seconds)
{
    bool late = false;
    QTimer limit;
    QObject::connect(&limit, &QTimer::timeout, &limit, [&late] { late = true; });
    limit.setSingleShot(true);
    limit.start(seconds * 1000);
    while (!condition() && !late)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return !late;
}

/// The demo department with its tickets repeated, at the director's seat. Those of earlier weeks are past, as they are
/// in a department's years.
class RepeatedTickets
{
public:
    explicit RepeatedTickets(int count)
    {
        m_host = SeatHost::open(m_folder.path(), m_time, seatIndex()).value();
        makeDemo(*m_host, {m_time.now(), 1});
        m_tickets = m_host->administer([this, count](AuthorityStore& store) { return fill(store, count); }).result();
        m_seat = m_host->seat(std::move(**m_host->signInAs(QStringLiteral("1045")).result())).value();
        Query all;
        all.record = Ticket::kRecord;
        const auto seen = [&] { return m_seat->records().counts({all}).result().value_or(QList<qint64>()).value(0); };
        QTimer tick;
        tick.start(200);
        waitFor([&] { return seen() >= count; }, 300);
        static_cast<void>(m_seat->search().caughtUp().result());
        m_seen = seen();
    }

    [[nodiscard]] const QList<Row>& rows() const { return *m_tickets; }
    [[nodiscard]] qint64 seen() const { return m_seen; }
    [[nodiscard]] Seat& seat() const { return *m_seat; }

private:
    static constexpr qint64 kSixWeeks = 42LL * 24 * 3600 * 1'000'000;

    /// In the authority's thread.
    Result<QList<Row>> fill(AuthorityStore& store, int count)
    {
        Result<QList<Row>> all = allRows(store, Ticket::kRecord);
        if (!all || all->isEmpty())
            return all;
        const qsizetype own = all->size();
        for (int times = 1; all->size() < count; ++times) {
            QList<Row> more;
            for (qsizetype i = 0; i < own && all->size() + more.size() < count; ++i)
                more.append(earlier(all->at(i), times));
            const Result<void> put = putNewRows(store, more, QTimeZone("Asia/Shanghai"), m_time.now());
            if (!put)
                return tl::unexpected(put.error());
            *all += more;
        }
        return all;
    }

    static Row earlier(const Row& ticket, int times)
    {
        Row row = ticket;
        row.id = newId<RecordId>();
        row.revision = 0;
        row.fields.remove(TicketField::kNumber);
        for (const QLatin1StringView field :
             {TicketField::kRecordedAt, TicketField::kDispatchedAt, TicketField::kAcceptedAt, TicketField::kDoneAt,
              TicketField::kClosedAt, TicketField::kMovedAt}) {
            if (row.has(field))
                row.fields.insert(field, row.integer(field) - times * kSixWeeks);
        }
        if (row.has(TicketField::kClosedAt))
            return row;
        row.fields.insert(TicketField::kState, keyOf(TicketState::Closed));
        row.fields.insert(TicketField::kClosedAt, row.integer(TicketField::kMovedAt));
        for (const QLatin1StringView field : {TicketField::kDueAt, TicketField::kDueFrom, TicketField::kDueKind,
                                              TicketField::kWarnAt, TicketField::kWaiting, TicketField::kFormOwed})
            row.fields.remove(field);
        return row;
    }

    QTemporaryDir m_folder;
    SystemTime m_time;
    std::unique_ptr<SeatHost> m_host;
    Result<QList<Row>> m_tickets;
    qint64 m_seen = 0;
    std::unique_ptr<Seat> m_seat;
};

}  // namespace Seatdesk
