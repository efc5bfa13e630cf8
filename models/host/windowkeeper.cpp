// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/windowkeeper.h"

#include "domain/oldertickets.h"
#include "domain/ticketnumber.h"
#include "domain/try.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr std::chrono::milliseconds kBoundsHold = std::chrono::hours(1);
constexpr int kTicketsPerFetch = 200;
constexpr int kTicketsPerSearch = 20000;
/// Between two portions whatever is saved has its turn.
constexpr int kTicketsPerEviction = 100;
/// In the replica's state: microseconds, and gone with the rows.
const QString kReach = QStringLiteral("tickets_from");

}  // namespace

Result<void> WindowKeeper::renew()
{
    if (!m_archive || !m_holds.hasExpired())
        return {};
    SEATDESK_TRY_LET(window, m_archive->window());
    SEATDESK_TRY(noteReach(window));
    m_window = window;
    m_ahead = window.serverNow - m_time.now();
    m_holds.setRemainingTime(kBoundsHold);
    m_mayEvict = true;
    return {};
}

Result<void> WindowKeeper::noteReach(const TicketWindow& window) const
{
    const qint64 from = std::max(window.openFrom, window.closedFrom);
    return m_store.writer()
        .run([this, from]() -> Result<void> {
            SEATDESK_TRY(m_store.ensureSound());
            SEATDESK_TRY_LET(known, m_store.replica().state(kReach));
            if (!known.isEmpty() && known.toLongLong() >= from)
                return {};
            return m_store.replica().setState(kReach, QString::number(from));
        })
        .result();
}

/// The bounds of the server, by which a new scope is filled, may be some minutes ahead of those that were told.
Result<Instant> WindowKeeper::heldFrom() const
{
    SEATDESK_TRY_LET(known, m_store.replica().state(kReach));
    if (known.isEmpty())
        return Instant::max();
    // Where the open tickets alone fill the window, no finished one is held.
    return std::min(fromMicros(known.toLongLong()), OlderTickets::kNoneHeld - kBoundsHold) + kBoundsHold;
}

void WindowKeeper::leaveOut(const QSet<RecordId>& tickets, PullPage& page) const
{
    if (!tickets.isEmpty())
        page.rows.removeIf([&](const Row& row) { return tickets.contains(m_store.replica().ticketOf(row)); });
}

Result<QList<RecordId>> WindowKeeper::sift(PullPage& page) const
{
    QHash<RecordId, const Row*> named;
    QSet<RecordId> touched;
    for (const Row& row : std::as_const(page.rows)) {
        const RecordId ticket = m_store.replica().ticketOf(row);
        if (!m_window || ticket.isNull())
            continue;
        touched.insert(ticket);
        if (row.id == ticket)
            named.insert(ticket, &row);
    }
    if (touched.isEmpty())
        return QList<RecordId>();
    SEATDESK_TRY_LET(missing, m_store.replica().missing(touched));
    QSet<RecordId> outside;
    QList<RecordId> partly;
    for (const RecordId& ticket : missing) {
        const Row* row = named.value(ticket);
        if (row && !m_window->holds(*row))
            outside.insert(ticket);
        else if (!row || row->revision > 1)  // all that hangs on a new one is as new
            partly.append(ticket);
    }
    leaveOut(outside, page);
    return partly;
}

Result<void> WindowKeeper::complete(const QList<RecordId>& tickets, PullPage& page) const
{
    if (!m_archive)
        return {};
    QSet<RecordId> outside(tickets.begin(), tickets.end());
    QList<Row> rows;
    for (qsizetype first = 0; first < tickets.size(); first += kTicketsPerFetch) {
        SEATDESK_TRY_LET(some, m_archive->wholeTickets(tickets.mid(first, kTicketsPerFetch)));
        rows += some;
    }
    for (const Row& row : std::as_const(rows)) {
        if (row.record == u"ticket" && m_window->holds(row))
            outside.remove(row.id);
    }
    page.rows += rows;
    leaveOut(outside, page);
    return {};
}

Result<void> WindowKeeper::evict()
{
    if (!m_window || !std::exchange(m_mayEvict, false))
        return {};
    const auto beyond = m_store.writer()
                            .run([this]() -> Result<QList<RecordId>> {
                                SEATDESK_TRY(m_store.ensureSound());
                                return m_store.replica().beyond(*m_window);
                            })
                            .result();
    if (!beyond)
        return tl::unexpected(beyond.error());
    for (qsizetype first = 0; first < beyond->size(); first += kTicketsPerEviction) {
        SEATDESK_TRY(m_store.writer()
                         .run([this, some = beyond->mid(first, kTicketsPerEviction)]() -> Result<void> {
                             // What somebody began to write meanwhile stays.
                             SEATDESK_TRY_LET(inWork, m_store.replica().ticketsInWork(m_store.outbox()));
                             QList<RecordId> tickets = some;
                             tickets.removeIf([&](const RecordId& id) { return inWork.contains(id); });
                             SEATDESK_TRY_LET(changes, m_store.replica().evict(tickets));
                             m_store.tell(changes);
                             return {};
                         })
                         .result());
    }
    return {};
}

Result<void> WindowKeeper::fetch(RecordId ticket) const
{
    if (!m_archive)
        return failure(Error::Kind::NotFound, QStringLiteral("ticket"));
    SEATDESK_TRY_LET(rows, m_archive->wholeTickets({ticket}));
    if (rows.isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("ticket"));
    return m_store.writer()
        .run([this, ticket, rows = rows]() -> Result<void> {
            SEATDESK_TRY(m_store.ensureSound());
            SEATDESK_TRY(m_store.replica().noteOpened(ticket, serverNow()));
            SEATDESK_TRY_LET(changes, m_store.replica().apply(rows, {}, QString(), {}, m_store.outbox()));
            m_store.tell(changes);
            return {};
        })
        .result();
}

Result<OlderPage> WindowKeeper::find(const QString& words, RecordId before) const
{
    if (!m_archive)
        return OlderPage();
    QStringList asked = words.simplified().split(u' ', Qt::SkipEmptyParts);
    // A number is shown and read out in groups.
    if (const auto number = TicketNumber::parse(words))
        asked = {number->digits()};
    SEATDESK_TRY_LET(page, m_archive->findTickets(asked, before, kTicketsPerSearch));
    SEATDESK_TRY(leaveOutHeld(page));
    return page;
}

/// A number that is given whole is found by the authority's index: of the others the smallest portion will do.
Result<std::optional<Row>> WindowKeeper::findByNumber(const TicketNumber& number) const
{
    if (!m_archive)
        return std::nullopt;
    SEATDESK_TRY_LET(page, m_archive->findTickets({number.digits()}, {}, 1));
    page.tickets.removeIf(
        [digits = number.digits()](const Row& ticket) { return ticket.text(QStringLiteral("number")) != digits; });
    SEATDESK_TRY(leaveOutHeld(page));
    return page.tickets.isEmpty() ? std::nullopt : std::optional<Row>(page.tickets.first());
}

Result<void> WindowKeeper::leaveOutHeld(OlderPage& page) const
{
    QSet<RecordId> ids;
    for (const Row& ticket : std::as_const(page.tickets))
        ids.insert(ticket.id);
    const auto missing = m_store.writer().run([this, ids] { return m_store.replica().missing(ids); }).result();
    if (!missing)
        return tl::unexpected(missing.error());
    page.tickets.removeIf([&](const Row& ticket) { return !missing->contains(ticket.id); });
    return {};
}

void WindowKeeper::noteOpened(RecordId ticket)
{
    m_store.writer().post(
        [store = &m_store, ticket, now = serverNow()] { static_cast<void>(store->replica().noteOpened(ticket, now)); });
}

}  // namespace Seatdesk
