// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/ticketquestions.h"

#include "domain/correction.h"
#include "domain/escalation.h"
#include "domain/hierarchy.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketnumber.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/pickers.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Seatdesk {

namespace {

using Kind = AskField::Kind;

AskField line(const QString& id, const QString& label, bool needed = false, const QString& initial = {})
{
    return {id, label, Kind::Line, needed, initial};
}

AskField text(const QString& id, const QString& label, bool needed = false, const QString& initial = {})
{
    return {id, label, Kind::Text, needed, initial};
}

AskField info(const QString& label, const QString& words)
{
    return {QStringLiteral("info"), label, Kind::Info, false, words};
}

template <typename Enum, typename Name>
AskField choice(const QString& id, const QString& label, std::optional<Enum> initial, Name name)
{
    AskField field{id, label, Kind::Choice, false, initial ? keyOf(*initial) : QString()};
    for (const Enum value : allOf<Enum>())
        field.choices.append({keyOf(value), name(value)});
    return field;
}

QString reasonLabel()
{
    return QCoreApplication::translate("TicketQuestions", "Reason");
}

}  // namespace

TicketQuestions::TicketQuestions(TicketDesk& desk, const Workplace& place, QObject* context)
    : m_desk(desk),
      m_session(place.session),
      m_typeAhead(place.typeAhead),
      m_wording(place.wording),
      m_zone(place.settings.zone()),
      m_context(context)
{}

bool TicketQuestions::isDirect(TicketAction action)
{
    return action == TicketAction::Accept || action == TicketAction::Arrive || action == TicketAction::Approve ||
           action == TicketAction::Close || action == TicketAction::Resume || action == TicketAction::Leave;
}

AskField TicketQuestions::told(AskField field) const
{
    field.wording = &m_wording;
    return field;
}

/// Asks for a moment; begins with the quarter after an hour from now.
AskField TicketQuestions::momentField() const
{
    const Duration quarter = std::chrono::minutes(15);
    const Duration later = (m_session.time().now() + std::chrono::hours(1)).time_since_epoch();
    const Instant begin(later - later % quarter + quarter);
    return {QStringLiteral("moment"), QCoreApplication::translate("TicketQuestions", "When"), Kind::Moment, true,
            toMicros(begin)};
}

AskSpec TicketQuestions::ask(TicketAction action, const TicketFile& file, const QStringList& missing) const
{
    const Ticket& ticket = file.ticket.ticket;
    AskSpec spec;
    spec.title = ActionWords::name(action);
    spec.intro = TicketNumber::shown(ticket.number()) + QStringLiteral("  ") + ticket.summary();
    spec.submit = ActionWords::verb(action);
    spec.fields = fields(action, file, missing);
    spec.zone = m_zone;
    return spec;
}

PickSource TicketQuestions::targets() const
{
    return Pickers::withDeputies(Pickers::dispatchTargets(m_session, m_typeAhead), m_desk.records(), m_session,
                                 m_context);
}

QList<AskField> TicketQuestions::dispatchFields(const Ticket& ticket) const
{
    AskField target{QStringLiteral("target"), TicketWords::field(QStringLiteral("target")), Kind::Pick, true};
    target.source = targets();
    return {target,
            choice<Priority>(QStringLiteral("priority"), TicketWords::field(TicketField::kPriority),
                             ticket.priority().value_or(Priority::Normal), TicketWords::priority),
            text(QStringLiteral("note"), QCoreApplication::translate("TicketQuestions", "Note to colleagues"))};
}

QList<AskField> TicketQuestions::attemptFields()
{
    AskField satisfied{QStringLiteral("satisfied"), QCoreApplication::translate("TicketQuestions", "How satisfied"),
                       Kind::Choice};
    for (const char16_t* key : {u"satisfied", u"fair", u"dissatisfied"})
        satisfied.choices.append({QString::fromUtf16(key), ActionWords::satisfied(QString::fromUtf16(key))});
    return {choice<AttemptOutcome>(QStringLiteral("outcome"), QCoreApplication::translate("TicketQuestions", "Outcome"),
                                   AttemptOutcome::Reached, ActionWords::outcome),
            choice<Solved>(QStringLiteral("solved"),
                           QCoreApplication::translate("TicketQuestions", "When reached: is it solved?"), std::nullopt,
                           ActionWords::solved),
            satisfied,
            text(QStringLiteral("note"),
                 QCoreApplication::translate("TicketQuestions", "Note; when not solved it goes to the director"))};
}

QList<AskField> TicketQuestions::escalateFields(const TicketFile& file) const
{
    const QStringList next = m_desk.actions().superiors(file.ticket, escalationFor(TicketAction::Escalate, file));
    AskField to{QStringLiteral("to_role"), QCoreApplication::translate("TicketQuestions", "To whom"), Kind::Choice,
                true, next.value(0)};
    for (const QString& role : next)
        to.choices.append({role, ActionWords::role(role)});
    for (const QString& role : m_session.rules().roleNames()) {
        const bool above =
            std::any_of(next.begin(), next.end(), [&](const QString& one) { return isAbove(role, one); });
        if (above && !next.contains(role))
            to.choices.append(
                {role, QCoreApplication::translate("TicketQuestions", "%1 (emergency)").arg(ActionWords::role(role))});
    }
    return {to,
            text(QStringLiteral("matter"), QCoreApplication::translate("TicketQuestions", "Matter"), true),
            text(QStringLiteral("proposal"), QCoreApplication::translate("TicketQuestions", "My own proposal"), true),
            {QStringLiteral("emergency"),
             QCoreApplication::translate("TicketQuestions", "Emergency: may skip a level, a report is owed then"),
             Kind::Flag}};
}

RecordId TicketQuestions::escalationFor(TicketAction action, const TicketFile& file) const
{
    for (auto row = file.ticket.escalations.rbegin(); row != file.ticket.escalations.rend(); ++row) {
        const Escalation escalation(*row);
        const bool open = escalation.instruction().isEmpty();
        const bool mine = escalation.by() == m_session.person();
        if (action == TicketAction::Instruct && open && !mine)
            return row->id;
        if (action == TicketAction::Disagree && !open && mine && escalation.disagreement().isEmpty())
            return row->id;
        if (action == TicketAction::FileReport && mine && escalation.reportOwed())
            return row->id;
        // Who disagrees may take the matter further up.
        if (action == TicketAction::Escalate && mine && !escalation.disagreement().isEmpty())
            return row->id;
    }
    return {};
}

QList<AskField> TicketQuestions::answerFields(const TicketFile& file, TicketAction action, const QString& label) const
{
    QList<AskField> fields;
    const RecordId id = escalationFor(action, file);
    for (const Row& row : file.ticket.escalations) {
        if (row.id != id)
            continue;
        const Escalation escalation(row);
        fields.append(
            info(QCoreApplication::translate("TicketQuestions", "Matter"), ActionWords::matter(escalation.matter())));
        fields.append(info(QCoreApplication::translate("TicketQuestions", "Proposal"), escalation.proposal()));
        if (!escalation.instruction().isEmpty())
            fields.append(
                info(QCoreApplication::translate("TicketQuestions", "Instruction"), escalation.instruction()));
    }
    fields.append(text(QStringLiteral("text"), label, true));
    return fields;
}

QList<AskField> TicketQuestions::judgeFields(const Ticket& ticket)
{
    return {
        choice<Verdict>(QStringLiteral("verdict"), QCoreApplication::translate("TicketQuestions", "Verdict"),
                        Verdict::Valid, ActionWords::verdict),
        line(QStringLiteral("norm"), QCoreApplication::translate("TicketQuestions", "Norm that was broken, when valid"),
             false, ticket.normBroken()),
        text(QStringLiteral("facts"), QCoreApplication::translate("TicketQuestions", "Facts as verified"), false,
             ticket.verifiedFacts()),
        text(QStringLiteral("why"), QCoreApplication::translate("TicketQuestions", "Why so"), true)};
}

QList<AskField> TicketQuestions::editFields(const Ticket& ticket) const
{
    AskField category{TicketField::kCategory, TicketWords::field(TicketField::kCategory), Kind::Pick, false,
                      ticket.category().toString()};
    category.source = Pickers::categories(m_desk.records(), m_typeAhead, RecordId(ticket.category()), m_context);
    QList<AskField> fields{choice<TicketKind>(TicketField::kKind, TicketWords::field(TicketField::kKind), ticket.kind(),
                                              TicketWords::kind),
                           category,
                           choice<Priority>(TicketField::kPriority, TicketWords::field(TicketField::kPriority),
                                            ticket.priority().value_or(Priority::Normal), TicketWords::priority),
                           choice<TicketMode>(TicketField::kMode, TicketWords::field(TicketField::kMode), ticket.mode(),
                                              TicketWords::mode)};
    for (const QLatin1StringView field : {TicketField::kSummary, TicketField::kCustomerName, TicketField::kAddress,
                                          TicketField::kServiceAccount, TicketField::kReachTime})
        fields.append(line(field, TicketWords::field(field), false, ticket.row().text(field)));
    fields.append(
        text(TicketField::kDescription, TicketWords::field(TicketField::kDescription), false, ticket.description()));
    if (ticket.mode() == TicketMode::Onsite) {
        fields.append(line(TicketField::kPrice, TicketWords::field(TicketField::kPrice), false, ticket.price()));
        fields.append(line(TicketField::kOpinion, TicketWords::field(TicketField::kOpinion), false, ticket.opinion()));
    }
    if (ticket.kind() == TicketKind::Complaint)
        fields += complaintFields(ticket);
    return fields;
}

/// What the record of a complaint holds besides its verdict.
QList<AskField> TicketQuestions::complaintFields(const Ticket& ticket) const
{
    AskField level{TicketField::kComplaintLevel, TicketWords::field(TicketField::kComplaintLevel), Kind::Choice, false,
                   ticket.complaintLevel()};
    for (const char16_t* one : {u"1", u"2", u"3"})
        level.choices.append(
            {QString::fromUtf16(one),
             QCoreApplication::translate("Seatdesk::ComplaintRow", "Level %1").arg(QString::fromUtf16(one))});
    QList<AskField> fields{level};
    for (const QLatin1StringView field : {TicketField::kComplaintTo, TicketField::kNormBroken})
        fields.append(line(field, TicketWords::field(field), false, ticket.row().text(field)));
    for (const QLatin1StringView field : {TicketField::kMeasure, TicketField::kLiable})
        fields.append(text(field, TicketWords::field(field), false, ticket.row().text(field)));
    if (mayVerifyCorrection(ticket, m_session.person()))
        fields.append(
            text(TicketField::kCorrection, TicketWords::field(TicketField::kCorrection), false, ticket.correction()));
    return fields;
}

QList<AskField> TicketQuestions::formFields(const Ticket& ticket, const QStringList& missing)
{
    QList<AskField> fields;
    for (const QString& field : missing) {
        if (field == TicketField::kKind)
            fields.append(choice<TicketKind>(field, TicketWords::field(field), ticket.kind(), TicketWords::kind));
        else
            fields.append(text(field, TicketWords::field(field), true, ticket.row().text(field)));
    }
    if (fields.isEmpty())
        fields.append(
            text(TicketField::kDescription, TicketWords::field(TicketField::kDescription), true, ticket.description()));
    return fields;
}

QList<AskField> TicketQuestions::fields(TicketAction action, const TicketFile& file, const QStringList& missing) const
{
    const Ticket& ticket = file.ticket.ticket;
    AskField pick{QStringLiteral("target"), TicketWords::field(QStringLiteral("target")), Kind::Pick, true};
    switch (action) {
        case TicketAction::Settle:
        case TicketAction::Done:
            return {answerField(file.ticket)};
        case TicketAction::Dispatch:
            return dispatchFields(ticket);
        case TicketAction::Appoint:
            return {momentField(),
                    line(QStringLiteral("text"),
                         QCoreApplication::translate("TicketQuestions", "What was agreed with the customer"), true,
                         ticket.appointment())};
        case TicketAction::Return:
        case TicketAction::Reject:
        case TicketAction::Cancel:
        case TicketAction::Unmerge:
            return {text(QStringLiteral("text"), reasonLabel(), true)};
        case TicketAction::Attempt:
            return attemptFields();
        case TicketAction::Reopen:
            pick.source = targets();
            pick.initial = ticket.workedIn().toString();
            return {pick, text(QStringLiteral("text"), reasonLabel(), true)};
        case TicketAction::Urge:
            return {
                text(QStringLiteral("text"), QCoreApplication::translate("TicketQuestions", "To whoever holds it"))};
        default:
            return talkFields(action, file, missing);
    }
}

/// Of the actions that move no ticket.
QList<AskField> TicketQuestions::talkFields(TicketAction action, const TicketFile& file,
                                            const QStringList& missing) const
{
    const Ticket& ticket = file.ticket.ticket;
    AskField pick{QStringLiteral("target"), TicketWords::field(QStringLiteral("target")), Kind::Pick, true};
    switch (action) {
        case TicketAction::Escalate:
            return escalateFields(file);
        case TicketAction::Instruct:
            return answerFields(file, action, QCoreApplication::translate("TicketQuestions", "Instruction, in full"));
        case TicketAction::Disagree:
            return answerFields(file, action,
                                QCoreApplication::translate("TicketQuestions",
                                                            "Why I disagree; I follow it all "
                                                            "the same"));
        case TicketAction::FileReport:
            return answerFields(file, action, QCoreApplication::translate("TicketQuestions", "Report"));
        case TicketAction::Wait:
            return {line(QStringLiteral("text"),
                         QCoreApplication::translate("TicketQuestions", "What the customer still owes"), true)};
        case TicketAction::Promise:
            return {momentField()};
        case TicketAction::Judge:
            return judgeFields(ticket);
        case TicketAction::Merge:
            pick.label = QCoreApplication::translate("TicketQuestions", "Into which ticket");
            pick.source = Pickers::openTickets(m_desk.records(), file.id(), m_context);
            return {pick};
        case TicketAction::Assign:
            pick.label = QCoreApplication::translate("TicketQuestions", "To whom");
            pick.source = Pickers::withDeputies(Pickers::people(m_session, m_typeAhead, ticket.scope()),
                                                m_desk.records(), m_session, m_context);
            return {pick};
        case TicketAction::FileForm:
            return formFields(ticket, missing);
        case TicketAction::Edit:
            return editFields(ticket);
        default:
            return matterFields(action, file);
    }
}

}  // namespace Seatdesk
