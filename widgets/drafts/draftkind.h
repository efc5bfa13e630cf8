// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"

namespace Seatdesk {

/// The forms of which what is typed is kept as a draft. Whoever adds one is told by the compiler where it needs a name
/// and somebody who opens it again.
enum class DraftKind {
    Ticket,  ///< a card of the Desk
    TicketAction,
    Reply,
    Question,
    Answer,
    Report,
    Article,
    ArticleStep,
    Announcement,
    Withdrawal,
    Phrase,
    Directory,
    DutyEntry,       ///< of a team's duty log
    DutyCorrection,  ///< of an entry of it
    OpenItem,        ///< left to the next shift
    RollCall,        ///< of a team's shift
    ShiftHandover,   ///< of the same
    DutyReport,      ///< remarks of a report of the log
    EmergencyPlan,   ///< a plan that is written, or a step of one at work
    Fulfilment,      ///< that a standing duty was done
    StandingTask,    ///< what such a duty is to be
    PaperForm,       ///< what became of a printed form
    Briefing,        ///< what a team was told in a peak period
    Points,          ///< what is decided of a person's points
    Scorecard        ///< the next version of the form that calls are scored by
};

template <>
struct EnumKeys<DraftKind>
{
    static constexpr std::array<QLatin1StringView, 25> names{
        QLatin1StringView("ticket"),         QLatin1StringView("ticket_action"),   QLatin1StringView("reply"),
        QLatin1StringView("question"),       QLatin1StringView("answer"),          QLatin1StringView("report"),
        QLatin1StringView("article"),        QLatin1StringView("article_step"),    QLatin1StringView("announcement"),
        QLatin1StringView("withdrawal"),     QLatin1StringView("phrase"),          QLatin1StringView("directory"),
        QLatin1StringView("duty_entry"),     QLatin1StringView("duty_correction"), QLatin1StringView("open_item"),
        QLatin1StringView("roll_call"),      QLatin1StringView("shift_handover"),  QLatin1StringView("duty_report"),
        QLatin1StringView("emergency_plan"), QLatin1StringView("duty_done"),       QLatin1StringView("duty_rule"),
        QLatin1StringView("paper_form"),     QLatin1StringView("briefing"),        QLatin1StringView("points"),
        QLatin1StringView("scorecard")};
};

/// What the person sees of a form.
QString nameOf(DraftKind kind);

}  // namespace Seatdesk
