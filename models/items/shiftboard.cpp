// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/shiftboard.h"

#include "domain/duty.h"
#include "domain/dutyshift.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/shiftactions.h"
#include "domain/staff.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Seatdesk {

namespace {

constexpr std::chrono::seconds kLook{20};
/// Shifts that began since then are known, whether they go on or not.
constexpr std::chrono::hours kKnown{72};

}  // namespace

ShiftTurn ShiftTurn::of(const Row& shift)
{
    const DutyShift read(shift);
    return {{read.name(), read.startsAt(), read.endsAt()}, read.date()};
}

ShiftBoard::ShiftBoard(Records& records, const Session& session, const Settings& settings, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_settings(settings),
      m_duties(records),
      m_staff(records),
      m_shifts(records),
      m_attendance(records)
{
    for (const LiveRows* rows : {&m_duties, &m_staff, &m_attendance})
        connect(rows, &LiveRows::changed, this, &ShiftBoard::changed);
    connect(&m_shifts, &LiveRows::changed, this, &ShiftBoard::takeShifts);
    for (const LiveRows* rows : {&m_duties, &m_staff, &m_shifts, &m_attendance})
        connect(rows, &LiveRows::failed, this, &ShiftBoard::failed);
    connect(&m_clock, &QTimer::timeout, this, &ShiftBoard::lookAgain);
    m_clock.start(kLook);
}

ShiftTurn ShiftBoard::turnOf(const ShiftPlan::Shift& shift) const
{
    return {shift, toDateTime(shift.from, m_settings.zone()).date()};
}

std::chrono::minutes ShiftBoard::early() const
{
    return std::chrono::minutes(m_settings.of(m_team).number(SettingKey::kShiftEarlyMinutes));
}

std::optional<ShiftTurn> ShiftBoard::turnAt(Instant now) const
{
    const ShiftPlan plan = ShiftPlan::of(m_settings.of(m_team));
    if (plan.names().isEmpty())
        return std::nullopt;
    if (const auto turn = firstOf(plan.allAt(now + early())))
        return turn;
    // In the last minutes of a shift that none follows at once.
    if (const auto turn = firstOf(plan.allAt(now)))
        return turn;
    return turnOf(plan.after(now));
}

std::optional<ShiftTurn> ShiftBoard::firstOf(const QList<ShiftPlan::Shift>& together) const
{
    if (together.isEmpty())
        return std::nullopt;
    const auto open =
        std::find_if(together.begin(), together.end(), [this](const auto& one) { return !wasOpened(one); });
    return turnOf(open == together.end() ? together.constLast() : *open);
}

bool ShiftBoard::wasOpened(const ShiftPlan::Shift& shift) const
{
    return find(shiftId(m_team, shift.from, shift.twin)) != nullptr;
}

void ShiftBoard::setTeam(ScopeId team)
{
    m_team = team;
    m_turn.reset();
    m_firstDay = {};
    m_chosen = {};
    Query staff;
    staff.record = Staff::kRecord;
    staff.where = {{StaffField::kTeam, Condition::Test::Equal, team.toString(), {}},
                   {StaffField::kActive, Condition::Test::Equal, true, {}}};
    staff.sort = {{StaffField::kNumber, false}};
    m_staff.setQuery(staff);
    lookAgain();
}

void ShiftBoard::lookAgain()
{
    const auto before = m_turn;
    const Instant now = m_session.time().now();
    m_turn = turnAt(now);
    if (m_turn == before) {
        const bool mayOpen = now >= opensAt();
        if (std::exchange(m_mayOpen, mayOpen) != mayOpen)
            Q_EMIT changed();
        return;
    }
    m_mayOpen = now >= opensAt();
    Query shifts;
    shifts.record = DutyShift::kRecord;
    shifts.where = {{QStringLiteral("scope_id"), Condition::Test::Equal, m_team.toString(), {}},
                    {{},
                     Condition::Test::Equal,
                     {},
                     {{DutyShiftField::kClosedAt, Condition::Test::Empty, {}, {}},
                      {DutyShiftField::kStartsAt, Condition::Test::AtLeast, toMicros(now - kKnown), {}}}}};
    shifts.sort = {{DutyShiftField::kStartsAt, false}};
    m_shifts.setQuery(shifts);
    askDuties();
    Q_EMIT changed();
}

void ShiftBoard::takeShifts()
{
    // Of two that begin together the second is due once the first was opened.
    if (m_turn)
        m_turn = turnAt(m_session.time().now());
    askDuties();
    askAttendance();
    Q_EMIT changed();
}

/// From the day of the earliest shift that goes on to the day after the plan's.
void ShiftBoard::askDuties()
{
    const auto shown = shownTurn();
    if (!shown || !m_turn)
        return;
    const QDate first = std::min(shown->day, m_turn->day);
    const QDate last = std::max(shown->day, m_turn->day).addDays(1);
    if (first == m_firstDay && last == m_lastDay)
        return;
    m_firstDay = first;
    m_lastDay = last;
    Query duties;
    duties.record = Duty::kRecord;
    duties.where = {{QStringLiteral("scope_id"), Condition::Test::Equal, m_team.toString(), {}},
                    {DutyField::kDay, Condition::Test::AtLeast, first.toString(Qt::ISODate), {}},
                    {DutyField::kDay, Condition::Test::AtMost, last.toString(Qt::ISODate), {}}};
    m_duties.setQuery(duties);
}

void ShiftBoard::askAttendance()
{
    const Row* shift = shown();
    const RecordId id = shift ? shift->id : RecordId();
    if (id == m_asked)
        return;
    m_asked = id;
    if (id.isNull())
        return;
    Query attendance;
    attendance.record = Attendance::kRecord;
    attendance.where = {{AttendanceField::kShift, Condition::Test::Equal, id.toString(), {}}};
    m_attendance.setQuery(attendance);
}

bool ShiftBoard::isLoaded() const
{
    return m_duties.isLoaded() && m_staff.isLoaded() && m_shifts.isLoaded() &&
           (m_asked.isNull() || m_attendance.isLoaded());
}

QList<Row> ShiftBoard::attendance() const
{
    return m_asked.isNull() || !m_attendance.isLoaded() ? QList<Row>() : m_attendance.rows();
}

QList<Row> ShiftBoard::running() const
{
    // Until the answer comes they are those of another team.
    QList<Row> shifts = m_shifts.rows();
    shifts.removeIf([this](const Row& row) { return row.scope != m_team || DutyShift(row).closedAt(); });
    return shifts;
}

const Row* ShiftBoard::find(RecordId shift) const
{
    const QList<Row>& rows = m_shifts.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == shift; });
    return found == rows.end() || found->scope != m_team ? nullptr : &*found;
}

const Row* ShiftBoard::shown() const
{
    const Row* first = nullptr;
    for (const Row& row : m_shifts.rows()) {
        if (row.scope != m_team || DutyShift(row).closedAt())
            continue;
        if (row.id == m_chosen)
            return &row;
        first = first ? first : &row;
    }
    return first;
}

void ShiftBoard::show(RecordId shift)
{
    m_chosen = shift;
    takeShifts();
}

std::optional<ShiftTurn> ShiftBoard::shownTurn() const
{
    const Row* row = shown();
    if (!row)
        return m_turn;
    return ShiftTurn::of(*row);
}

Instant ShiftBoard::opensAt() const
{
    return m_turn ? m_turn->shift.from - early() : Instant::max();
}

bool ShiftBoard::isOpened() const
{
    return m_turn && wasOpened(m_turn->shift);
}

std::optional<ShiftTurn> ShiftBoard::nextTurn() const
{
    const auto turn = shownTurn();
    if (!turn)
        return std::nullopt;
    return turnOf(ShiftPlan::of(m_settings.of(m_team)).after(turn->shift.from));
}

Row ShiftBoard::staffRow(StaffId person) const
{
    for (const Row& row : m_staff.rows()) {
        if (StaffId(row.id) == person)
            return row;
    }
    Row row;
    row.record = Staff::kRecord;
    row.id = RecordId(person);
    row.fields.insert(StaffField::kName, m_session.nameOf(ScopeId(person)));
    return row;
}

QList<Row> ShiftBoard::peopleOn(const ShiftTurn& turn) const
{
    QList<Row> people;
    for (const StaffId person : DutyRoster(m_duties.rows()).peopleOn(turn.day, turn.shift.name))
        people.append(staffRow(person));
    std::sort(people.begin(), people.end(),
              [](const Row& a, const Row& b) { return Staff(a).number() < Staff(b).number(); });
    return people;
}

QList<Row> ShiftBoard::expected() const
{
    const auto turn = shownTurn();
    QList<Row> people = turn ? peopleOn(*turn) : QList<Row>();
    for (const Row& row : attendance()) {
        const StaffId person = Attendance(row).person();
        if (std::none_of(people.begin(), people.end(), [person](const Row& one) { return StaffId(one.id) == person; }))
            people.append(staffRow(person));
    }
    return people.isEmpty() ? m_staff.rows() : people;
}

std::optional<Presence> ShiftBoard::presenceOf(StaffId person) const
{
    for (const Row& row : attendance()) {
        if (Attendance(row).person() == person)
            return Attendance(row).state();
    }
    return std::nullopt;
}

}  // namespace Seatdesk
