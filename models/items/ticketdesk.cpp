// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketdesk.h"

#include "domain/attempt.h"
#include "domain/groupbuilder.h"
#include "domain/quote.h"
#include "domain/records.h"
#include "domain/relation.h"
#include "domain/session.h"
#include "domain/timelineentry.h"
#include "domain/try.h"
#include "domain/whendone.h"
#include "items/rowgathering.h"
#include "items/takeback.h"

#include <QHash>
#include <QJsonArray>

namespace Seatdesk {

namespace {

Query ofTickets(const QString& record, const QJsonArray& tickets)
{
    Query query;
    query.record = record;
    query.where = {{QStringLiteral("ticket"), Condition::Test::In, tickets, {}}};
    return query;
}

QList<Query> folderQueries(RecordId ticket)
{
    QList<Query> queries = TicketCase::childQueries(ticket);
    const QJsonArray one{ticket.toString()};
    for (const QLatin1StringView record : {TimelineEntry::kRecord, Attempt::kRecord, Quote::kRecord})
        queries.append(ofTickets(QString(record), one));
    return queries;
}

TicketFile fileOf(const Row& ticket, const QList<Row>& rows)
{
    TicketFile file{TicketCase::of(ticket, rows), {}, {}, {}};
    for (const Row& row : rows) {
        if (row.record == TimelineEntry::kRecord)
            file.entries.append(row);
        else if (row.record == Attempt::kRecord)
            file.attempts.append(row);
        else if (row.record == Quote::kRecord)
            file.quotes.append(row);
    }
    return file;
}

QList<TicketCase> casesOf(const QList<RecordId>& tickets, const QList<Row>& rows)
{
    QHash<RecordId, Row> found;
    QHash<RecordId, QList<Row>> children;
    for (const Row& row : rows) {
        if (row.record == Ticket::kRecord)
            found.insert(row.id, row);
        else
            children[row.reference(QStringLiteral("ticket"))].append(row);
    }
    QList<TicketCase> cases;
    for (const RecordId& id : tickets) {
        if (found.contains(id))
            cases.append(TicketCase::of(found.value(id), children.value(id)));
    }
    return cases;
}

}  // namespace

TicketDesk::TicketDesk(Records& records, const Session& session, const Settings& settings, const WorkCalendar& calendar,
                       QString seat, QObject* parent)
    : QObject(parent),
      m_records(records),
      m_session(session),
      m_settings(settings),
      m_calendar(calendar),
      m_seat(std::move(seat)),
      m_permissions(session.permissions())
{}

TicketActions TicketDesk::actions() const
{
    const ActionRules rules{m_permissions, m_session.scopes(), m_settings, m_calendar, m_session.time()};
    return {rules, {m_session.actor(), m_session.team(), m_seat}};
}

void TicketDesk::load(RecordId ticket, QObject* context, const Loaded& loaded)
{
    whenDone(m_records.get(Ticket::kRecord, ticket), context, [this, context, loaded](const Result<Row>& row) {
        if (!row)
            return loaded(tl::unexpected(row.error()));
        QList<std::pair<QString, RecordId>> singles;
        if (const CustomerId customer = Ticket(*row).customer(); !customer.isNull())
            singles.append({Customer::kRecord, RecordId(customer)});
        RowGathering::start(m_records, folderQueries(row->id), singles, context,
                            [this, context, loaded, ticketRow = *row](const Result<QList<Row>>& rows) {
                                if (!rows)
                                    return loaded(tl::unexpected(rows.error()));
                                const TicketFile file = fileOf(ticketRow, *rows);
                                loadParents({file.ticket}, context,
                                            [file, loaded](const Result<QList<TicketCase>>& one) {
                                                if (!one)
                                                    return loaded(tl::unexpected(one.error()));
                                                TicketFile whole = file;
                                                whole.ticket = one->constFirst();
                                                loaded(whole);
                                            });
                            });
    });
}

void TicketDesk::loadCases(const QList<RecordId>& tickets, QObject* context, const LoadedMany& loaded)
{
    QJsonArray ids;
    for (const RecordId& id : tickets)
        ids.append(id.toString());
    Query query;
    query.record = Ticket::kRecord;
    query.where = {{QStringLiteral("id"), Condition::Test::In, ids, {}}};
    QList<Query> lists{query};
    for (const Query& child : TicketCase::childQueries({}))
        lists.append(ofTickets(child.record, ids));
    RowGathering::start(m_records, lists, {}, context,
                        [this, tickets, context, loaded](const Result<QList<Row>>& rows) {
                            if (rows)
                                loadParents(casesOf(tickets, *rows), context, loaded);
                            else
                                loaded(tl::unexpected(rows.error()));
                        });
}

void TicketDesk::loadParents(const QList<TicketCase>& cases, QObject* context, const LoadedMany& loaded)
{
    QList<std::pair<QString, RecordId>> parents;
    for (const TicketCase& one : cases) {
        const Row* tie = one.belonging();
        const std::pair<QString, RecordId> parent(Ticket::kRecord, tie ? RecordId(Relation(*tie).other()) : RecordId());
        if (tie && !parents.contains(parent))
            parents.append(parent);
    }
    if (parents.isEmpty())
        return loaded(cases);
    RowGathering::start(m_records, {}, parents, context, [cases, loaded](const Result<QList<Row>>& rows) {
        if (!rows)
            return loaded(tl::unexpected(rows.error()));
        QList<TicketCase> whole = cases;
        for (TicketCase& one : whole) {
            const Row* tie = one.belonging();
            for (const Row& row : *rows) {
                if (tie && row.id == RecordId(Relation(*tie).other()))
                    one.parent = Ticket(row);
            }
        }
        loaded(whole);
    });
}

void TicketDesk::perform(RecordId ticket, const QString& name, const Action& action, QObject* context, const Done& done)
{
    load(ticket, context, [this, name, action, context, done](const Result<TicketFile>& file) {
        if (!file)
            return done(tl::unexpected(file.error()));
        const Result<Group> group = action(actions(), file->ticket);
        if (!group)
            return done(tl::unexpected(group.error()));
        save({*group}, name, context, done);
    });
}

void TicketDesk::save(const QList<Group>& groups, const QString& name, QObject* context, const Done& done)
{
    saveNext(groups, 0, context, [this, groups, name, context, done](qsizetype saved, const Result<void>& result) {
        if (saved == 0)
            return done(result);
        remember(QList<Group>(), {});  // whoever is quick takes back nothing older than this
        rememberWhatCanBeUndone(groups.mid(0, saved), name, context, [done, result] { done(result); });
    });
}

void TicketDesk::saveNext(const QList<Group>& groups, qsizetype from, QObject* context, const Saved& saved)
{
    if (from >= groups.size())
        return saved(from, {});
    whenDone(m_records.submit(groups.at(from)), context,
             [this, groups, from, context, saved](const Result<void>& result) {
                 if (result)
                     saveNext(groups, from + 1, context, saved);
                 else
                     saved(from, result);
             });
}

std::optional<TicketDesk::Staying> TicketDesk::staying() const
{
    return m_whyStays ? std::optional<Staying>({m_lastName, *m_whyStays}) : std::nullopt;
}

/// What can be undone now, or why the action of that name cannot.
void TicketDesk::remember(const Result<QList<Group>>& groups, const QString& name)
{
    const QList<Group> last = groups.value_or(QList<Group>());
    const std::optional<Error> whyStays = groups ? std::nullopt : std::optional<Error>(groups.error());
    if (last.isEmpty() && m_last.isEmpty() && !whyStays && !m_whyStays)
        return;
    m_last = last;
    m_lastName = name;
    m_whyStays = whyStays;
    Q_EMIT undoChanged();
}

/// Only what the rules let this person take back, as the rows stand after the deed, is offered.
void TicketDesk::rememberWhatCanBeUndone(const QList<Group>& groups, const QString& name, QObject* context,
                                         const std::function<void()>& then)
{
    RowGathering::start(m_records, TakeBack::queries(groups), {}, context,
                        [this, groups, name, then](const Result<QList<Row>>& rows) {
                            const Result<QList<Group>> back =
                                rows ? inverses(groups, *rows) : Result<QList<Group>>(tl::unexpected(rows.error()));
                            remember(back.map([&groups](const QList<Group>&) { return groups; }), name);
                            then();
                        });
}

Result<QList<Group>> TicketDesk::inverses(const QList<Group>& groups, const QList<Row>& rowsNow) const
{
    TakeBack takeBack(m_permissions, m_session.actor(), rowsNow);
    QList<Group> back;
    for (auto group = groups.rbegin(); group != groups.rend(); ++group) {
        SEATDESK_TRY_LET(one, takeBack.of(*group, GroupBuilder(m_seat, m_session.person(), m_session.time())));
        back.append(one);
    }
    return back;
}

void TicketDesk::undo(QObject* context, const Done& done)
{
    RowGathering::start(m_records, TakeBack::queries(m_last), {}, context,
                        [this, context, done](const Result<QList<Row>>& rows) {
                            if (rows)
                                takeBack(*rows, context, done);
                            else
                                done(tl::unexpected(rows.error()));
                        });
}

void TicketDesk::takeBack(const QList<Row>& rowsNow, QObject* context, const Done& done)
{
    const Result<QList<Group>> back = inverses(m_last, rowsNow);
    if (!back)
        return done(tl::unexpected(back.error()));
    saveNext(*back, 0, context, [this, done](qsizetype, const Result<void>& result) {
        if (result)
            remember(QList<Group>(), {});
        done(result);
    });
}

}  // namespace Seatdesk
