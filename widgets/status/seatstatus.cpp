// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status/seatstatus.h"

#include "domain/clockreading.h"
#include "domain/deputies.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/syncstatus.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "domain/whendone.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/words/ticketwords.h"
#include "widgets/workplace.h"

#include <QLocale>

#include <chrono>

namespace Seatdesk {

namespace {

constexpr int kClocksShown = 2;
constexpr std::chrono::milliseconds kSettle{300};

}  // namespace

SeatStatus::SeatStatus(Workplace& place, StatusStrip& strip, QObject* parent)
    : QObject(parent), m_place(place), m_strip(strip)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &SeatStatus::tick);
    m_second.start();
    m_changed.setSingleShot(true);
    m_changed.setInterval(kSettle);
    connect(&m_changed, &QTimer::timeout, this, &SeatStatus::askClocks);
    connect(&m_place.syncStatus, &SyncStatus::changed, this, &SeatStatus::showSync);
    connect(&m_place.records.feed(), &RecordFeed::changed, this, [this](const QList<RowChange>& changes) {
        for (const RowChange& change : changes) {
            if (change.row.record == Ticket::kRecord)
                m_changed.start();
        }
    });
    connect(&m_strip.left(QStringLiteral("sync")), &StatusSegment::clicked, this, &SeatStatus::trayAsked);
    for (int i = 0; i < kClocksShown; ++i)
        connect(&m_strip.left(QStringLiteral("clock%1").arg(i)), &StatusSegment::clicked, this, [this, i] {
            if (i < m_tickets.size())
                Q_EMIT ticketAsked(m_tickets[i].id);
        });
    connect(&m_place.session, &Session::changed, this, &SeatStatus::showDeputy);
    showSync();
    showTime();
    showDeputy();
    askClocks();
}

void SeatStatus::tick()
{
    showTime();
    showClocks(m_tickets);
}

void SeatStatus::showSync()
{
    const SyncStatus& sync = m_place.syncStatus;
    const QString time =
        QLocale().toString(toDateTime(sync.asOf(), m_place.settings.zone()).time(), QStringLiteral("HH:mm:ss"));
    StatusSegment& segment = m_strip.left(QStringLiteral("sync"));
    segment.setClickable(true, tr("Show what waits and what needs attention"));
    switch (sync.state()) {
        case SyncStatus::State::Offline:
            segment.say(tr("Offline, as of %1").arg(time), QStringLiteral("cloud-offline"), Role::Warning);
            break;
        case SyncStatus::State::Attention:
            segment.say(tr("Needs attention: %n", nullptr, sync.attention()), QStringLiteral("vcs-conflicting"),
                        Role::Danger);
            break;
        case SyncStatus::State::Waiting:
            segment.say(tr("On the way: %n", nullptr, sync.waiting()), QStringLiteral("cloud-upload"), Role::Info);
            break;
        case SyncStatus::State::Synced:
            segment.say(sync.asOf() == Instant{} ? tr("Opening…") : tr("Saved %1").arg(time),
                        QStringLiteral("emblem-checked"));
            break;
    }
}

void SeatStatus::showTime()
{
    const QDateTime now = toDateTime(m_place.time.now(), m_place.settings.zone());
    m_strip.right(QStringLiteral("time"))
        .say(QLocale().toString(now, tr("yyyy-MM-dd ddd HH:mm")), QStringLiteral("chronometer"));
}

/// For whom this person stands in now.
void SeatStatus::showDeputy()
{
    QStringList names;
    const Session& session = m_place.session;
    for (const StaffId& away : Deputies::actingFor(session.actor().grants, session.person(), m_place.time.now()))
        names.append(session.nameOf(ScopeId(away)));
    StatusSegment& segment = m_strip.right(QStringLiteral("deputy"));
    segment.setVisible(!names.isEmpty());
    if (!names.isEmpty())
        segment.say(tr("Acting for %1").arg(names.join(tr(", "))), QStringLiteral("document-swap"));
}

void SeatStatus::askClocks()
{
    const QString me = m_place.session.person().toString();
    Query query;
    query.record = Ticket::kRecord;
    query.where = {{QStringLiteral("due_at"), Condition::Test::Filled, {}, {}},
                   {{},
                    Condition::Test::Equal,
                    {},
                    {{QStringLiteral("holder"), Condition::Test::Equal, me, {}},
                     {QStringLiteral("owner"), Condition::Test::Equal, me, {}}}}};
    query.sort = {{QStringLiteral("due_at"), false}};
    query.limit = kClocksShown;
    whenDone(m_place.records.list(query), this, [this](const Result<QList<Row>>& rows) {
        if (rows)
            showClocks(*rows);
    });
}

void SeatStatus::showClocks(const QList<Row>& tickets)
{
    m_tickets = tickets;
    for (int i = 0; i < kClocksShown; ++i) {
        StatusSegment& segment = m_strip.left(QStringLiteral("clock%1").arg(i));
        segment.setVisible(i < tickets.size());
        if (i >= tickets.size())
            continue;
        const Ticket ticket(tickets[i]);
        const ClockReading reading = ClockReading::of(ticket, m_place.time.now());
        segment.setClickable(true, ticket.summary());
        segment.say(TicketNumber::shown(ticket.number()) + u' ' + TimeWords::countdown(reading), iconOf(reading.phase),
                    roleOf(reading.phase));
    }
}

}  // namespace Seatdesk
