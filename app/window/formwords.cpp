// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/formwords.h"

#include "domain/session.h"
#include "widgets/knowledge/articletexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Seatdesk::FormWords {

namespace {

struct Word
{
    QLatin1StringView id;
    const char* text;
};

using L = QLatin1StringView;

// clang-format off
constexpr Word kWords[] = {
    {L("complaint"), QT_TRANSLATE_NOOP("FormWords", "Complaint record")},
    {L("complaint.who"), QT_TRANSLATE_NOOP("FormWords", "Complainant")},
    {L("complaint.customer"), QT_TRANSLATE_NOOP("FormWords", "Customer")},
    {L("complaint.number"), QT_TRANSLATE_NOOP("FormWords", "Phone")},
    {L("complaint.account"), QT_TRANSLATE_NOOP("FormWords", "Service account")},
    {L("complaint.recorded_at"), QT_TRANSLATE_NOOP("FormWords", "Recorded at")},
    {L("complaint.way"), QT_TRANSLATE_NOOP("FormWords", "How it was made")},
    {L("complaint.level"), QT_TRANSLATE_NOOP("FormWords", "Level")},
    {L("complaint.addressee"), QT_TRANSLATE_NOOP("FormWords", "Complained to")},
    {L("complaint.taker"), QT_TRANSLATE_NOOP("FormWords", "Taken by")},
    {L("complaint.facts"), QT_TRANSLATE_NOOP("FormWords", "Facts and findings")},
    {L("complaint.told"), QT_TRANSLATE_NOOP("FormWords", "What was told")},
    {L("complaint.verified"), QT_TRANSLATE_NOOP("FormWords", "What was found")},
    {L("complaint.valid"), QT_TRANSLATE_NOOP("FormWords", "Justified")},
    {L("complaint.norm"), QT_TRANSLATE_NOOP("FormWords", "Norm broken")},
    {L("complaint.reason"), QT_TRANSLATE_NOOP("FormWords", "Grounds of the finding")},
    {L("complaint.settlement"), QT_TRANSLATE_NOOP("FormWords", "Settlement")},
    {L("complaint.opinion"), QT_TRANSLATE_NOOP("FormWords", "Proposed settlement")},
    {L("complaint.measure"), QT_TRANSLATE_NOOP("FormWords", "Measures")},
    {L("complaint.liable"), QT_TRANSLATE_NOOP("FormWords", "Person liable")},
    {L("complaint.liable_superior"), QT_TRANSLATE_NOOP("FormWords", "Superior of the person liable")},
    {L("complaint.reply"), QT_TRANSLATE_NOOP("FormWords", "Reply to the customer")},
    {L("complaint.callback"), QT_TRANSLATE_NOOP("FormWords", "Callback")},
    {L("complaint.follow_up"), QT_TRANSLATE_NOOP("FormWords", "Correction and verification")},
    {L("complaint.correction"), QT_TRANSLATE_NOOP("FormWords", "Correction")},
    {L("complaint.verified_by"), QT_TRANSLATE_NOOP("FormWords", "Verified by")},
    {L("complaint.verified_at"), QT_TRANSLATE_NOOP("FormWords", "Verified at")},
    {L("complaint.handler"), QT_TRANSLATE_NOOP("FormWords", "Handled by")},
    {L("complaint.supervisor"), QT_TRANSLATE_NOOP("FormWords", "Team lead")},
    {L("complaint.manager"), QT_TRANSLATE_NOOP("FormWords", "Head of department")},
    {L("work_order"), QT_TRANSLATE_NOOP("FormWords", "Service and repair order")},
    {L("work_order.who"), QT_TRANSLATE_NOOP("FormWords", "About the customer")},
    {L("work_order.customer"), QT_TRANSLATE_NOOP("FormWords", "Customer")},
    {L("work_order.number"), QT_TRANSLATE_NOOP("FormWords", "Phone")},
    {L("work_order.place"), QT_TRANSLATE_NOOP("FormWords", "Place of service")},
    {L("work_order.order"), QT_TRANSLATE_NOOP("FormWords", "What is ordered")},
    {L("work_order.request"), QT_TRANSLATE_NOOP("FormWords", "Request")},
    {L("work_order.kind"), QT_TRANSLATE_NOOP("FormWords", "Kind of service")},
    {L("work_order.recorded_at"), QT_TRANSLATE_NOOP("FormWords", "Recorded at")},
    {L("work_order.appointed"), QT_TRANSLATE_NOOP("FormWords", "Appointed for")},
    {L("work_order.price"), QT_TRANSLATE_NOOP("FormWords", "Expected price")},
    {L("work_order.work"), QT_TRANSLATE_NOOP("FormWords", "Dispatch and work")},
    {L("work_order.sent"), QT_TRANSLATE_NOOP("FormWords", "Sent at")},
    {L("work_order.engineer"), QT_TRANSLATE_NOOP("FormWords", "Engineer")},
    {L("work_order.arrived"), QT_TRANSLATE_NOOP("FormWords", "Arrived at")},
    {L("work_order.late_call"), QT_TRANSLATE_NOOP("FormWords", "Call when late")},
    {L("work_order.done"), QT_TRANSLATE_NOOP("FormWords", "Completed at")},
    {L("work_order.charged"), QT_TRANSLATE_NOOP("FormWords", "Charged")},
    {L("work_order.result"), QT_TRANSLATE_NOOP("FormWords", "Work done")},
    {L("work_order.material"), QT_TRANSLATE_NOOP("FormWords", "Material used")},
    {L("work_order.feedback"), QT_TRANSLATE_NOOP("FormWords", "What the customer says")},
    {L("work_order.opinion"), QT_TRANSLATE_NOOP("FormWords", "Customer's opinion")},
    {L("work_order.rating"), QT_TRANSLATE_NOOP("FormWords", "Satisfaction")},
    {L("work_order.callback"), QT_TRANSLATE_NOOP("FormWords", "Callback")},
    {L("work_order.engineer_signature"), QT_TRANSLATE_NOOP("FormWords", "Engineer")},
    {L("work_order.customer_signature"), QT_TRANSLATE_NOOP("FormWords", "Customer")},
    {L("work_order.supervisor"), QT_TRANSLATE_NOOP("FormWords", "Supervisor")},
    {L("contact_sheet"), QT_TRANSLATE_NOOP("FormWords", "Contact sheet")},
    {L("contact_sheet.head"), QT_TRANSLATE_NOOP("FormWords", "Basic facts")},
    {L("contact_sheet.code"), QT_TRANSLATE_NOOP("FormWords", "Code")},
    {L("contact_sheet.urgency"), QT_TRANSLATE_NOOP("FormWords", "Urgency")},
    {L("contact_sheet.from"), QT_TRANSLATE_NOOP("FormWords", "From department")},
    {L("contact_sheet.to"), QT_TRANSLATE_NOOP("FormWords", "To department")},
    {L("contact_sheet.sent_at"), QT_TRANSLATE_NOOP("FormWords", "Sheet sent at")},
    {L("contact_sheet.answer_by"), QT_TRANSLATE_NOOP("FormWords", "Answer wanted by")},
    {L("contact_sheet.name"), QT_TRANSLATE_NOOP("FormWords", "Name")},
    {L("contact_sheet.quantity"), QT_TRANSLATE_NOOP("FormWords", "Quantity")},
    {L("contact_sheet.concern"), QT_TRANSLATE_NOOP("FormWords", "What it is about")},
    {L("contact_sheet.matter"), QT_TRANSLATE_NOOP("FormWords", "Matter")},
    {L("contact_sheet.done_already"), QT_TRANSLATE_NOOP("FormWords", "Dealt with already")},
    {L("contact_sheet.done_so_far"), QT_TRANSLATE_NOOP("FormWords", "Done so far")},
    {L("contact_sheet.response"), QT_TRANSLATE_NOOP("FormWords", "Answer")},
    {L("contact_sheet.answer"), QT_TRANSLATE_NOOP("FormWords", "Text of the answer")},
    {L("contact_sheet.answered_by"), QT_TRANSLATE_NOOP("FormWords", "Answered by")},
    {L("contact_sheet.answered_at"), QT_TRANSLATE_NOOP("FormWords", "Answered at")},
    {L("contact_sheet.copies"), QT_TRANSLATE_NOOP("FormWords", "Copies to")},
    {L("contact_sheet.writer"), QT_TRANSLATE_NOOP("FormWords", "Written by")},
    {L("contact_sheet.reviewer"), QT_TRANSLATE_NOOP("FormWords", "Reviewed by")},
    {L("contact_sheet.receiver"), QT_TRANSLATE_NOOP("FormWords", "Received by")},
    {L("duty_log"), QT_TRANSLATE_NOOP("FormWords", "Duty log")},
    {L("duty_log.head"), QT_TRANSLATE_NOOP("FormWords", "Shift")},
    {L("duty_log.team"), QT_TRANSLATE_NOOP("FormWords", "Team")},
    {L("duty_log.day"), QT_TRANSLATE_NOOP("FormWords", "Day")},
    {L("duty_log.book"), QT_TRANSLATE_NOOP("FormWords", "Book no.")},
    {L("duty_log.pages"), QT_TRANSLATE_NOOP("FormWords", "Entries")},
    {L("duty_log.people"), QT_TRANSLATE_NOOP("FormWords", "Written by")},
    {L("duty_log.log"), QT_TRANSLATE_NOOP("FormWords", "Log")},
    {L("duty_log.equipment"), QT_TRANSLATE_NOOP("FormWords", "Equipment")},
    {L("duty_log.difficult"), QT_TRANSLATE_NOOP("FormWords", "Difficult issues")},
    {L("duty_log.staff_change"), QT_TRANSLATE_NOOP("FormWords", "Staff changes")},
    {L("duty_log.business"), QT_TRANSLATE_NOOP("FormWords", "Business changes")},
    {L("duty_log.instruction"), QT_TRANSLATE_NOOP("FormWords", "Instructions from above")},
    {L("duty_log.complaint"), QT_TRANSLATE_NOOP("FormWords", "Complaints and suggestions")},
    {L("duty_log.follow_up"), QT_TRANSLATE_NOOP("FormWords", "Follow-ups")},
    {L("duty_log.inventory"), QT_TRANSLATE_NOOP("FormWords", "Inventory")},
    {L("duty_log.other"), QT_TRANSLATE_NOOP("FormWords", "Other")},
    {L("duty_log.unfinished"), QT_TRANSLATE_NOOP("FormWords", "Unfinished, and proof")},
    {L("duty_log.open_items"), QT_TRANSLATE_NOOP("FormWords", "Left open")},
    {L("duty_log.code"), QT_TRANSLATE_NOOP("FormWords", "Code of the chain")},
    {L("duty_log.checks"), QT_TRANSLATE_NOOP("FormWords", "Checks signed")},
    {L("duty_log.outgoing"), QT_TRANSLATE_NOOP("FormWords", "Outgoing")},
    {L("duty_log.incoming"), QT_TRANSLATE_NOOP("FormWords", "Incoming")},
    {L("duty_log.checked"), QT_TRANSLATE_NOOP("FormWords", "Checked by")},
    {L("workload_daily"), QT_TRANSLATE_NOOP("FormWords", "Daily workload report")},
    {L("workload_daily.head"), QT_TRANSLATE_NOOP("FormWords", "Report")},
    {L("workload_daily.team"), QT_TRANSLATE_NOOP("FormWords", "Team")},
    {L("workload_daily.days"), QT_TRANSLATE_NOOP("FormWords", "Period")},
    {L("workload_daily.due"), QT_TRANSLATE_NOOP("FormWords", "Due by")},
    {L("workload_daily.counted_at"), QT_TRANSLATE_NOOP("FormWords", "Counted at")},
    {L("workload_daily.counts"), QT_TRANSLATE_NOOP("FormWords", "Numbers")},
    {L("workload_daily.system"), QT_TRANSLATE_NOOP("FormWords", "System problems")},
    {L("workload_daily.difficult"), QT_TRANSLATE_NOOP("FormWords", "Difficult cases")},
    {L("workload_daily.inquiry"), QT_TRANSLATE_NOOP("FormWords", "Inquiries")},
    {L("workload_daily.lookup"), QT_TRANSLATE_NOOP("FormWords", "Look-ups")},
    {L("workload_daily.proactive"), QT_TRANSLATE_NOOP("FormWords", "Proactive calls")},
    {L("workload_daily.cases"), QT_TRANSLATE_NOOP("FormWords", "Cases")},
    {L("workload_daily.system_cases"), QT_TRANSLATE_NOOP("FormWords", "System problems, in detail")},
    {L("workload_daily.difficult_cases"), QT_TRANSLATE_NOOP("FormWords", "Difficult cases, in detail")},
    {L("workload_daily.closing"), QT_TRANSLATE_NOOP("FormWords", "Remarks and basis")},
    {L("workload_daily.remarks"), QT_TRANSLATE_NOOP("FormWords", "Remarks")},
    {L("workload_daily.basis"), QT_TRANSLATE_NOOP("FormWords", "How it is counted")},
    {L("workload_daily.writer"), QT_TRANSLATE_NOOP("FormWords", "Prepared by")},
    {L("workload_daily.lead"), QT_TRANSLATE_NOOP("FormWords", "Team lead")},
    {L("workload_daily.director"), QT_TRANSLATE_NOOP("FormWords", "Head of department")},
    {L("workload_weekly"), QT_TRANSLATE_NOOP("FormWords", "Weekly workload report")},
    {L("workload_weekly.head"), QT_TRANSLATE_NOOP("FormWords", "Report")},
    {L("workload_weekly.team"), QT_TRANSLATE_NOOP("FormWords", "Team")},
    {L("workload_weekly.days"), QT_TRANSLATE_NOOP("FormWords", "Period")},
    {L("workload_weekly.due"), QT_TRANSLATE_NOOP("FormWords", "Due by")},
    {L("workload_weekly.counted_at"), QT_TRANSLATE_NOOP("FormWords", "Counted at")},
    {L("workload_weekly.counts"), QT_TRANSLATE_NOOP("FormWords", "Numbers")},
    {L("workload_weekly.system"), QT_TRANSLATE_NOOP("FormWords", "System problems")},
    {L("workload_weekly.difficult"), QT_TRANSLATE_NOOP("FormWords", "Difficult cases")},
    {L("workload_weekly.inquiry"), QT_TRANSLATE_NOOP("FormWords", "Inquiries")},
    {L("workload_weekly.lookup"), QT_TRANSLATE_NOOP("FormWords", "Look-ups")},
    {L("workload_weekly.proactive"), QT_TRANSLATE_NOOP("FormWords", "Proactive calls")},
    {L("workload_weekly.cases"), QT_TRANSLATE_NOOP("FormWords", "Cases")},
    {L("workload_weekly.system_cases"), QT_TRANSLATE_NOOP("FormWords", "System problems, in detail")},
    {L("workload_weekly.difficult_cases"), QT_TRANSLATE_NOOP("FormWords", "Difficult cases, in detail")},
    {L("workload_weekly.closing"), QT_TRANSLATE_NOOP("FormWords", "Remarks and basis")},
    {L("workload_weekly.remarks"), QT_TRANSLATE_NOOP("FormWords", "Remarks")},
    {L("workload_weekly.basis"), QT_TRANSLATE_NOOP("FormWords", "How it is counted")},
    {L("workload_weekly.writer"), QT_TRANSLATE_NOOP("FormWords", "Prepared by")},
    {L("workload_weekly.lead"), QT_TRANSLATE_NOOP("FormWords", "Team lead")},
    {L("workload_weekly.director"), QT_TRANSLATE_NOOP("FormWords", "Head of department")},
    {L("weekly_totals.head"), QT_TRANSLATE_NOOP("FormWords", "Report")},
    {L("weekly_totals.team"), QT_TRANSLATE_NOOP("FormWords", "Team")},
    {L("weekly_totals.days"), QT_TRANSLATE_NOOP("FormWords", "Period")},
    {L("weekly_totals.due"), QT_TRANSLATE_NOOP("FormWords", "Due by")},
    {L("weekly_totals.counted_at"), QT_TRANSLATE_NOOP("FormWords", "Counted at")},
    {L("weekly_totals.closing"), QT_TRANSLATE_NOOP("FormWords", "Remarks and basis")},
    {L("weekly_totals.remarks"), QT_TRANSLATE_NOOP("FormWords", "Remarks")},
    {L("weekly_totals.basis"), QT_TRANSLATE_NOOP("FormWords", "How it is counted")},
    {L("weekly_totals.writer"), QT_TRANSLATE_NOOP("FormWords", "Prepared by")},
    {L("weekly_totals.director"), QT_TRANSLATE_NOOP("FormWords", "Head of department")},
    {L("weekly_totals"), QT_TRANSLATE_NOOP("FormWords", "Weekly totals of tickets")},
    {L("weekly_totals.counts"), QT_TRANSLATE_NOOP("FormWords", "Totals")},
    {L("weekly_totals.accepted"), QT_TRANSLATE_NOOP("FormWords", "Taken in")},
    {L("weekly_totals.urged"), QT_TRANSLATE_NOOP("FormWords", "Urged")},
    {L("weekly_totals.answered"), QT_TRANSLATE_NOOP("FormWords", "Answered")},
    {L("weekly_totals.called_back"), QT_TRANSLATE_NOOP("FormWords", "Called back")},
    {L("weekly_totals.centre"), QT_TRANSLATE_NOOP("FormWords", "Head of centre")},
    {L("quality_analysis.head"), QT_TRANSLATE_NOOP("FormWords", "Report")},
    {L("quality_analysis.team"), QT_TRANSLATE_NOOP("FormWords", "Team")},
    {L("quality_analysis.days"), QT_TRANSLATE_NOOP("FormWords", "Period")},
    {L("quality_analysis.due"), QT_TRANSLATE_NOOP("FormWords", "Due by")},
    {L("quality_analysis.counted_at"), QT_TRANSLATE_NOOP("FormWords", "Counted at")},
    {L("quality_analysis.closing"), QT_TRANSLATE_NOOP("FormWords", "Remarks and basis")},
    {L("quality_analysis.remarks"), QT_TRANSLATE_NOOP("FormWords", "The lead's analysis")},
    {L("quality_analysis.basis"), QT_TRANSLATE_NOOP("FormWords", "How it is counted")},
    {L("quality_analysis.writer"), QT_TRANSLATE_NOOP("FormWords", "Prepared by")},
    {L("quality_analysis.director"), QT_TRANSLATE_NOOP("FormWords", "Head of department")},
    {L("quality_analysis"), QT_TRANSLATE_NOOP("FormWords", "Analysis of service quality")},
    {L("quality_analysis.counts"), QT_TRANSLATE_NOOP("FormWords", "Figures")},
    {L("quality_analysis.checks"), QT_TRANSLATE_NOOP("FormWords", "Calls scored")},
    {L("quality_analysis.score"), QT_TRANSLATE_NOOP("FormWords", "Average score")},
    {L("quality_analysis.complaints"), QT_TRANSLATE_NOOP("FormWords", "Complaints")},
    {L("quality_analysis.valid_complaints"), QT_TRANSLATE_NOOP("FormWords", "Complaints found valid")},
    {L("quality_analysis.analysis"), QT_TRANSLATE_NOOP("FormWords", "Analysis")},
    {L("quality_analysis.findings"), QT_TRANSLATE_NOOP("FormWords", "Findings")},
    {L("quality_analysis.faults"), QT_TRANSLATE_NOOP("FormWords", "Common faults, whole team or one")},
    {L("quality_analysis.training"), QT_TRANSLATE_NOOP("FormWords", "Training")},
    {L("quality_analysis.lead"), QT_TRANSLATE_NOOP("FormWords", "Team lead")},
};
// clang-format on

}  // namespace

QString label(const QString& labelId)
{
    const auto* word =
        std::find_if(std::begin(kWords), std::end(kWords), [&](const Word& one) { return one.id == labelId; });
    return word == std::end(kWords) ? QString() : QCoreApplication::translate("FormWords", word->text);
}

void frame(FormContent& content, const Session& session, const TicketPrintout::Sheet& sheet)
{
    content.organisation = session.nameOf(session.scopes().department());
    content.numberLabel = QCoreApplication::translate("TicketPrintout", "No.");
    content.dateLabel = QCoreApplication::translate("TicketPrintout", "Date:");
    content.continued = QCoreApplication::translate("TicketPrintout", " (continued)");
    content.pageText = QCoreApplication::translate("TicketPrintout", "Page %1 of %2");
    content.footer = QCoreApplication::translate("TicketPrintout", "Printed by %1, %2. Reason: %3")
                         .arg(sheet.printedBy, momentText(sheet.printedAt, sheet.zone), sheet.reason);
}

}  // namespace Seatdesk::FormWords
