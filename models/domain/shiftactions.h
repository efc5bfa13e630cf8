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
    QString reason;       ///< why nobody took over, or why a lead ended it
    bool isLeft = false;  ///< whoever takes over signs at another seat: see ShiftActions::leavePage
};

/// The id of a team's shift that begins then, which is there once: of two people who open it at the same time the
/// second is refused, and what they wrote goes to their tray. `twin`: see ShiftPlan::Shift.
RecordId shiftId(ScopeId team, Instant from, int twin = 0);

/// What is done with the shifts of a team. Each step is written into its book in the same group: both or neither.
/// `says` is the sentence that stands there.
class ShiftActions
{
public:
    /// `isOffline`: see BookBody::isOffline.
    ShiftActions(GroupBuilder builder, Row book, bool isOffline = false)
        : m_builder(std::move(builder)), m_book(std::move(book)), m_isOffline(isOffline)
    {}

    /// `day`: on which it begins. Invalid with "starts_at" before `opens`, and once the shift is over.
    Result<Group> open(const ShiftPlan::Shift& shift, const QDate& day, Instant opens, const QString& says);
    /// `known`: what earlier roll calls of the shift found. Invalid with "person" when nobody is called.
    Result<Group> callRoll(const Row& shift, const QList<Row>& known, const QList<RollLine>& roll, const QString& says);
    /// Invalid with the field's name: somebody else has to take over by name, or a reason says why nobody does; and
    /// with "closed_at" when it was handed over already. `proof`: the page as it was read and who signed it.
    Result<Group> close(const Row& shift, const ShiftHandover& handover, const QString& says,
                        const std::optional<HandoverProof>& proof = {});

    // Where both sign at seats of their own. Each is Invalid with "closed_at" when it was handed over already.

    /// Whoever hands over has signed the page (`proof`, by them alone) and leaves it to `incoming`; a page that waited
    /// before is replaced. Invalid with "relieved_by" as close().
    Result<Group> leavePage(const Row& shift, StaffId incoming, const QString& says, const HandoverProof& proof);
    /// Whoever takes over has signed it as well, which ends the shift. Invalid with "page" when none waits for them.
    Result<Group> takeOver(const Row& shift, const QString& says, const Takeover& takeover);
    /// The page that waits is signed by nobody else: by whom and why, `says` tells. Invalid with "page" when none
    /// waits.
    Result<Group> returnPage(const Row& shift, const QString& says);

private:
    [[nodiscard]] BookBody bodyOf(RecordId shift, BookCategory category, const QString& says) const;
    Result<Group> withEntry(RecordId shift, BookCategory category, const QString& says,
                            const std::optional<HandoverProof>& proof = {});

    GroupBuilder m_builder;
    Row m_book;
    bool m_isOffline;
};

}  // namespace Seatdesk
