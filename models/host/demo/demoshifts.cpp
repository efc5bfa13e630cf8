// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demoshifts.h"

#include "domain/attendance.h"
#include "domain/dutyshift.h"
#include "domain/shiftactions.h"
#include "host/demo/demorow.h"

#include <algorithm>

namespace Seatdesk {

namespace {

using std::chrono::minutes;

constexpr minutes kEarly{8};
constexpr minutes kRoll{3};
constexpr minutes kHandover{4};

}  // namespace

/// One of the two shifts of a day.
struct DemoShifts::Turn
{
    int number = 0;
    QString name;
    QString times;
    QDate day;
    Instant from{};
    Instant until{};
    QList<StaffId> people;
};

DemoShifts::Turn DemoShifts::turnOf(int number, const QDate& first) const
{
    const bool isNight = number % 2 == 1;
    Turn turn;
    turn.number = number;
    turn.day = first.addDays(number / 2);
    turn.name = isNight ? QStringLiteral("夜班") : QStringLiteral("白班");
    turn.times = isNight ? QStringLiteral("17:00–08:00") : QStringLiteral("08:00–17:00");
    turn.from = m_hours.at(turn.day, isNight ? 17 : 8, 0);
    turn.until = isNight ? m_hours.at(turn.day.addDays(1), 8, 0) : m_hours.at(turn.day, 17, 0);
    turn.people = m_roster.peopleOn(turn.day, turn.name);
    return turn;
}

void DemoShifts::make(const QDate& first, const QDate& last)
{
    const int count = static_cast<int>(first.daysTo(last) + 1) * 2;
    for (int number = 0; number < count; ++number) {
        const Turn turn = turnOf(number, first);
        const Turn next = turnOf(number + 1, first);
        if (!turn.people.isEmpty() && !next.people.isEmpty() && turn.from - kEarly + kRoll < m_hours.now())
            makeTurn(turn, next);
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const DemoEntry& a, const DemoEntry& b) { return a.at < b.at; });
}

QString DemoShifts::nameOf(StaffId person) const
{
    const Scope* scope = m_department.scopes().find(ScopeId(person));
    return scope ? scope->name : QString();
}

StaffId DemoShifts::keeperOf(const Turn& turn) const
{
    const auto found = std::find_if(turn.people.begin(), turn.people.end(),
                                    [this](StaffId person) { return person != m_department.leadOf(person); });
    return found == turn.people.end() ? turn.people.first() : *found;
}

void DemoShifts::write(StaffId author, Instant at, BookCategory category, RecordId shift, const QString& text)
{
    DemoEntry entry{author, at, {}};
    entry.body.category = category;
    entry.body.happenedAt = at;
    entry.body.text = text;
    entry.body.links = {{DutyShift::kRecord, shift}};
    m_entries.append(entry);
}

/// Now and then somebody is late or absent.
QString DemoShifts::callRoll(const Turn& turn, RecordId shift, Instant at)
{
    QStringList late;
    QStringList absent;
    for (qsizetype place = 0; place < turn.people.size(); ++place) {
        const StaffId person = turn.people.at(place);
        const int chance = static_cast<int>((place * 7 + qsizetype{turn.number} * 5) % 41);
        const Presence state = place == 0     ? Presence::There
                               : chance == 3  ? Presence::Late
                               : chance == 17 ? Presence::Absent
                                              : Presence::There;
        if (state != Presence::There)
            (state == Presence::Late ? late : absent).append(nameOf(person));
        m_rows.append(demoRow(Attendance::kRecord, m_ids.next(at), {m_team, turn.people.first(), at},
                              {{AttendanceField::kShift, shift.toString()},
                               {AttendanceField::kPerson, person.toString()},
                               {AttendanceField::kState, keyOf(state)},
                               {AttendanceField::kAt, toMicros(at)},
                               {AttendanceField::kBy, turn.people.first().toString()}}));
    }
    QStringList lines{
        QStringLiteral("点名：应到 %1 人，实到 %2 人").arg(turn.people.size()).arg(turn.people.size() - absent.size())};
    if (!late.isEmpty())
        lines.append(QStringLiteral("迟到：%1").arg(late.join(QStringLiteral("、"))));
    if (!absent.isEmpty())
        lines.append(QStringLiteral("缺勤：%1").arg(absent.join(QStringLiteral("、"))));
    return lines.join(u'\n');
}

void DemoShifts::makeTurn(const Turn& turn, const Turn& next)
{
    const StaffId author = keeperOf(turn);
    const RecordId shift = shiftId(m_team, turn.from);
    const Instant opened = turn.from - kEarly;
    const QString title = turn.name + u' ' + turn.times;
    QJsonObject fields{{DutyShiftField::kName, turn.name},
                       {DutyShiftField::kDay, turn.day.toString(Qt::ISODate)},
                       {DutyShiftField::kStartsAt, toMicros(turn.from)},
                       {DutyShiftField::kEndsAt, toMicros(turn.until)},
                       {DutyShiftField::kOpenedAt, toMicros(opened)},
                       {DutyShiftField::kOpenedBy, author.toString()}};
    write(author, opened, BookCategory::Other, shift, QStringLiteral("开班：%1。").arg(title));
    const QString roll = callRoll(turn, shift, opened + kRoll);
    write(turn.people.first(), opened + kRoll, BookCategory::StaffChange, shift, roll);
    const Instant closed = turn.until + kHandover;
    if (closed < m_hours.now()) {
        // Nobody relieves themselves.
        const StaffId other = keeperOf(next) == author ? next.people.last() : keeperOf(next);
        fields.insert(DutyShiftField::kClosedAt, toMicros(closed));
        fields.insert(DutyShiftField::kClosedBy, author.toString());
        fields.insert(DutyShiftField::kEnding, keyOf(ShiftEnding::Relieved));
        fields.insert(DutyShiftField::kRelievedBy, other.toString());
        write(
            author, closed, BookCategory::FollowUp, shift,
            QStringLiteral("交班：%1，接班人 %2\n重要工作未完成：无\n已检查场地并清点物品").arg(title, nameOf(other)));
    }
    m_rows.append(demoRow(DutyShift::kRecord, shift, {m_team, author, opened}, fields));
}

}  // namespace Seatdesk
