// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/closingpage.h"

#include "domain/bookentry.h"
#include "domain/defaultviews.h"
#include "domain/openitem.h"
#include "domain/paperform.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticket.h"

#include <algorithm>
#include <chrono>

namespace Seatdesk {

namespace {

/// Clocks run out while nothing is changed.
constexpr std::chrono::minutes kLook{1};

Condition ofTeam(ScopeId team)
{
    return {QStringLiteral("scope_id"), Condition::Test::Equal, team.toString(), {}};
}

/// The tickets of that view which lie with the team.
Query viewOf(const QString& key, ScopeId team, const Settings& settings)
{
    Query query;
    for (const DefaultView& view : defaultTicketViews(settings)) {
        if (view.key == key)
            query = view.query;
    }
    query.where.append(ofTeam(team));
    return query;
}

}  // namespace

ClosingPage::ClosingPage(Records& records, const Session& session, const Settings& settings, ShiftBoard& board,
                         QObject* parent)
    : QObject(parent),
      m_session(session),
      m_settings(settings),
      m_board(board),
      m_announcements(records, session),
      m_entries(records),
      m_items(records),
      m_papers(records),
      m_plans(records)
{
    QList<LiveRows*> all{&m_entries, &m_items, &m_papers};
    for (auto& tickets : m_tickets) {
        tickets = std::make_unique<LiveRows>(records);
        all.append(tickets.get());
    }
    for (const LiveRows* rows : all) {
        connect(rows, &LiveRows::changed, this, &ClosingPage::changed);
        connect(rows, &LiveRows::failed, this, &ClosingPage::failed);
    }
    connect(&m_announcements, &AnnouncementBoard::changed, this, &ClosingPage::changed);
    connect(&m_plans, &PlanBoard::changed, this, &ClosingPage::changed);
    connect(&m_plans, &PlanBoard::failed, this, &ClosingPage::failed);
    connect(&m_board, &ShiftBoard::changed, this, &ClosingPage::ask);
    connect(&m_clock, &QTimer::timeout, this, &ClosingPage::askTickets);
    m_clock.start(kLook);
}

void ClosingPage::setBook(RecordId book)
{
    if (m_book == book)
        return;
    m_book = book;
    askEntries();
}

/// When what is to be handed over began: the shift was opened some minutes before its time.
Instant ClosingPage::shiftBegan() const
{
    const auto turn = m_board.shownTurn();
    const std::chrono::minutes early(m_settings.of(m_board.team()).number(SettingKey::kShiftEarlyMinutes));
    return turn ? turn->shift.from - early : m_session.time().now();
}

void ClosingPage::ask()
{
    const Instant since = shiftBegan();
    const bool isOtherTeam = m_team != m_board.team();
    const bool isOtherShift = m_since != since;
    m_team = m_board.team();
    m_since = since;
    if (isOtherTeam) {
        askTickets();
        askItems();
        askPapers();
        m_plans.setTeam(m_team);
    }
    if (isOtherTeam || isOtherShift)
        askEntries();
    Q_EMIT changed();
}

void ClosingPage::askTickets()
{
    if (m_team.isNull())
        return;
    Query promised = viewOf(QStringLiteral("open"), m_team, m_settings);
    promised.where.append({TicketField::kPromisedAt, Condition::Test::Filled, {}, {}});
    promised.sort = {{TicketField::kPromisedAt, false}};
    const std::array<Query, kTicketKinds> queries{viewOf(QStringLiteral("overdue"), m_team, m_settings),
                                                  viewOf(QStringLiteral("running_out"), m_team, m_settings),
                                                  viewOf(QStringLiteral("undispatched"), m_team, m_settings),
                                                  viewOf(QStringLiteral("stuck"), m_team, m_settings), promised};
    const qint64 now = toMicros(m_session.time().now());
    for (size_t kind = 0; kind < queries.size(); ++kind) {
        Query query = resolved(queries[kind], m_session.person().toString(), now, m_settings.zone());
        query.limit = kMostTickets + 1;
        m_tickets[kind]->setQuery(query);
    }
}

void ClosingPage::askEntries()
{
    if (m_book.isNull() || m_since == Instant())
        return;
    Query entries;
    entries.record = BookEntry::kRecord;
    entries.where = {{BookEntryField::kBook, Condition::Test::Equal, m_book.toString(), {}},
                     {BookEntryField::kAt, Condition::Test::AtLeast, toMicros(m_since), {}}};
    entries.sort = {{BookEntryField::kAt, false}};
    m_entries.setQuery(entries);
}

void ClosingPage::askItems()
{
    Query items;
    items.record = OpenItem::kRecord;
    items.where = {ofTeam(m_team), {OpenItemField::kClosedAt, Condition::Test::Empty, {}, {}}};
    items.sort = {{OpenItemField::kPromisedAt, false}};
    m_items.setQuery(items);
}

void ClosingPage::askPapers()
{
    Query papers;
    papers.record = PaperForm::kRecord;
    papers.where = {ofTeam(m_team), {PaperFormField::kState, Condition::Test::Equal, keyOf(PaperState::Open), {}}};
    papers.sort = {{PaperFormField::kNumber, false}};
    papers.limit = kMostTickets + 1;
    m_papers.setQuery(papers);
}

bool ClosingPage::isLoaded() const
{
    const bool tickets =
        std::all_of(m_tickets.begin(), m_tickets.end(), [](const auto& rows) { return rows->isLoaded(); });
    return tickets && m_items.isLoaded() && m_papers.isLoaded() && m_plans.isLoaded() &&
           (m_book.isNull() || m_entries.isLoaded()) && m_board.isLoaded();
}

QList<Row> ClosingPage::entriesOf(BookCategory category) const
{
    QList<Row> entries = m_entries.rows();
    entries.removeIf([&](const Row& row) {
        const Result<BookBody> body = BookEntry(row).body();
        return BookEntry(row).book() != m_book || !body || body->category != category;
    });
    return entries;
}

QList<Row> ClosingPage::unreadBy(RecordId announcement) const
{
    QList<Row> people = m_board.expected();
    people.removeIf([&](const Row& person) { return m_announcements.hasRead(announcement, StaffId(person.id)); });
    return people;
}

QList<Row> ClosingPage::unreadAnnouncements() const
{
    QList<Row> rows = m_announcements.announcements();
    const ScopeId department = m_session.scopes().department();
    const QList<Row> people = m_board.expected();
    rows.removeIf([&](const Row& row) {
        const bool isOurs = row.scope == m_team || row.scope == department;
        return !isOurs || !Announcement(row).mustRead() ||
               std::all_of(people.begin(), people.end(),
                           [&](const Row& person) { return m_announcements.hasRead(row.id, StaffId(person.id)); });
    });
    return rows;
}

QList<Row> ClosingPage::rows(ClosingKind kind) const
{
    switch (kind) {
        case ClosingKind::Overdue:
        case ClosingKind::RunningOut:
        case ClosingKind::Undispatched:
        case ClosingKind::Stuck:
        case ClosingKind::Promised:
            return m_tickets[static_cast<size_t>(kind)]->rows();
        case ClosingKind::Unread:
            return unreadAnnouncements();
        case ClosingKind::StaffChanges:
            return entriesOf(BookCategory::StaffChange);
        case ClosingKind::Equipment:
            return entriesOf(BookCategory::Equipment);
        case ClosingKind::Inventory:
            return entriesOf(BookCategory::Inventory);
        case ClosingKind::Emergency:
            return m_plans.running();
        case ClosingKind::Papers:
            return m_papers.rows();
        case ClosingKind::Carried:
            return m_items.rows();
    }
    return {};
}

}  // namespace Seatdesk
