// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/filling.h"

#include "domain/jsontext.h"
#include "domain/rulebook.h"
#include "domain/try.h"
#include "sync/pullcursor.h"
#include "sync/serverrow.h"

namespace Seatdesk {

namespace {

const QString kPrefix = QStringLiteral("fill|");

/// Who works here, with which rights and settings: with these a seat can be shown.
QStringList baseRecords()
{
    return {QStringLiteral("scope"),   QStringLiteral("staff"),        QStringLiteral("grant"),
            QStringLiteral("setting"), QStringLiteral("calendar_day"), QStringLiteral("category")};
}

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

Result<std::unique_ptr<Filling>> Filling::begin(std::unique_ptr<ServerConnection> connection, const QByteArray& run)
{
    std::unique_ptr<Filling> filling(new Filling(std::move(connection), run));
    ServerConnection& server = *filling->m_connection;
    SEATDESK_TRY(server.script("begin isolation level repeatable read read only"));
    // On a standby the snapshot lacks what runs: the plain watermark there, as in pull.
    SEATDESK_TRY_LET(begun, server.run("select case when pg_is_in_recovery() then pg_snapshot_xmin(s)::text || ':' || "
                                       "pg_snapshot_xmin(s)::text || ':' else s::text end, seatdesk.my_scopes()::text "
                                       "from pg_current_snapshot() s"));
    filling->m_snapshot = begun.text(0, 0);
    filling->m_scopes = begun.text(0, 1);
    return filling;
}

QString Filling::cursor() const
{
    return m_name + u'|' + QString::number(m_page);
}

Result<void> Filling::beginRecord()
{
    SEATDESK_TRY(m_connection->beginCopy("copy (select row_to_json(t) from seatdesk.\"" + m_records.first().toLatin1() +
                                         "\" t) to stdout"));
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
