// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "domain/ticketdraft.h"
#include "items/callerfacts.h"

#include <QStringList>

#include <optional>

namespace Seatdesk {

/// Where the call of a card is. None: no call (a message, a letter, a draft of before a restart).
enum class CallPhase { None, Waiting, Talking, Held, Ended };

/// One card of the Desk: a call or another contact, with the ticket that is being written for it. Kept on disk as a
/// draft. The numbers are in clear, on this seat only.
struct DeskCard
{
    DraftId id = newId<DraftId>();
    TicketDraft draft;
    QString number;  ///< of the caller, as it came or was typed, digits folded
    QString phone;   ///< to reach the contact person when it is not the caller's
    QString callId;  ///< of whoever handed the call over
    /// The paper form that it is keyed in from, whose number the draft has; null: none, see PaperForm.
    RecordId paperForm;
    CallerFacts caller;
    CallPhase phase = CallPhase::None;
    bool recorded = false;            ///< the ticket is already there (brought back by undo); saving changes it
    std::optional<TicketDraft> kept;  ///< what was saved of it: what differs now is a change of that
    QString keptPhone;                ///< the phone that was kept as the number of the draft
    QJsonObject callers;              ///< the ticket's fields of the caller's number, while the phone's stands there
    bool touched = false;             ///< holds something that is worth a draft
    bool asked = false;               ///< a save was tried: from now on what is missing is marked
    QStringList notSame;              ///< tickets that the agent has said are another matter
    std::optional<Instant> arrivedAt;
    std::optional<Instant> begunAt;
    std::optional<Instant> heldSince;
    std::optional<Instant> endedAt;
    Duration held{0};  ///< without the hold that runs now

    /// A call still goes on: it has been taken and not ended.
    [[nodiscard]] bool isLive() const { return phase == CallPhase::Talking || phase == CallPhase::Held; }
    /// Time since the call was taken, up to its end.
    [[nodiscard]] Duration handling(Instant now) const;
    /// How long the customer has been on hold this time.
    [[nodiscard]] Duration holding(Instant now) const;
    /// The number as everyone may see it; empty without one.
    [[nodiscard]] QString maskedCaller() const;
    /// As it was typed, else as it was found by the number; empty when nobody knows.
    [[nodiscard]] QString callerName() const;
    [[nodiscard]] CustomerId customer() const;
    /// The customer's number that this is about; null when it is not known to the department.
    [[nodiscard]] RecordId customerContact() const;

    void take(Instant now);
    void hold(Instant now);
    void goOn(Instant now);
    void end(Instant now);

    /// The fields of the contact row that the call makes.
    [[nodiscard]] QJsonObject contactFields(Instant now) const;

    [[nodiscard]] Draft toDraft(Instant now) const;
    /// Nothing when the draft is of another kind. A call does not survive a restart: the card comes back without one.
    static std::optional<DeskCard> fromDraft(const Draft& draft);
};

}  // namespace Seatdesk
