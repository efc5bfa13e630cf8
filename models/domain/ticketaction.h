// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"

#include <QStringList>

namespace Seatdesk {

/// What a person can do with a ticket, one value per button.
enum class TicketAction {
    Record,
    Settle,
    Dispatch,
    Accept,
    Appoint,
    Arrive,
    Done,
    Return,
    Approve,  ///< review passed: to callback, or closed where none is owed
    Reject,   ///< review not passed: back to the one who answered
    Attempt,  ///< an attempt to call back
    Close,
    Reopen,
    Cancel,
    Urge,
    Escalate,
    Instruct,
    Disagree,
    FileReport,
    Wait,
    Resume,
    Promise,
    Note,
    Reply,
    Judge,  ///< a complaint valid or invalid
    Merge,
    Unmerge,
    FileForm,
    Assign,
    Edit,
    Join,       ///< one of the tickets of a mass fault: one parent, one wording
    Leave,      ///< of a matter of its own after all
    Rule,       ///< departments disagree: the office decides who does it
    Share,      ///< a complaint not done on its day: the area manager holds it as well
    Liability,  ///< who answers for what went wrong, and what they were told
};

template <>
struct EnumKeys<TicketAction>
{
    static constexpr std::array<QLatin1StringView, 35> names{
        QLatin1StringView("record"),    QLatin1StringView("settle"),   QLatin1StringView("dispatch"),
        QLatin1StringView("accept"),    QLatin1StringView("appoint"),  QLatin1StringView("arrive"),
        QLatin1StringView("done"),      QLatin1StringView("return"),   QLatin1StringView("approve"),
        QLatin1StringView("reject"),    QLatin1StringView("attempt"),  QLatin1StringView("close"),
        QLatin1StringView("reopen"),    QLatin1StringView("cancel"),   QLatin1StringView("urge"),
        QLatin1StringView("escalate"),  QLatin1StringView("instruct"), QLatin1StringView("disagree"),
        QLatin1StringView("report"),    QLatin1StringView("wait"),     QLatin1StringView("resume"),
        QLatin1StringView("promise"),   QLatin1StringView("note"),     QLatin1StringView("reply"),
        QLatin1StringView("judge"),     QLatin1StringView("merge"),    QLatin1StringView("unmerge"),
        QLatin1StringView("file_form"), QLatin1StringView("assign"),   QLatin1StringView("edit"),
        QLatin1StringView("join"),      QLatin1StringView("leave"),    QLatin1StringView("rule"),
        QLatin1StringView("share"),     QLatin1StringView("liability")};
};

/// Whether an action can be offered now, and if not, why: the window words the reason.
struct ActionOffer
{
    enum class Why {
        Allowed,
        State,   ///< the ticket is not where this can be done
        Rights,  ///< this person may not
        Fields,  ///< `missing` has to be filled first
    };

    TicketAction action = TicketAction::Edit;
    Why why = Why::Allowed;
    QStringList missing;

    [[nodiscard]] bool allowed() const { return why == Why::Allowed; }

    bool operator==(const ActionOffer&) const = default;
};

}  // namespace Seatdesk
