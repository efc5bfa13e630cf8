// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seatleave.h"

#include "domain/bookactions.h"
#include "domain/dutyshift.h"
#include "domain/settings.h"

namespace Seatdesk {

bool SeatLeave::isBreach(AwayKind kind, Duration length, const Settings& settings)
{
    if (kind == AwayKind::Leave)
        return length >= std::chrono::minutes(settings.number(SettingKey::kSeatLeaveMinutes));
    return length > std::chrono::hours(settings.number(SettingKey::kSeatCoverHours));
}

Result<Group> SeatLeave::leave(const Row& shift, const Row& known, StaffId person, const SeatAway& away)
{
    if (away.since > m_builder.at())
        return failure(Error::Kind::Invalid, AttendanceField::kAwayAt);
    if (Attendance(known).away())
        return failure(Error::Kind::Invalid, AttendanceField::kPerson);
    const bool coversNobody = away.covers.isNull() || away.covers == person;
    if (away.kind == AwayKind::Cover && coversNobody)
        return failure(Error::Kind::Invalid, AttendanceField::kCovers);
    QJsonObject fields{{AttendanceField::kAwayAt, toMicros(away.since)},
                       {AttendanceField::kAwayKind, keyOf(away.kind)},
                       {AttendanceField::kCovers, QJsonValue()}};
    if (away.kind == AwayKind::Cover)
        fields.insert(AttendanceField::kCovers, away.covers.toString());
    if (!known.id.isNull()) {
        m_builder.change(known, fields);
        return m_builder.group();
    }
    fields.insert(AttendanceField::kShift, shift.id.toString());
    fields.insert(AttendanceField::kPerson, person.toString());
    m_builder.insert(Attendance::kRecord, {}, fields);
    return m_builder.group();
}

Result<Group> SeatLeave::back(const Row& known, Instant at, const Settings& settings, const QString& says)
{
    const Attendance attendance(known);
    const std::optional<SeatAway> away = attendance.away();
    if (!away || at < away->since || at > m_builder.at())
        return failure(Error::Kind::Invalid, AttendanceField::kAwayAt);
    m_builder.change(known, {{AttendanceField::kAwayAt, QJsonValue()},
                             {AttendanceField::kAwayKind, QJsonValue()},
                             {AttendanceField::kCovers, QJsonValue()}});
    if (!isBreach(away->kind, at - away->since, settings))
        return m_builder.group();
    BookBody body;
    body.category = BookCategory::StaffChange;
    body.happenedAt = away->since;
    body.text = says;
    body.links = {{DutyShift::kRecord, attendance.shift()}};
    return writeEntry(m_builder, m_book, body);
}

}  // namespace Seatdesk
