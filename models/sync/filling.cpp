// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/filling.h"

#include "domain/baserecords.h"
#include "domain/jsontext.h"
#include "domain/rulebook.h"
#include "domain/try.h"
#include "sync/pullcursor.h"
#include "sync/serverrow.h"

#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kPrefix = QStringLiteral("fill|");

}  // namespace

bool Filling::isWithin(const QString& cursor)
{
    return cursor.startsWith(kPrefix);
}

Filling::Filling(std::unique_ptr<ServerConnection> connection, const QByteArray& run)
    : m_connection(std::move(connection)),
      m_run(run),
      m_name(kPrefix + newId<RecordId>().toString()),
      m_records(baseRecords()),
      m_base(m_records.size())
{
    // What is worked on comes before what is looked up.
    m_records.append(QStringLiteral("ticket"));
    for (const QString& name : RuleBook::shipped().recordNames()) {
        if (RuleBook::shipped().record(name)->synced && !m_records.contains(name))
            m_records.append(name);
    }
}

Result<TicketWindow> ticketWindowOf(ServerConnection& server)
{
    SEATDESK_TRY_LET(
        answer, server.run("select server_now, opened_from, open_from, closed_from from seatdesk.ticket_window()"));
    TicketWindow window;
    window.serverNow = fromMicros(answer.bytes(0, 0).toLongLong());
    window.openedFrom = fromMicros(answer.bytes(0, 1).toLongLong());
    window.openFrom = answer.bytes(0, 2).toLongLong();
    window.closedFrom = answer.bytes(0, 3).toLongLong();
    return window;
}

Result<std::unique_ptr<Filling>> Filling::begin(std::unique_ptr<ServerConnection> connection, const QByteArray& run,
                                                const QList<ScopeId>& only)
{
    std::unique_ptr<Filling> filling(new Filling(std::move(connection), run));
    ServerConnection& server = *filling->m_connection;
    // A slow disk or line may take its time: a peer that is gone is noticed by the keep-alives.
    SEATDESK_TRY(server.script("begin isolation level repeatable read read only; set local statement_timeout = 0"));
    // On a standby the snapshot lacks what runs: the plain watermark there, as in pull.
    SEATDESK_TRY_LET(begun, server.run("select case when pg_is_in_recovery() then pg_snapshot_xmin(s)::text || ':' || "
                                       "pg_snapshot_xmin(s)::text || ':' else s::text end, seatdesk.my_scopes()::text "
                                       "from pg_current_snapshot() s"));
    filling->m_snapshot = begun.text(0, 0);
    filling->m_scopes = begun.text(0, 1);
    SEATDESK_TRY_LET(window, ticketWindowOf(server));
    filling->m_window = window;
    // A server that is older than this program has fewer tables.
    SEATDESK_TRY_LET(tables, server.run("select c.relname from pg_class c where c.relnamespace = "
                                        "'seatdesk'::regnamespace and c.relkind = 'r'"));
    filling->keepOnly(tables);
    if (!only.isEmpty()) {
        const QByteArray scopes = "any ('" + uuidArray(only) + "'::uuid[])";
        filling->m_only = "(t.scope_id = " + scopes + " or t.also_scope = " + scopes + ')';
    }
    return filling;
}

void Filling::keepOnly(const ServerAnswer& tables)
{
    QSet<QString> known;
    for (int i = 0; i < tables.rows(); ++i)
        known.insert(tables.text(i, 0));
    m_records.removeIf([&](const QString& record) { return !known.contains(record); });
    const QStringList base = baseRecords();
    m_base = std::count_if(m_records.cbegin(), m_records.cend(),
                           [&](const QString& record) { return base.contains(record); });
}

QString Filling::cursor() const
{
    return m_name + u'|' + QString::number(m_page);
}

/// Which rows of the record: everything, but for tickets and what hangs on them.
QByteArray Filling::condition(const QString& record) const
{
    const QByteArray within = "updated_at >= " + QByteArray::number(m_window.closedFrom) +
                              " or (updated_at >= " + QByteArray::number(m_window.openFrom) +
                              " and seatdesk.is_unfinished(state, form_owed))";
    const RecordRule* rule = RuleBook::shipped().record(record);
    QByteArrayList all;
    if (record == u"ticket")
        all.append("not t.deleted and (" + within + ')');
    else if (rule->scopeRule == ScopeRule::Parent && rule->parent == u"ticket")
        all.append("t.ticket in (select id from seatdesk.ticket where not deleted and (" + within + "))");
    if (!m_only.isEmpty())
        all.append(m_only);
    return all.isEmpty() ? QByteArray() : " where " + all.join(" and ");
}

Result<void> Filling::beginRecord()
{
    SEATDESK_TRY(m_connection->beginCopy("copy (select row_to_json(t) from seatdesk.\"" + m_records.first().toLatin1() +
                                         "\" t" + condition(m_records.first()) + ") to stdout"));
    m_flows = true;
    return {};
}

Result<PullPage> Filling::read(int limit)
{
    PullPage page;
    while ((page.rows.size() < limit || m_base > 0) && !m_records.isEmpty()) {
        if (!m_flows)
            SEATDESK_TRY(beginRecord());
        SEATDESK_TRY_LET(line, m_connection->copiedLine());
        if (line) {
            SEATDESK_TRY_LET(json, objectFromJsonText(*line));
            page.rows.append(rowFromServer(m_records.first(), json));
            continue;
        }
        m_flows = false;
        m_records.removeFirst();
        --m_base;
    }
    page.more = !m_records.isEmpty();
    return page;
}

Result<PullPage> Filling::page(int limit)
{
    SEATDESK_TRY_LET(page, m_ahead.valid() ? m_ahead.get() : read(limit));
    ++m_page;
    page.cursor = page.more ? cursor() : PullCursor::at(m_run, m_snapshot.toLatin1()).toString();
    if (page.more)
        m_ahead = std::async(std::launch::async, [this, limit] { return read(limit); });
    return page;
}

}  // namespace Seatdesk
