// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demobooks.h"

#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/duty.h"
#include "domain/openitem.h"
#include "domain/ticket.h"
#include "domain/ticketcase.h"
#include "host/demo/demorow.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

using std::chrono::minutes;

const QString kText = QStringLiteral("text");
const QString kCorrect = QStringLiteral("correct");
const QString kReason = QStringLiteral("reason");

}  // namespace

DemoBooks::DemoBooks(const DemoContent& content, const DemoDepartment& department, DemoIds& ids, const DemoHours& hours)
    : m_content(content),
      m_department(department),
      m_ids(ids),
      m_hours(hours),
      m_checks(department, ids, hours),
      m_plans(department, ids, hours)
{}

QList<Row> DemoBooks::rows(DemoChance chance, const QList<Row>& others)
{
    for (const Row& row : others) {
        if (row.record == Ticket::kRecord)
            m_allTickets.append(row);
        if (row.record == Ticket::kRecord && openStates().contains(Ticket(row).state().value_or(TicketState::Closed)))
            m_tickets[row.scope].append(row.id);
        if (row.record == Duty::kRecord)
            m_duties[row.scope].append(row);
    }
    QList<Scope> scopes = m_department.scopes().all();
    // They come in another order in every process, and each team's chance follows the one before.
    std::sort(scopes.begin(), scopes.end(), [](const Scope& a, const Scope& b) { return a.code < b.code; });
    for (const Scope& scope : std::as_const(scopes)) {
        if (scope.kind == u"team")
            writeTeam(scope, chance.fork());
    }
    return m_rows + m_checks.rows() + m_plans.rows();
}

void DemoBooks::writeTeam(const Scope& scope, DemoChance chance)
{
    const ScopeId team = scope.id;
    const QDate today = m_hours.dayOf(m_hours.now());
    const QDate first = today.addDays(-kDays);
    const StaffId lead = m_department.holders(QStringLiteral("lead"), team).value(0);
    const Instant opened = m_hours.at(first, 7, 30);
    const RecordId book = bookId(team, 1);
    m_rows.append(demoRow(Book::kRecord, book, {team, lead, opened},
                          {{BookField::kName, QStringLiteral("值班日志 · ") + scope.name},
                           {BookField::kNumber, 1},
                           {BookField::kOpenedAt, toMicros(opened)}}));
    const DutyRoster roster(m_duties.value(team));
    DemoShifts shifts(m_department, m_ids, m_hours, team, roster);
    shifts.make(first, today);
    m_rows += shifts.rows();
    m_ofShifts = shifts.entries();
    takeEmergency(scope);
    m_entries.clear();
    for (QDate day = first; day <= today; day = day.addDays(1))
        writeDay(book, team, day, chance);
    writeShifts(book, team, m_hours.now() - minutes(21));
    leaveOpen(book, team, chance);
    writeShifts(book, team, m_hours.now());
    m_checks.check(team, m_entries, shifts.rows());
}

/// One team's systems failed some days ago.
void DemoBooks::takeEmergency(const Scope& scope)
{
    if (scope.code != u"KF1")
        return;
    m_plans.use(scope.id, m_allTickets);
    m_ofShifts += m_plans.entries();
    std::stable_sort(m_ofShifts.begin(), m_ofShifts.end(),
                     [](const DemoEntry& a, const DemoEntry& b) { return a.at < b.at; });
}

/// A book is written in the order of time.
void DemoBooks::writeShifts(RecordId book, ScopeId team, Instant until)
{
    while (!m_ofShifts.isEmpty() && m_ofShifts.first().at <= until) {
        const DemoEntry entry = m_ofShifts.takeFirst();
        write(book, team, entry.author, entry.at, entry.body);
    }
}

/// From the roll call on, every hour or two, as far as the day has come.
void DemoBooks::writeDay(RecordId book, ScopeId team, const QDate& day, DemoChance& chance)
{
    QList<StaffId> people = m_department.everyone();
    people.removeIf([&](StaffId person) { return m_department.teamOf(person) != team; });
    const DemoSlots slotsOfDay(m_content, QStringLiteral("王女士"), chance);
    QList<QJsonObject> lines = m_content.dutyLog;
    const QList<RecordId> tickets = m_tickets.value(team);
    Instant at = m_hours.at(day, 8, chance.between(0, 12));
    while (at < m_hours.now() - minutes(25) && m_hours.dayOf(at) == day && at < m_hours.at(day, 20, 0)) {
        const QJsonObject line = lines.takeAt(chance.below(lines.size()));
        const StaffId author = chance.pick(people);
        BookBody body;
        body.category = fromKey<BookCategory>(line.value(QStringLiteral("category")).toString()).value();
        body.happenedAt = at - minutes(line.value(QStringLiteral("late")).toInt());
        body.text = slotsOfDay.fill(line.value(kText).toString());
        if (body.category == BookCategory::FollowUp && !tickets.isEmpty() && chance.percent(60))
            body.links = {{Ticket::kRecord, tickets.at(chance.below(tickets.size()))}};
        writeShifts(book, team, at);
        const RecordId written = write(book, team, author, at, body);
        const Instant later = at + chance.minutes(20, 60);
        if (line.contains(kCorrect) && later < m_hours.now() - minutes(25)) {
            body.happenedAt = at;
            body.text = line.value(kCorrect).toString();
            body.corrects = written;
            body.reason = line.value(kReason).toString();
            writeShifts(book, team, later);
            write(book, team, author, later, body);
            at = later;
        }
        at += chance.minutes(60, 170);
    }
}

/// Some from this morning, some older; each stands in the book too.
void DemoBooks::leaveOpen(RecordId book, ScopeId team, DemoChance& chance)
{
    const QList<StaffId> people = m_department.holders(QStringLiteral("agent"), team) +
                                  m_department.holders(QStringLiteral("callback"), team) +
                                  m_department.holders(QStringLiteral("lead"), team);
    const DemoSlots slotsOfTeam(m_content, QStringLiteral("王女士"), chance);
    int place = 0;
    for (const QJsonObject& line : m_content.dutyLog) {
        if (!line.contains(kReason) || line.contains(kCorrect))
            continue;
        const Instant at = m_hours.now() - minutes(20) - std::chrono::hours(11) * place;
        const Instant promised = m_hours.now() + std::chrono::hours(6 * place - 4);
        const QString text = slotsOfTeam.fill(line.value(kText).toString());
        m_rows.append(demoRow(OpenItem::kRecord, m_ids.next(at), {team, people.first(), at},
                              {{OpenItemField::kText, text},
                               {OpenItemField::kReason, line.value(kReason)},
                               {OpenItemField::kOwner, people.at(place % people.size()).toString()},
                               {OpenItemField::kPromisedAt, toMicros(promised)},
                               {OpenItemField::kOpenedAt, toMicros(at)},
                               {OpenItemField::kOpenedBy, people.first().toString()},
                               {OpenItemField::kShift, QStringLiteral("白班")}}));
        ++place;
    }
    BookBody body;
    body.category = BookCategory::FollowUp;
    body.happenedAt = m_hours.now() - minutes(20);
    body.text = QStringLiteral("遗留事项 %1 件，已逐件指定接手人并写明承诺时间。").arg(place);
    write(book, team, people.first(), body.happenedAt, body);
}

RecordId DemoBooks::write(RecordId book, ScopeId team, StaffId author, Instant at, const BookBody& body)
{
    const RecordId id = m_ids.next(at);
    Row row = demoRow(BookEntry::kRecord, id, {team, author, at},
                      {{BookEntryField::kBook, book.toString()},
                       {BookEntryField::kOperation, m_ids.next(at).toString()},
                       {BookEntryField::kAuthor, author.toString()},
                       {BookEntryField::kAt, toMicros(at)},
                       {BookEntryField::kBody, body.toText()},
                       {BookEntryField::kBodyHash, sha256Hex(body.toText().toUtf8())}});
    BookHead& head = m_heads[book];
    row.fields.insert(BookEntryField::kSeq, head.seq + 1);
    const QString hash = chainHash(head, BookEntry(row));
    row.fields.insert(BookEntryField::kHash, hash);
    head = {head.seq + 1, hash};
    m_rows.append(row);
    m_entries.append(row);
    return id;
}

}  // namespace Seatdesk
