// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/noticesender.h"

#include "domain/try.h"

namespace Seatdesk {

namespace {

constexpr auto kAtHand = ServerConnection::Patience::Short;

/// Of this database; any number that nobody else takes.
const QByteArray kLock = QByteArrayLiteral("1398031428");

/// Nothing of a notice is to be kept, so it waits for no disk. A sender whose PC vanished holds its lock no longer than
/// this.
const QByteArray kSettings = QByteArrayLiteral(
    "set synchronous_commit = off; set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; "
    "set tcp_keepalives_count = 2");

const QByteArray kLook = QByteArrayLiteral(
    "select m.notify, exists (select from seatdesk.mark k where k.xid >= pg_snapshot_xmin($1::pg_snapshot) and not "
    "pg_visible_in_snapshot(k.xid, $1::pg_snapshot)), pg_current_snapshot()::text from seatdesk.meta m");

}  // namespace

Result<bool> NoticeSender::isTheOne()
{
    if (m_holds)
        return true;
    SEATDESK_TRY(m_connection.script(kSettings, kAtHand));
    SEATDESK_TRY_LET(answer, m_connection.run("select pg_try_advisory_lock(" + kLock + ')', {}, kAtHand));
    m_holds = answer.bytes(0, 0) == "t";
    return m_holds;
}

Result<NoticeSender::Standing> NoticeSender::look()
{
    SEATDESK_TRY_LET(one, isTheOne());
    if (!one)
        return Standing::Spare;
    SEATDESK_TRY_LET(answer, m_connection.run(kLook, {m_seen}, kAtHand));
    if (answer.bytes(0, 0) != "sender")
        return Standing::Unasked;
    const bool isChanged = answer.bytes(0, 1) == "t";
    if (isChanged || !m_sinceSign.isValid() || m_sinceSign.hasExpired(kSignEvery.count())) {
        SEATDESK_TRY(m_connection.script("notify " + (isChanged ? kChangeChannel : kSignChannel), kAtHand));
        m_sinceSign.start();
    }
    m_seen = answer.bytes(0, 2);
    return Standing::Sending;
}

QByteArray senderIsAtWork()
{
    // No login of a person counts: everybody may take any such lock.
    return "select from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and "
           "l.granted "
           "and l.classid = 0 and l.objid = " +
           kLock +
           " and l.objsubid = 1 and a.datname = current_database() and a.usename !~ '^sd_[0-9a-f]{32}$' and "
           "a.state_change > clock_timestamp() - interval '30 seconds'";
}

}  // namespace Seatdesk
