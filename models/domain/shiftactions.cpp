// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shiftactions.h"

#include "domain/bookactions.h"

#include <algorithm>

namespace Seatdesk {

RecordId shiftId(ScopeId team, Instant from, int twin)
{
    const QString name = QStringLiteral("shift %1").arg(toMicros(from));
    return derivedId(OperationId(team), twin == 0 ? name : name + QStringLiteral(" %1").arg(twin));
}

BookBody ShiftActions::bodyOf(RecordId shift, BookCategory category, const QString& says) const
{
    BookBody body;
    body.category = category;
    body.happenedAt = m_builder.at();
    body.text = says;
    body.links = {{DutyShift::kRecord, shift}};
    body.isOffline = m_isOffline;
    return body;
}

Result<Group> ShiftActions::withEntry(RecordId shift, BookCategory category, const QString& says,
                                      const std::optional<HandoverProof>& proof)
{
    BookBody body = bodyOf(shift, category, says);
    body.handover = proof;
    return writeEntry(m_builder, m_book, body);
}

Result<Group> ShiftActions::open(const ShiftPlan::Shift& shift, const QDate& day, Instant opens, const QString& says)
{
    const Instant now = m_builder.at();
    if (now < opens || now >= shift.until)
        return failure(Error::Kind::Invalid, DutyShiftField::kStartsAt);
    const RecordId id = shiftId(m_book.scope, shift.from, shift.twin);
    m_builder.insert(DutyShift::kRecord, m_book.scope,
                     {{DutyShiftField::kName, shift.name},
                      {DutyShiftField::kDay, day.toString(Qt::ISODate)},
                      {DutyShiftField::kStartsAt, toMicros(shift.from)},
                      {DutyShiftField::kEndsAt, toMicros(shift.until)},
                      {DutyShiftField::kOpenedAt, toMicros(now)},
                      {DutyShiftField::kOpenedBy, m_builder.person().toString()}},
                     id);
    return withEntry(id, BookCategory::Other, says);
}

Result<Group> ShiftActions::callRoll(const Row& shift, const QList<Row>& known, const QList<RollLine>& roll,
                                     const QString& says)
{
    if (roll.isEmpty())
        return failure(Error::Kind::Invalid, AttendanceField::kPerson);
    for (const RollLine& line : roll) {
        const QJsonObject found{{AttendanceField::kState, keyOf(line.state)},
                                {AttendanceField::kAt, toMicros(m_builder.at())},
                                {AttendanceField::kBy, m_builder.person().toString()}};
        const auto before = std::find_if(known.begin(), known.end(),
                                         [&line](const Row& row) { return Attendance(row).person() == line.person; });
        if (before == known.end()) {
            QJsonObject fields = found;
            fields.insert(AttendanceField::kShift, shift.id.toString());
            fields.insert(AttendanceField::kPerson, line.person.toString());
            m_builder.insert(Attendance::kRecord, {}, fields);
        } else if (Attendance(*before).state() != line.state) {
            m_builder.change(*before, found);
        }
    }
    return withEntry(shift.id, BookCategory::StaffChange, says);
}

Result<Group> ShiftActions::close(const Row& shift, const ShiftHandover& handover, const QString& says,
                                  const std::optional<HandoverProof>& proof)
{
    const bool isRelieved = handover.ending == ShiftEnding::Relieved;
    if (DutyShift(shift).closedAt())
        return failure(Error::Kind::Invalid, DutyShiftField::kClosedAt);
    if (isRelieved && (handover.relievedBy.isNull() || handover.relievedBy == m_builder.person()))
        return failure(Error::Kind::Invalid, DutyShiftField::kRelievedBy);
    if (!isRelieved && handover.reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, DutyShiftField::kReason);
    QJsonObject fields{{DutyShiftField::kClosedAt, toMicros(m_builder.at())},
                       {DutyShiftField::kClosedBy, m_builder.person().toString()},
                       {DutyShiftField::kEnding, keyOf(handover.ending)}};
    // Where a lead ends it somebody may go on all the same, who does not sign.
    if (isRelieved || (handover.ending == ShiftEnding::Overridden && !handover.relievedBy.isNull()))
        fields.insert(DutyShiftField::kRelievedBy, handover.relievedBy.toString());
    if (!isRelieved)
        fields.insert(DutyShiftField::kReason, handover.reason.trimmed());
    // A page that waited for somebody who did not come stays in the book and is the shift's no longer.
    fields.insert(DutyShiftField::kPage, QJsonValue());
    if (!fields.contains(DutyShiftField::kRelievedBy))
        fields.insert(DutyShiftField::kRelievedBy, QJsonValue());
    m_builder.change(shift, fields);
    return withEntry(shift.id, BookCategory::FollowUp, says, proof);
}

Result<Group> ShiftActions::leavePage(const Row& shift, StaffId incoming, const QString& says,
                                      const HandoverProof& proof)
{
    if (DutyShift(shift).closedAt())
        return failure(Error::Kind::Invalid, DutyShiftField::kClosedAt);
    if (incoming.isNull() || incoming == m_builder.person())
        return failure(Error::Kind::Invalid, DutyShiftField::kRelievedBy);
    const auto page = newId<RecordId>();
    m_builder.change(shift, {{DutyShiftField::kClosedBy, m_builder.person().toString()},
                             {DutyShiftField::kRelievedBy, incoming.toString()},
                             {DutyShiftField::kPage, page.toString()}});
    BookBody body = bodyOf(shift.id, BookCategory::FollowUp, says);
    body.handover = proof;
    return writeEntry(m_builder, m_book, body, page);
}

Result<Group> ShiftActions::takeOver(const Row& shift, const QString& says, const Takeover& takeover)
{
    const DutyShift known(shift);
    if (known.closedAt())
        return failure(Error::Kind::Invalid, DutyShiftField::kClosedAt);
    if (!known.isWaiting() || known.relievedBy() != m_builder.person())
        return failure(Error::Kind::Invalid, DutyShiftField::kPage);
    m_builder.change(shift, {{DutyShiftField::kClosedAt, toMicros(m_builder.at())},
                             {DutyShiftField::kEnding, keyOf(ShiftEnding::Relieved)}});
    BookBody body = bodyOf(shift.id, BookCategory::FollowUp, says);
    body.takeover = takeover;
    return writeEntry(m_builder, m_book, body);
}

Result<Group> ShiftActions::returnPage(const Row& shift, const QString& says)
{
    if (DutyShift(shift).closedAt())
        return failure(Error::Kind::Invalid, DutyShiftField::kClosedAt);
    if (!DutyShift(shift).isWaiting())
        return failure(Error::Kind::Invalid, DutyShiftField::kPage);
    m_builder.change(shift, {{DutyShiftField::kClosedBy, QJsonValue()},
                             {DutyShiftField::kRelievedBy, QJsonValue()},
                             {DutyShiftField::kPage, QJsonValue()}});
    return withEntry(shift.id, BookCategory::FollowUp, says);
}

}  // namespace Seatdesk
