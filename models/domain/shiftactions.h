// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"
#include "domain/bookbody.h"
#include "domain/dutyshift.h"
#include "domain/groupbuilder.h"
#include "domain/shiftplan.h"

namespace Seatdesk {

/// What a roll call found of one person.
struct RollLine
{
    StaffId person;
    Presence state = Presence::There;
};

/// How a shift is handed over.
struct ShiftHandover
{
    ShiftEnding ending = ShiftEnding::Relieved;
    StaffId relievedBy;
    QString reason;  ///< why nobody took over, or why a lead ended it
};

/// The id of a team's shift that begins then, which is there once: of two people who open it at the same time the
/// second is refused, and what they wrote goes to their tray.
RecordId shiftId(ScopeId team, Instant from);

/// What is done with the shifts of a team. Each step is written into its book in the same group: both or neither.
/// `says` is the sentence that stands there.
class ShiftActions
{
public:
    ShiftActions(GroupBuilder builder, Row book) : m_builder(std::move(builder)), m_book(std::move(book)) {}

    /// `day`: on which it begins. Invalid with "starts_at" before `opens`, and once the shift is over.
    Result<Group> open(const ShiftPlan::Shift& shift, const QDate& day, Instant opens, const QString& says);
    /// `known`: what earlier roll calls of the shift found. Invalid with "person" when nobody is called.
    Result<Group> callRoll(const Row& shift, const QList<Row>& known, const QList<RollLine>& roll, const QString& says);
    /// Invalid with the field's name: somebody else has to take over by name, or a reason says why nobody does; and
    /// with "closed_at" when it was handed over already. `proof`: the page as it was read and who signed it.
    Result<Group> close(const Row& shift, const ShiftHandover& handover, const QString& says,
                        const std::optional<HandoverProof>& proof = {});

private:
    Result<Group> withEntry(RecordId shift, BookCategory category, const QString& says,
                            const std::optional<HandoverProof>& proof = {});

    GroupBuilder m_builder;
    Row m_book;
};

}  // namespace Seatdesk
