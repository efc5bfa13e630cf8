// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/actionwords.h"

#include "domain/escalation.h"
#include "widgets/words/errorwords.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>
#include <QHash>

#include <iterator>

namespace Seatdesk::ActionWords {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ActionWords", text);
}

QString fieldNames(const QStringList& fields)
{
    static const QHash<QString, const char*> more{
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("ActionWords", "Reason")},
        {QStringLiteral("wait_reason"), QT_TRANSLATE_NOOP("ActionWords", "Reason")},
        {QStringLiteral("attempts"), QT_TRANSLATE_NOOP("ActionWords", "enough attempts to call")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("ActionWords", "Text")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("ActionWords", "Note")},
        {QStringLiteral("matter"), QT_TRANSLATE_NOOP("ActionWords", "Matter")},
        {QStringLiteral("proposal"), QT_TRANSLATE_NOOP("ActionWords", "Own proposal")},
        {QStringLiteral("solved"), QT_TRANSLATE_NOOP("ActionWords", "Solved or not")},
        {QStringLiteral("holder"), QT_TRANSLATE_NOOP("ActionWords", "Who holds it")},
        {QStringLiteral("instruction"), QT_TRANSLATE_NOOP("ActionWords", "Instruction")},
        {QStringLiteral("disagreement"), QT_TRANSLATE_NOOP("ActionWords", "Disagreement")},
        {QStringLiteral("report"), QT_TRANSLATE_NOOP("ActionWords", "Report")}};
    QStringList names;
    for (const QString& field : fields) {
        const char* name = more.value(field);
        names.append(name ? tr(name) : TicketWords::field(field));
    }
    return names.join(QCoreApplication::translate("ActionWords", ", "));
}

/// The planner names what it misses as "missing a,b", else the rule that was broken.
QString invalidWords(const QString& detail)
{
    if (detail.startsWith(u"missing "))
        return QCoreApplication::translate("ActionWords", "Still needed: %1.")
            .arg(fieldNames(detail.mid(8).split(u',')));
    if (detail == u"state")
        return QCoreApplication::translate("ActionWords", "The ticket has moved on meanwhile; look at it again.");
    if (detail == u"level")
        return QCoreApplication::translate("ActionWords", "That skips a level, which only an emergency may.");
    if (detail == u"promised_at")
        return QCoreApplication::translate("ActionWords", "Choose a time that is still to come.");
    if (detail == u"target")
        return QCoreApplication::translate("ActionWords", "Choose a team, a unit, the complaints pool or a person.");
    if (detail == u"merged_into")
        return QCoreApplication::translate("ActionWords", "Choose another ticket that is still open.");
    if (detail == u"parent")
        return QCoreApplication::translate(
            "ActionWords", "It is answered as the ticket it belongs to; answer that one first, or end the tie.");
    if (detail == u"correction")
        return QCoreApplication::translate("ActionWords", "Whoever worked on it does not verify the correction.");
    if (detail == u"nothing changed" || detail == u"nothing to undo")
        return QCoreApplication::translate("ActionWords", "There is nothing to change.");
    return ErrorWords::reason({Error::Kind::Invalid, detail});
}

struct Names
{
    const char* button;
    const char* name;
};

/// In the order of the actions.
constexpr Names kNames[] = {
    {QT_TRANSLATE_NOOP("ActionWords", "Record"), QT_TRANSLATE_NOOP("ActionWords", "Record")},
    {QT_TRANSLATE_NOOP("ActionWords", "Settle…"), QT_TRANSLATE_NOOP("ActionWords", "Settle")},
    {QT_TRANSLATE_NOOP("ActionWords", "Dispatch…"), QT_TRANSLATE_NOOP("ActionWords", "Dispatch")},
    {QT_TRANSLATE_NOOP("ActionWords", "Accept"), QT_TRANSLATE_NOOP("ActionWords", "Accept")},
    {QT_TRANSLATE_NOOP("ActionWords", "Appoint…"), QT_TRANSLATE_NOOP("ActionWords", "Appointment")},
    {QT_TRANSLATE_NOOP("ActionWords", "Arrived"), QT_TRANSLATE_NOOP("ActionWords", "Arrival")},
    {QT_TRANSLATE_NOOP("ActionWords", "Done…"), QT_TRANSLATE_NOOP("ActionWords", "Answer")},
    {QT_TRANSLATE_NOOP("ActionWords", "Return…"), QT_TRANSLATE_NOOP("ActionWords", "Return")},
    {QT_TRANSLATE_NOOP("ActionWords", "Approve"), QT_TRANSLATE_NOOP("ActionWords", "Approval")},
    {QT_TRANSLATE_NOOP("ActionWords", "Send back…"), QT_TRANSLATE_NOOP("ActionWords", "Sending back")},
    {QT_TRANSLATE_NOOP("ActionWords", "Callback…"), QT_TRANSLATE_NOOP("ActionWords", "Callback attempt")},
    {QT_TRANSLATE_NOOP("ActionWords", "Close"), QT_TRANSLATE_NOOP("ActionWords", "Closing")},
    {QT_TRANSLATE_NOOP("ActionWords", "Reopen…"), QT_TRANSLATE_NOOP("ActionWords", "Reopening")},
    {QT_TRANSLATE_NOOP("ActionWords", "Cancel ticket…"), QT_TRANSLATE_NOOP("ActionWords", "Cancelling")},
    {QT_TRANSLATE_NOOP("ActionWords", "Urge…"), QT_TRANSLATE_NOOP("ActionWords", "Urge")},
    {QT_TRANSLATE_NOOP("ActionWords", "Escalate…"), QT_TRANSLATE_NOOP("ActionWords", "Escalation")},
    {QT_TRANSLATE_NOOP("ActionWords", "Instruct…"), QT_TRANSLATE_NOOP("ActionWords", "Instruction")},
    {QT_TRANSLATE_NOOP("ActionWords", "I disagree…"), QT_TRANSLATE_NOOP("ActionWords", "Disagreement")},
    {QT_TRANSLATE_NOOP("ActionWords", "File report…"), QT_TRANSLATE_NOOP("ActionWords", "Report")},
    {QT_TRANSLATE_NOOP("ActionWords", "Wait for customer…"), QT_TRANSLATE_NOOP("ActionWords", "Waiting")},
    {QT_TRANSLATE_NOOP("ActionWords", "Resume"), QT_TRANSLATE_NOOP("ActionWords", "Resuming")},
    {QT_TRANSLATE_NOOP("ActionWords", "Promise reply…"), QT_TRANSLATE_NOOP("ActionWords", "Promise")},
    {QT_TRANSLATE_NOOP("ActionWords", "Note"), QT_TRANSLATE_NOOP("ActionWords", "Note")},
    {QT_TRANSLATE_NOOP("ActionWords", "Reply"), QT_TRANSLATE_NOOP("ActionWords", "Reply to the customer")},
    {QT_TRANSLATE_NOOP("ActionWords", "Judge complaint…"), QT_TRANSLATE_NOOP("ActionWords", "Verdict")},
    {QT_TRANSLATE_NOOP("ActionWords", "Merge…"), QT_TRANSLATE_NOOP("ActionWords", "Merge")},
    {QT_TRANSLATE_NOOP("ActionWords", "Unmerge…"), QT_TRANSLATE_NOOP("ActionWords", "Unmerge")},
    {QT_TRANSLATE_NOOP("ActionWords", "File form…"), QT_TRANSLATE_NOOP("ActionWords", "Filing the form")},
    {QT_TRANSLATE_NOOP("ActionWords", "Assign…"), QT_TRANSLATE_NOOP("ActionWords", "Assignment")},
    {QT_TRANSLATE_NOOP("ActionWords", "Edit…"), QT_TRANSLATE_NOOP("ActionWords", "Edit")},
    {QT_TRANSLATE_NOOP("ActionWords", "Belongs to…"), QT_TRANSLATE_NOOP("ActionWords", "Tie to another ticket")},
    {QT_TRANSLATE_NOOP("ActionWords", "Belongs to none"), QT_TRANSLATE_NOOP("ActionWords", "End of the tie")},
    {QT_TRANSLATE_NOOP("ActionWords", "Rule…"), QT_TRANSLATE_NOOP("ActionWords", "Ruling")},
    {QT_TRANSLATE_NOOP("ActionWords", "Not done today…"), QT_TRANSLATE_NOOP("ActionWords", "Sharing")},
    {QT_TRANSLATE_NOOP("ActionWords", "Liability…"), QT_TRANSLATE_NOOP("ActionWords", "Liability")},
};
static_assert(std::size(kNames) == EnumKeys<TicketAction>::names.size());

}  // namespace

QString button(TicketAction action)
{
    return tr(kNames[static_cast<size_t>(action)].button);
}

QString verb(TicketAction action)
{
    QString words = button(action);
    words.remove(u'…');
    return words;
}

QString name(TicketAction action)
{
    return tr(kNames[static_cast<size_t>(action)].name);
}

QString whyNot(const ActionOffer& offer)
{
    switch (offer.why) {
        case ActionOffer::Why::Allowed:
            return {};
        case ActionOffer::Why::State:
            return QCoreApplication::translate("ActionWords", "Not possible in the state that the ticket is in.");
        case ActionOffer::Why::Rights:
            return QCoreApplication::translate("ActionWords", "Your roles do not include this for this ticket.");
        case ActionOffer::Why::Fields:
            break;
    }
    return QCoreApplication::translate("ActionWords", "Still needed: %1.").arg(fieldNames(offer.missing));
}

QString refusal(const Error& error)
{
    if (error.kind == Error::Kind::Denied)
        return QCoreApplication::translate("ActionWords", "Not by your roles.");
    if (error.kind == Error::Kind::Invalid && error.detail == u"state")
        return QCoreApplication::translate("ActionWords", "Not in its state.");
    if (error.kind == Error::Kind::Invalid)
        return invalidWords(error.detail);
    return ErrorWords::reason(error);
}

QString whyStays(const Error& why)
{
    switch (why.kind) {
        case Error::Kind::Invalid:
            if (why.detail == u"nothing to undo")
                return QCoreApplication::translate("ActionWords",
                                                   "What was said, tried or written stays; a note can put it right.");
            return QCoreApplication::translate("ActionWords",
                                               "It cannot be taken back; go on with what the ticket offers now.");
        case Error::Kind::Denied:
            return QCoreApplication::translate("ActionWords",
                                               "It cannot be taken back by your roles; a lead or the director helps.");
        case Error::Kind::NotFound:
            return QCoreApplication::translate(
                "ActionWords",
                "It cannot be taken back: the ticket went out of your sight; whoever has it sends it back.");
        case Error::Kind::Conflict:
            return QCoreApplication::translate("ActionWords",
                                               "It cannot be taken back: someone has changed the same meanwhile.");
        default:
            return QCoreApplication::translate("ActionWords", "Whether it can be taken back could not be found out.");
    }
}

QString failure(const QString& what, const Error& error)
{
    const QString frame = QCoreApplication::translate("ActionWords", "%1 was not carried out. %2");
    switch (error.kind) {
        case Error::Kind::Invalid:
            return frame.arg(what, invalidWords(error.detail));
        case Error::Kind::Denied:
            return frame.arg(what, QCoreApplication::translate("ActionWords", "Your roles do not include it."));
        case Error::Kind::NotFound:
            return frame.arg(what,
                             QCoreApplication::translate("ActionWords", "The ticket is no longer in your sight."));
        case Error::Kind::Conflict:
            return frame.arg(what, QCoreApplication::translate(
                                       "ActionWords", "Someone has changed the same meanwhile; look at it again."));
        case Error::Kind::Full:
            return frame.arg(what, QCoreApplication::translate(
                                       "ActionWords", "The disk is full; make room, your text is still here."));
        case Error::Kind::Offline:
            return frame.arg(
                what, QCoreApplication::translate("ActionWords", "The server cannot be reached; try again later."));
        case Error::Kind::Busy:
        case Error::Kind::Corrupt:
        case Error::Kind::Internal:
            break;
    }
    return frame.arg(
        what, QCoreApplication::translate("ActionWords", "The seat's files could not be used; the log says why."));
}

QString role(const QString& key)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("agent"), QT_TRANSLATE_NOOP("ActionWords", "Agent")},
        {QStringLiteral("outbound"), QT_TRANSLATE_NOOP("ActionWords", "Outbound agent")},
        {QStringLiteral("outbound_lead"), QT_TRANSLATE_NOOP("ActionWords", "Outbound manager")},
        {QStringLiteral("callback"), QT_TRANSLATE_NOOP("ActionWords", "Callback agent")},
        {QStringLiteral("complaint"), QT_TRANSLATE_NOOP("ActionWords", "Complaint handler")},
        {QStringLiteral("complaint_lead"), QT_TRANSLATE_NOOP("ActionWords", "Complaint manager")},
        {QStringLiteral("department"), QT_TRANSLATE_NOOP("ActionWords", "Department clerk")},
        {QStringLiteral("area"), QT_TRANSLATE_NOOP("ActionWords", "Area manager")},
        {QStringLiteral("lead"), QT_TRANSLATE_NOOP("ActionWords", "Team lead")},
        {QStringLiteral("inspector"), QT_TRANSLATE_NOOP("ActionWords", "Inspector")},
        {QStringLiteral("editor"), QT_TRANSLATE_NOOP("ActionWords", "Knowledge editor")},
        {QStringLiteral("analyst"), QT_TRANSLATE_NOOP("ActionWords", "Analyst")},
        {QStringLiteral("director"), QT_TRANSLATE_NOOP("ActionWords", "Department director")},
        {QStringLiteral("centre"), QT_TRANSLATE_NOOP("ActionWords", "Centre director")},
        {QStringLiteral("admin"), QT_TRANSLATE_NOOP("ActionWords", "Administrator")}};
    const char* name = names.value(key);
    return name ? tr(name) : key;
}

QString form(FormKind form)
{
    switch (form) {
        case FormKind::Complaint:
            return QCoreApplication::translate("ActionWords", "Complaint record");
        case FormKind::WorkOrder:
            return QCoreApplication::translate("ActionWords", "Service and repair order");
        case FormKind::ContactSheet:
            return QCoreApplication::translate("ActionWords", "Contact sheet");
    }
    return {};
}

QString outcome(AttemptOutcome outcome)
{
    switch (outcome) {
        case AttemptOutcome::Reached:
            return QCoreApplication::translate("ActionWords", "Reached");
        case AttemptOutcome::NoAnswer:
            return QCoreApplication::translate("ActionWords", "No answer");
        case AttemptOutcome::WrongData:
            return QCoreApplication::translate("ActionWords", "Wrong number");
        case AttemptOutcome::Refused:
            return QCoreApplication::translate("ActionWords", "Would not talk");
    }
    return {};
}

QString solved(Solved solved)
{
    switch (solved) {
        case Solved::Yes:
            return QCoreApplication::translate("ActionWords", "Solved");
        case Solved::No:
            return QCoreApplication::translate("ActionWords", "Not solved");
        case Solved::Worse:
            return QCoreApplication::translate("ActionWords", "Worse than before");
    }
    return {};
}

QString satisfied(const QString& key)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("satisfied"), QT_TRANSLATE_NOOP("TicketQuestions", "Satisfied")},
        {QStringLiteral("fair"), QT_TRANSLATE_NOOP("TicketQuestions", "Fair")},
        {QStringLiteral("dissatisfied"), QT_TRANSLATE_NOOP("TicketQuestions", "Dissatisfied")}};
    const char* name = names.value(key);
    return name ? QCoreApplication::translate("TicketQuestions", name) : key;
}

QString matter(const QString& matter)
{
    if (matter == u"callback")
        return QCoreApplication::translate("ActionWords", "Not solved when called back");
    if (matter == Escalation::kSharedMatter)
        return QCoreApplication::translate("ActionWords", "Not done on its day");
    return matter;
}

QString verdict(Verdict verdict)
{
    switch (verdict) {
        case Verdict::Valid:
            return QCoreApplication::translate("ActionWords", "Valid");
        case Verdict::Invalid:
            return QCoreApplication::translate("ActionWords", "Not valid");
    }
    return {};
}

}  // namespace Seatdesk::ActionWords
