// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pointproposals.h"

#include "domain/attendance.h"
#include "domain/dutyshift.h"
#include "domain/staff.h"
#include "domain/ticket.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

/// A ticket names the person who is liable, and may name the superior behind. Of two with one name nobody is meant.
StaffId liableOf(const Row& ticket, const QMultiHash<QString, StaffId>& people)
{
    const QString name = Ticket(ticket).liable().section(u',', 0, 0).trimmed();
    return people.count(name) == 1 ? people.value(name) : StaffId();
}

std::optional<PointProposal> ofRollCall(const Row& row, const QHash<RecordId, Row>& shifts, const PointProfile& profile)
{
    const Attendance attendance(row);
    const auto shift = shifts.constFind(attendance.shift());
    const auto state = attendance.state();
    if (shift == shifts.constEnd() || !attendance.at() || (state != Presence::Late && state != Presence::Absent))
        return std::nullopt;
    PointRule rule = PointRule::Left;
    if (state == Presence::Late) {
        const Duration late = *attendance.at() - DutyShift(*shift).startsAt();
        rule = profile.lateness(std::chrono::duration_cast<std::chrono::minutes>(late).count());
    }
    return PointProposal{PointItem::idOf(row.id, attendance.person()), rule, attendance.person(), *attendance.at(),
                         row};
}

}  // namespace

QList<PointProposal> pointProposals(const QList<Row>& rows, const PointProfile& profile)
{
    QHash<RecordId, Row> shifts;
    QMultiHash<QString, StaffId> people;
    QSet<RecordId> decided;
    for (const Row& row : rows) {
        if (row.record == DutyShift::kRecord)
            shifts.insert(row.id, row);
        else if (row.record == Staff::kRecord)
            people.insert(Staff(row).name(), StaffId(row.id));
        else if (row.record == PointItem::kRecord)
            decided.insert(row.id);
    }
    QList<PointProposal> proposals;
    for (const Row& row : rows) {
        std::optional<PointProposal> proposal;
        if (row.record == Attendance::kRecord)
            proposal = ofRollCall(row, shifts, profile);
        else if (row.record == Ticket::kRecord && Ticket(row).complaintValid() == Verdict::Valid)
            proposal = PointProposal{RecordId(), PointRule::Unanswered, liableOf(row, people),
                                     row.time(TicketField::kRecordedAt), row};
        if (!proposal || proposal->person.isNull() || !profile.offer(proposal->rule))
            continue;
        proposal->id = PointItem::idOf(row.id, proposal->person);
        if (!decided.contains(proposal->id))
            proposals.append(*proposal);
    }
    std::sort(proposals.begin(), proposals.end(), [](const PointProposal& a, const PointProposal& b) {
        return std::pair(a.at, a.id) < std::pair(b.at, b.id);
    });
    return proposals;
}

}  // namespace Seatdesk
