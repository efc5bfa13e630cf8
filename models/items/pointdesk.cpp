// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pointdesk.h"

#include "domain/attendance.h"
#include "domain/dutyshift.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/ticket.h"

#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

/// A shift of the month's first night may begin on the day before.
constexpr int kDaysOfShiftBefore = 2;

Query ofSpan(QLatin1StringView record, QLatin1StringView field, Instant from, Instant until)
{
    Query query;
    query.record = record;
    query.where = {{field, Condition::Test::AtLeast, toMicros(from), {}},
                   {field, Condition::Test::Less, toMicros(until), {}}};
    return query;
}

bool lies(const Row& row, const QDate& month, const QTimeZone& zone)
{
    const QDate day = toDateTime(PointItem(row).happenedAt().value_or(Instant()), zone).date();
    return day.year() == month.year() && day.month() == month.month();
}

}  // namespace

PointDesk::PointDesk(Records& records, const Session& session, const Settings& settings, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_settings(settings),
      m_items(records),
      m_rollCalls(records),
      m_shifts(records),
      m_complaints(records),
      m_people(records)
{
    for (const LiveRows* rows : {&m_items, &m_rollCalls, &m_shifts, &m_complaints, &m_people}) {
        connect(rows, &LiveRows::changed, this, &PointDesk::changed);
        connect(rows, &LiveRows::failed, this, &PointDesk::failed);
    }
    Query people;
    people.record = Staff::kRecord;
    people.fields = {StaffField::kName, StaffField::kTeam};
    m_people.setQuery(people);
    setMonth(toDateTime(session.time().now(), settings.zone()).date());
}

PointProfile PointDesk::profile() const
{
    return PointProfile::of(m_settings);
}

void PointDesk::setMonth(const QDate& day)
{
    m_month = QDate(day.year(), day.month(), 1);
    const QTimeZone zone = m_settings.zone();
    const auto start = [&zone](const QDate& first) { return fromDateTime(first.startOfDay(zone)); };
    const Instant from = start(m_month);
    const Instant until = start(m_month.addMonths(1));
    m_items.setQuery(ofSpan(PointItem::kRecord, PointItemField::kHappenedAt,
                            start(m_month.addMonths(1 - profile().severeMonths())), until));
    Query rollCalls = ofSpan(Attendance::kRecord, AttendanceField::kAt, from, until);
    rollCalls.where.append(
        {AttendanceField::kState, Condition::Test::In, QJsonArray{keyOf(Presence::Late), keyOf(Presence::Absent)}, {}});
    m_rollCalls.setQuery(rollCalls);
    m_shifts.setQuery(
        ofSpan(DutyShift::kRecord, DutyShiftField::kStartsAt, start(m_month.addDays(-kDaysOfShiftBefore)), until));
    Query complaints = ofSpan(Ticket::kRecord, TicketField::kRecordedAt, from, until);
    complaints.where.append({TicketField::kComplaintValid, Condition::Test::Equal, keyOf(Verdict::Valid), {}});
    m_complaints.setQuery(complaints);
    Q_EMIT changed();
}

bool PointDesk::mayDecide(StaffId person) const
{
    const auto holds = [this, person](const QString& role) {
        return m_session.permissions().holds(m_session.actor(), role, ScopeId(person), m_session.time().now());
    };
    return person != m_session.person() && (holds(QStringLiteral("lead")) || holds(QStringLiteral("director")));
}

QList<Scope> PointDesk::people() const
{
    QList<Scope> people;
    for (const Scope& scope : m_session.scopes().all()) {
        if (scope.kind == u"person" && mayDecide(StaffId(scope.id)))
            people.append(scope);
    }
    std::sort(people.begin(), people.end(),
              [](const Scope& a, const Scope& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return people;
}

QList<PointProposal> PointDesk::proposals(StaffId person) const
{
    QList<PointProposal> proposals = pointProposals(
        m_items.rows() + m_rollCalls.rows() + m_shifts.rows() + m_complaints.rows() + m_people.rows(), profile());
    proposals.removeIf([this, person](const PointProposal& proposal) {
        return (!person.isNull() && proposal.person != person) || !mayDecide(proposal.person);
    });
    return proposals;
}

QList<Row> PointDesk::items(StaffId person) const
{
    QList<Row> items = m_items.rows();
    items.removeIf([this, person](const Row& row) {
        const PointItem item(row);
        const bool isMeant = person.isNull() ? mayDecide(item.owner()) : item.owner() == person;
        return !isMeant || row.scope != ScopeId(item.owner()) || !lies(row, m_month, m_settings.zone());
    });
    std::sort(items.begin(), items.end(), [](const Row& a, const Row& b) {
        return std::pair(PointItem(a).happenedAt(), a.id) > std::pair(PointItem(b).happenedAt(), b.id);
    });
    return items;
}

PointMonth PointDesk::account(StaffId person) const
{
    return pointMonth(m_items.rows(), person, m_month, profile(), m_settings.zone());
}

Row PointDesk::evidence(RecordId id) const
{
    for (const LiveRows* rows : {&m_rollCalls, &m_complaints}) {
        const QList<Row>& known = rows->rows();
        const auto found = std::find_if(known.begin(), known.end(), [id](const Row& row) { return row.id == id; });
        if (found != known.end())
            return *found;
    }
    return {};
}

bool PointDesk::isLoaded() const
{
    return m_items.isLoaded() && m_rollCalls.isLoaded() && m_shifts.isLoaded() && m_complaints.isLoaded() &&
           m_people.isLoaded();
}

}  // namespace Seatdesk
