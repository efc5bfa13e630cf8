// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/authorityrows.h"

#include "domain/try.h"
#include "store/connection.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Seatdesk {

namespace {

QDate dayOf(const Row& ticket, const QTimeZone& zone, Instant now)
{
    const Instant recorded =
        ticket.has(QStringLiteral("recorded_at")) ? ticket.time(QStringLiteral("recorded_at")) : now;
    const QDate day = toDateTime(recorded, zone).date();
    // A number has two digits for its year.
    return day.year() >= 2000 && day.year() < 2100 ? day : toDateTime(now, zone).date();
}

Result<void> numberTickets(AuthorityStore& store, QList<Row>& rows, const QTimeZone& zone, Instant now)
{
    QHash<QDate, QList<qsizetype>> byDay;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].record == u"ticket" && !rows[i].has(QStringLiteral("number")))
            byDay[dayOf(rows[i], zone, now)].append(i);
    }
    for (auto day = byDay.begin(); day != byDay.end(); ++day) {
        SEATDESK_TRY_LET(first, store.takeNumberBlock(day.key(), static_cast<int>(day->size())));
        int place = first;
        for (const qsizetype i : *day)
            rows[i].fields.insert(QStringLiteral("number"), AuthorityStore::blockNumber(day.key(), place++).digits());
    }
    return {};
}

}  // namespace

Result<QList<Row>> allRows(AuthorityStore& store, const QString& record)
{
    SEATDESK_TRY_LET(table, store.tables().table(record));
    SEATDESK_TRY_LET(select,
                     store.connection().prepare(QStringLiteral("select %1 from %2 where deleted = 0 order by id")
                                                    .arg(table->columns(), table->quotedName())));
    return table->readRows(select);
}

Result<Settings> departmentSettings(AuthorityStore& store)
{
    SEATDESK_TRY_LET(scopes, store.scopes());
    SEATDESK_TRY_LET(rows, allRows(store, QStringLiteral("setting")));
    Settings settings({}, {}, scopes->department());
    for (const Row& row : rows)
        settings.apply(row);
    return settings;
}

Result<QSet<QString>> knownImportKeys(AuthorityStore& store, const QString& record, const QStringList& keys)
{
    SEATDESK_TRY_LET(table, store.tables().table(record));
    SEATDESK_TRY_LET(select,
                     store.connection().prepare(QStringLiteral("select import_key from %1 where import_key in "
                                                               "(select value from json_each(?)) and deleted = 0")
                                                    .arg(table->quotedName())));
    select.bind(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact)));
    QSet<QString> known;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return known;
        known.insert(select.text(0));
    }
}

Result<QList<Row>> batchRows(AuthorityStore& store, const QString& record, RecordId batch, RecordId after, int limit)
{
    SEATDESK_TRY_LET(table, store.tables().table(record));
    const QString which = batch.isNull() ? QStringLiteral("import_batch is null")
                                         : QStringLiteral("import_batch = ?1 and import_key is not null");
    SEATDESK_TRY_LET(select,
                     store.connection().prepare(
                         QStringLiteral("select %1 from %2 where %3 and deleted = 0 and id > ?2 order by id limit ?3")
                             .arg(table->columns(), table->quotedName(), which)));
    select.bind(batch);
    if (after.isNull())
        select.bind(QByteArray(""));
    else
        select.bind(after);
    select.bind(limit);
    return table->readRows(select);
}

Result<void> putNewRows(AuthorityStore& store, QList<Row> rows, const QTimeZone& zone, Instant now)
{
    SEATDESK_TRY_LET(transaction, store.begin());
    SEATDESK_TRY(numberTickets(store, rows, zone, now));
    for (Row& row : rows) {
        row.updatedAt = now;
        SEATDESK_TRY(store.put(row, nullptr));
    }
    return transaction.commit();
}

}  // namespace Seatdesk
