// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Replica that holds no more tickets than the window, see domain/ticketwindow.h.
#include "domain/ticketcase.h"
#include "domain/ticketwindow.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QJsonArray>

namespace Seatdesk {

namespace {

const QString kTicket = QStringLiteral("ticket");
/// What is on the screen is said again and again; it is noted now and then.
constexpr Duration kNoted = std::chrono::hours(1);

bool hangsOnTicket(const RecordRule& rule)
{
    return rule.scopeRule == ScopeRule::Parent && rule.parent == kTicket;
}

/// Whatever looks like an id: editors keep it under names of their own.
void collectIds(const QJsonValue& value, QSet<RecordId>& ids)
{
    if (value.isString()) {
        if (const RecordId id = RecordId::fromString(value.toString()); !id.isNull())
            ids.insert(id);
    } else if (value.isArray()) {
        for (const QJsonValue& one : value.toArray())
            collectIds(one, ids);
    } else if (value.isObject()) {
        for (const QJsonValue& one : value.toObject())
            collectIds(one, ids);
    }
}

}  // namespace

RecordId Replica::ticketOf(const Row& row) const
{
    if (row.record == kTicket)
        return row.id;
    const RecordRule* rule = m_rules.record(row.record);
    return rule && hangsOnTicket(*rule) ? row.reference(rule->parent) : RecordId();
}

Result<QSet<RecordId>> Replica::missing(const QSet<RecordId>& tickets)
{
    SEATDESK_TRY_LET(select, m_connection->prepare(QStringLiteral(
                                 "select exists (select 1 from ticket where id = ?1) or exists (select 1 from "
                                 "pending_base where record = 'ticket' and row_id = ?1)")));
    QSet<RecordId> missing;
    for (const RecordId& id : tickets) {
        select.reset();
        SEATDESK_TRY(select.bind(id).next());
        if (select.integer(0) == 0)
            missing.insert(id);
    }
    return missing;
}

Result<void> Replica::noteOpened(RecordId ticket, Instant at)
{
    SEATDESK_TRY_LET(put, m_connection->prepare(QStringLiteral(
                              "insert into opened_ticket (id, at) values (?1, ?2) on conflict (id) do update set at "
                              "= excluded.at where excluded.at > at + ?3")));
    return put.bind(ticket).bind(toMicros(at)).bind(qint64(kNoted.count())).run();
}

Result<QList<RecordId>> Replica::beyond(const TicketWindow& window)
{
    QStringList open;
    for (const TicketState state : openStates())
        open.append(u'\'' + keyOf(state) + u'\'');
    SEATDESK_TRY_LET(
        select,
        m_connection->prepare(
            QStringLiteral("select id from ticket where not (updated_at >= ?1 or (updated_at >= ?2 and (state in (%1) "
                           "or form_owed = 1))) and id not in (select id from opened_ticket where at >= ?3)")
                .arg(open.join(u','))));
    select.bind(window.closedFrom).bind(window.openFrom).bind(toMicros(window.openedFrom));
    QList<RecordId> tickets;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return tickets;
        tickets.append(select.id<RecordId>(0));
    }
}

Result<QSet<RecordId>> Replica::ticketsInWork(Outbox& outbox)
{
    QSet<RecordId> tickets;
    SEATDESK_TRY_LET(rows, outbox.pendingRows());
    SEATDESK_TRY_LET(tray, outbox.tray());
    for (const TrayItem& item : tray)
        rows.append({item.operation.record, item.operation.row});
    for (const auto& [record, id] : rows) {
        SEATDESK_TRY_LET(row, find(record, id));
        if (row)
            tickets.insert(ticketOf(*row));
    }
    SEATDESK_TRY_LET(drafts, outbox.drafts());
    for (const Draft& draft : drafts)
        collectIds(draft.content, tickets);
    return tickets;
}

Result<QList<RowChange>> Replica::evict(const QList<RecordId>& tickets)
{
    QList<RowChange> changes;
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    for (const RecordId& ticket : tickets) {
        for (const RecordTable& table : m_tables.all()) {
            if (!hangsOnTicket(table.rule()))
                continue;
            SEATDESK_TRY_LET(
                remove,
                m_connection->prepare(
                    QStringLiteral("delete from %1 where \"%2\" = ?").arg(table.quotedName(), table.rule().parent)));
            SEATDESK_TRY(remove.bind(ticket).run());
        }
        SEATDESK_TRY(drop(kTicket, ticket, changes));
    }
    SEATDESK_TRY(
        m_connection->execute(QStringLiteral("delete from opened_ticket where id not in (select id from ticket)")));
    SEATDESK_TRY(transaction.commit());
    return changes;
}

}  // namespace Seatdesk
