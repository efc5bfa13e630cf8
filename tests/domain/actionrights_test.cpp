// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/escalation.h"
#include "domain/relation.h"
#include "rightsbench.h"

#include <algorithm>

using namespace Seatdesk;

/// Every role × every action × own, other, no and expired grant.
namespace {

/// An action that is a step of the table of rights.
struct ActionStep
{
    TicketAction action;
    const char16_t* from;
    const char16_t* to;
};

struct ActionRight
{
    TicketAction action;
    QStringList roles;
    QList<Tie> ties;
    bool onlyInSight = false;  ///< whatever the tie: only for those who see the ticket
};

const QList<ActionStep>& actionSteps()
{
    static const QList<ActionStep> steps{
        {TicketAction::Settle, u"recorded", u"settled"},      {TicketAction::Dispatch, u"recorded", u"dispatched"},
        {TicketAction::Dispatch, u"returned", u"dispatched"}, {TicketAction::Accept, u"dispatched", u"accepted"},
        {TicketAction::Return, u"dispatched", u"returned"},   {TicketAction::Return, u"accepted", u"returned"},
        {TicketAction::Done, u"accepted", u"done"},           {TicketAction::Approve, u"done", u"closed"},
        {TicketAction::Reject, u"done", u"accepted"},         {TicketAction::Attempt, u"callback", u"closed"},
        {TicketAction::Close, u"callback", u"closed"},        {TicketAction::Reopen, u"closed", u"dispatched"},
        {TicketAction::Cancel, u"recorded", u"cancelled"},    {TicketAction::Cancel, u"dispatched", u"cancelled"},
        {TicketAction::Merge, u"recorded", u"merged"},        {TicketAction::Merge, u"accepted", u"merged"},
        {TicketAction::Unmerge, u"merged", u"accepted"}};
    return steps;
}

/// What is no step, on an accepted complaint that lies where the action can be done.
QList<ActionRight> actionRights()
{
    const QStringList workers = words(u"agent complaint department area lead");
    const QStringList talkers = workers + words(u"director callback");
    const QStringList writers = workers + words(u"director");
    const QList<Tie> both{Tie::Owner, Tie::Holder};
    return {{TicketAction::Urge, words(u"lead director callback"), {}},
            {TicketAction::Wait, talkers, both},
            {TicketAction::Resume, talkers, both},
            {TicketAction::Promise, talkers, both},
            {TicketAction::Reply, talkers, both},
            {TicketAction::Judge, writers + words(u"complaint_lead"), both},
            {TicketAction::Appoint, writers, both},
            {TicketAction::Arrive, writers, both},
            {TicketAction::Edit, writers, both},
            {TicketAction::FileForm, writers, both},
            {TicketAction::Assign, writers, {}},
            {TicketAction::Join, writers, both},
            {TicketAction::Leave, words(u"lead"), {Tie::Owner}},
            {TicketAction::Rule, words(u"director centre"), {}},
            {TicketAction::Instruct, words(u"director centre"), {}},
            {TicketAction::Escalate, words(u"lead callback"), both, true},
            {TicketAction::Share, words(u"lead callback"), both, true},
            {TicketAction::Liability, words(u"lead director"), {}}};
}

/// Of whoever sees the ticket; the latter two of whoever asked besides.
const QList<TicketAction>& sightRights()
{
    static const QList<TicketAction> actions{TicketAction::Note, TicketAction::Disagree, TicketAction::FileReport};
    return actions;
}

bool sees(const QString& role, Place place)
{
    return covers(role, place) && role != u"analyst";  // who gets totals only
}

Row childOf(const Row& ticket, QLatin1StringView record, QJsonObject fields)
{
    Row child;
    child.id = newId<RecordId>();
    child.record = record;
    child.scope = ticket.scope;
    fields.insert(QStringLiteral("ticket"), ticket.id.toString());
    child.fields = fields;
    return child;
}

/// A matter that this person, or somebody else, has taken to the director.
Row askedBy(const Row& ticket, StaffId by, TicketAction action)
{
    QJsonObject fields{{EscalationField::kBy, by.toString()}, {EscalationField::kToRole, QStringLiteral("director")}};
    if (action == TicketAction::Disagree)
        fields.insert(EscalationField::kInstruction, QStringLiteral("Do it so"));
    if (action == TicketAction::FileReport)
        fields.insert(EscalationField::kReportOwed, true);
    return childOf(ticket, Escalation::kRecord, fields);
}

class ActionRightsTest : public RightsTest
{
protected:
    /// The ticket stands where the action can be done.
    TicketCase caseFor(TicketAction action, const char16_t* state, const Actor& actor, Tie tie)
    {
        TicketCase one;
        Row row = ticket(state, actor, tie);
        row.fields.insert(TicketField::kKind, keyOf(TicketKind::Complaint));
        row.fields.insert(TicketField::kMode, keyOf(TicketMode::Onsite));
        row.fields.insert(TicketField::kStateBefore, keyOf(TicketState::Accepted));
        row.fields.insert(TicketField::kWaiting, action == TicketAction::Resume);
        row.fields.insert(TicketField::kFormOwed, action == TicketAction::FileForm);
        one.ticket = Ticket(row);
        if (action == TicketAction::Leave)
            one.relations.append(childOf(
                row, Relation::kRecord,
                {{RelationField::kOther, newId<RecordId>().toString()}, {RelationField::kKind, Relation::kBelongs}}));
        if (action == TicketAction::Instruct)
            one.escalations.append(askedBy(row, newId<StaffId>(), action));
        return one;
    }
    /// Whatever is still to be filled in: whether this person may.
    bool mayDo(TicketAction action, const Actor& actor, const TicketCase& one) const
    {
        const ActionRules rules{m_office->permissions, m_office->scopes, m_settings, m_calendar, m_office->time};
        const ActionOffer offer = TicketActions(rules, {actor, m_office->team, {}}).offer(action, one);
        return offer.why == ActionOffer::Why::Allowed || offer.why == ActionOffer::Why::Fields;
    }
    void expectAction(const ActionRight& right, const char16_t* state, bool notByResolver = false)
    {
        anew();
        for (const QString& role : roles()) {
            for (const Place place : kPlaces) {
                for (const Tie tie : kTies) {
                    const Actor actor = person(role, place);
                    const Right same{u"", u"", right.roles, right.ties, notByResolver};
                    const bool inSight = !right.onlyInSight || sees(role, place);
                    EXPECT_EQ(mayDo(right.action, actor, caseFor(right.action, state, actor, tie)),
                              inSight && expected(same, role, place, tie))
                        << qPrintable(keyOf(right.action) + u' ' + role) << " place " << int(place) << " tie "
                        << int(tie);
                }
            }
        }
    }

private:
    Settings m_settings;
    WorkCalendar m_calendar = WorkCalendar::of(m_settings);
};

}  // namespace

TEST_F(ActionRightsTest, TheTablesKnowEveryAction)
{
    QList<TicketAction> named{TicketAction::Record};  // the first step of the rights: from nothing to recorded
    for (const ActionStep& step : actionSteps()) {
        if (!named.contains(step.action))
            named.append(step.action);
    }
    for (const ActionRight& right : actionRights())
        named.append(right.action);
    named += sightRights();
    for (const TicketAction action : allOf<TicketAction>())
        EXPECT_EQ(named.count(action), 1) << qPrintable(keyOf(action));
}

TEST_F(ActionRightsTest, EveryRoleActionGrantAndTieIsAsTheRegulationsSay)
{
    for (const ActionRight& right : actionRights())
        expectAction(right, u"accepted");
}

TEST_F(ActionRightsTest, AStepIsOfferedToThoseWhoMayTakeIt)
{
    for (const ActionStep& step : actionSteps()) {
        const auto right = std::find_if(rights().begin(), rights().end(), [&](const Right& one) {
            return std::u16string_view(one.from) == step.from && std::u16string_view(one.to) == step.to;
        });
        ASSERT_NE(right, rights().end()) << qPrintable(keyOf(step.action));
        QList<Tie> ties = right->ties;
        ties.removeAll(Tie::LastChanger);  // taking back is no action of its own
        expectAction({step.action, right->roles, ties}, step.from, right->notByResolver);
    }
}

TEST_F(ActionRightsTest, OnlyThoseWhoSeeATicketMayNoteOnIt)
{
    for (const QString& role : roles()) {
        for (const Place place : kPlaces) {
            const Actor actor = person(role, place);
            const TicketCase one = caseFor(TicketAction::Note, u"accepted", actor, Tie::Bystander);
            EXPECT_EQ(mayDo(TicketAction::Note, actor, one), sees(role, place)) << qPrintable(role);
        }
    }
}

TEST_F(ActionRightsTest, OnlyWhoAskedDisagreesOrReportsAndOnlyOnATicketInTheirSight)
{
    for (const TicketAction action : {TicketAction::Disagree, TicketAction::FileReport}) {
        for (const QString& role : roles()) {
            for (const Place place : kPlaces) {
                const Actor actor = person(role, place);
                for (const bool own : {true, false}) {
                    TicketCase one = caseFor(action, u"accepted", actor, Tie::Bystander);
                    one.escalations.append(askedBy(one.ticket.row(), own ? actor.person : newId<StaffId>(), action));
                    EXPECT_EQ(mayDo(action, actor, one), own && sees(role, place))
                        << qPrintable(keyOf(action) + u' ' + role) << " place " << int(place) << " own " << own;
                }
            }
        }
    }
}
