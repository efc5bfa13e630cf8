// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drafts/draftkind.h"

#include <QCoreApplication>

namespace Seatdesk {

QString nameOf(DraftKind kind)
{
    switch (kind) {
        case DraftKind::Ticket:
            return QCoreApplication::translate("UnfinishedDraft", "Ticket");
        case DraftKind::TicketAction:
            return QCoreApplication::translate("UnfinishedDraft", "Step of a ticket");
        case DraftKind::Reply:
            return QCoreApplication::translate("UnfinishedDraft", "Entry in a ticket");
        case DraftKind::Question:
            return QCoreApplication::translate("UnfinishedDraft", "Question");
        case DraftKind::Answer:
            return QCoreApplication::translate("UnfinishedDraft", "Answer to a question");
        case DraftKind::Report:
            return QCoreApplication::translate("UnfinishedDraft", "Report on an article");
        case DraftKind::Article:
            return QCoreApplication::translate("UnfinishedDraft", "Article");
        case DraftKind::ArticleStep:
            return QCoreApplication::translate("UnfinishedDraft", "Step of an article");
        case DraftKind::Announcement:
            return QCoreApplication::translate("UnfinishedDraft", "Announcement");
        case DraftKind::Withdrawal:
            return QCoreApplication::translate("UnfinishedDraft", "Withdrawal of an announcement");
        case DraftKind::Phrase:
            return QCoreApplication::translate("UnfinishedDraft", "Phrase");
        case DraftKind::Directory:
            return QCoreApplication::translate("UnfinishedDraft", "Directory entry");
        case DraftKind::DutyEntry:
            return QCoreApplication::translate("UnfinishedDraft", "Entry of the duty log");
        case DraftKind::DutyCorrection:
            return QCoreApplication::translate("UnfinishedDraft", "Correction in the duty log");
        case DraftKind::OpenItem:
            return QCoreApplication::translate("UnfinishedDraft", "Open item");
        case DraftKind::RollCall:
            return QCoreApplication::translate("UnfinishedDraft", "Roll call");
        case DraftKind::ShiftHandover:
            return QCoreApplication::translate("UnfinishedDraft", "Handover of a shift");
        case DraftKind::DutyReport:
            return QCoreApplication::translate("UnfinishedDraft", "Remarks of a report");
        case DraftKind::EmergencyPlan:
            return QCoreApplication::translate("UnfinishedDraft", "Emergency plan");
        case DraftKind::Fulfilment:
            return QCoreApplication::translate("UnfinishedDraft", "Duty that was done");
        case DraftKind::StandingTask:
            return QCoreApplication::translate("UnfinishedDraft", "Duty of the calendar");
        case DraftKind::PaperForm:
            return QCoreApplication::translate("UnfinishedDraft", "Paper form");
        case DraftKind::Briefing:
            return QCoreApplication::translate("UnfinishedDraft", "Briefing of the day");
        case DraftKind::Points:
            return QCoreApplication::translate("UnfinishedDraft", "Points of a person");
        case DraftKind::Scorecard:
            return QCoreApplication::translate("UnfinishedDraft", "Form that calls are scored by");
    }
    return {};
}

}  // namespace Seatdesk
