// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/relation.h"
#include "domain/ticket.h"
#include "domain/ticketactions.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

/// Every role × every step × own, other, no and expired grant, against a table that repeats the regulations and knows
/// nothing of the rules files.
namespace {

/// What the person is to the ticket, besides their roles.
enum class Tie { Bystander, Owner, Holder, Resolver, LastChanger };
/// Where and when the role was granted, seen from the team in which the ticket lies.
enum class Place { Own, Above, Other, None, Expired };

struct Right
{
    const char16_t* from;
    const char16_t* to;
    QStringList roles;
    QList<Tie> ties;
    bool notByResolver = false;
};

QStringList words(const char16_t* text)
{
    return QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
}

const QList<Right>& rights()
{
    static const QStringList lead = words(u"lead");
    static const QStringList review = words(u"lead director");
    static const QList<Tie> holder{Tie::Holder};
    static const QList<Tie> owner{Tie::Owner};
    static const QList<Tie> undo{Tie::LastChanger};
    static const QList<Right> table{
        {u"", u"recorded", words(u"agent outbound callback complaint lead"), {}},
        {u"recorded", u"settled", {}, owner},
        {u"recorded", u"dispatched", lead, owner},
        {u"returned", u"dispatched", lead, {Tie::Owner, Tie::LastChanger}},
        {u"dispatched", u"accepted", words(u"agent complaint department area lead"), {}},
        {u"dispatched", u"returned", lead, {Tie::Holder, Tie::LastChanger}},
        {u"accepted", u"returned", lead, holder},
        {u"accepted", u"done", lead, {Tie::Holder, Tie::LastChanger}},
        {u"done", u"callback", review, {}, true},
        {u"done", u"closed", review, {}, true},
        {u"done", u"accepted", review, undo, true},
        {u"callback", u"closed", words(u"callback"), {}},
        {u"callback", u"dispatched", words(u"callback"), {}},
        {u"recorded", u"cancelled", lead, owner},
        {u"dispatched", u"cancelled", lead, owner},
        {u"recorded", u"merged", lead, {}},
        {u"dispatched", u"merged", lead, {}},
        {u"returned", u"merged", lead, {}},
        {u"accepted", u"merged", lead, {}},
        {u"done", u"merged", lead, {}},
        {u"callback", u"merged", lead, {}},
        {u"merged", u"recorded", lead, undo},
        {u"merged", u"dispatched", lead, undo},
        {u"merged", u"returned", lead, undo},
        {u"merged", u"accepted", lead, undo},
        {u"merged", u"done", lead, undo},
        {u"merged", u"callback", lead, undo},
        {u"closed", u"dispatched", review, {}},
        {u"settled", u"recorded", {}, undo},
        {u"dispatched", u"recorded", {}, undo},
        {u"accepted", u"dispatched", {}, undo},
        {u"returned", u"accepted", {}, undo},
        {u"cancelled", u"recorded", {}, undo},
        {u"cancelled", u"dispatched", {}, undo},
        {u"callback", u"done", {}, undo},
        {u"closed", u"done", {}, undo},
        {u"closed", u"callback", {}, undo},
    };
    return table;
}

const QStringList& roles()
{
    static const QStringList all = words(
        u"agent outbound outbound_lead callback complaint complaint_lead department "
        u"area lead inspector editor analyst director centre admin deputy");
    return all;
}

bool descends(const QString& role)
{
    return words(u"outbound_lead complaint_lead area lead director centre").contains(role);
}

bool covers(const QString& role, Place place)
{
    return place == Place::Own || (place == Place::Above && descends(role));
}

bool isLive(Place place)
{
    return place == Place::Own || place == Place::Above || place == Place::Other;
}

bool expected(const Right& right, const QString& role, Place place, Tie tie)
{
    if (right.notByResolver && tie == Tie::Resolver)
        return false;
    return (covers(role, place) && right.roles.contains(role)) || (isLive(place) && right.ties.contains(tie));
}

constexpr std::initializer_list<Place> kPlaces{Place::Own, Place::Above, Place::Other, Place::None, Place::Expired};
constexpr std::initializer_list<Tie> kTies{Tie::Bystander, Tie::Owner, Tie::Holder, Tie::Resolver, Tie::LastChanger};

class RightsTest : public testing::Test
{
protected:
    Actor person(const QString& role, Place place)
    {
        const ScopeId scope = place == Place::Above   ? m_office.department
                              : place == Place::Other ? m_office.otherTeam
                                                      : m_office.team;
        Actor actor = m_office.actor(role, scope);
        if (place == Place::None)
            actor.grants.clear();
        if (place == Place::Expired)
            actor.grants.first().until = m_office.time.now() - std::chrono::seconds(1);
        return actor;
    }

    /// A ticket of the team with everything filled that a step may need.
    Row ticket(const char16_t* state, const Actor& actor, Tie tie)
    {
        Row row = m_office.ticket(TicketState::Recorded, m_office.team);
        row.fields.insert(TicketField::kState, QString::fromUtf16(state));
        row.fields.insert(TicketField::kAnswer, QStringLiteral("Repaired"));
        row.fields.insert(TicketField::kMergedInto, newId<RecordId>().toString());
        row.updatedBy = tie == Tie::LastChanger ? actor.person : newId<StaffId>();
        if (tie == Tie::Owner)
            row.fields.insert(TicketField::kOwner, actor.person.toString());
        if (tie == Tie::Holder)
            row.fields.insert(TicketField::kHolder, actor.person.toString());
        if (tie == Tie::Resolver)
            row.fields.insert(TicketField::kResolver, actor.person.toString());
        return row;
    }

    bool allowed(const Right& right, const Actor& actor, Tie tie)
    {
        const bool isNew = *right.from == u'\0';
        const Row before = ticket(right.from, actor, tie);
        Operation step;
        step.id = newId<OperationId>();
        step.record = Ticket::kRecord;
        step.row = before.id;
        step.person = actor.person;
        step.verb = isNew ? Operation::Verb::Insert : Operation::Verb::Change;
        step.set = {{TicketField::kState, QString::fromUtf16(right.to)},
                    {TicketField::kReason, QStringLiteral("because")}};
        const Row after = applied(step, before);
        if (isNew)
            step.set = after.fields;
        const Instant now = m_office.time.now();
        return m_office.permissions.check(actor, step, isNew ? nullptr : &before, after, nullptr, now).has_value();
    }

    Office m_office;
};

}  // namespace

TEST_F(RightsTest, TheTableKnowsEveryRoleAndEveryStep)
{
    EXPECT_EQ(RuleBook::shipped().roleNames(), roles());
    qsizetype steps = 0;
    for (const TransitionRule& rule : RuleBook::shipped().transitions()) {
        if (rule.record != Ticket::kRecord)
            continue;
        ++steps;
        EXPECT_TRUE(std::any_of(rights().begin(), rights().end(), [&](const Right& right) {
            return rule.from == QString::fromUtf16(right.from) && rule.to == QString::fromUtf16(right.to);
        })) << qPrintable(rule.from + u' ' + rule.to);
    }
    EXPECT_EQ(steps, rights().size());
}

TEST_F(RightsTest, EveryRoleStepGrantAndTieIsAsTheRegulationsSay)
{
    for (const Right& right : rights()) {
        for (const QString& role : roles()) {
            for (const Place place : kPlaces) {
                for (const Tie tie : kTies) {
                    const bool isNew = *right.from == u'\0';
                    if (isNew && tie != Tie::Bystander)
                        continue;
                    EXPECT_EQ(allowed(right, person(role, place), tie), expected(right, role, place, tie))
                        << qPrintable(QStringList({QString::fromUtf16(right.from), QString::fromUtf16(right.to), role})
                                          .join(u' '))
                        << " place " << int(place) << " tie " << int(tie);
                }
            }
        }
    }
}

namespace {

struct ActionRight
{
    TicketAction action;
    QStringList roles;
    QList<Tie> ties;
};

/// What is no step, on an accepted complaint.
QList<ActionRight> actionRights()
{
    const QStringList workers = words(u"agent complaint department area lead");
    const QStringList talkers = workers + words(u"director callback");
    const QStringList writers = workers + words(u"director");
    const QList<Tie> both{Tie::Owner, Tie::Holder};
    return {{TicketAction::Urge, words(u"lead director callback"), {}},
            {TicketAction::Wait, talkers, both},
            {TicketAction::Promise, talkers, both},
            {TicketAction::Reply, talkers, both},
            {TicketAction::Judge, writers + words(u"complaint_lead"), both},
            {TicketAction::Appoint, writers, both},
            {TicketAction::Arrive, writers, both},
            {TicketAction::Edit, writers, both},
            {TicketAction::Assign, writers, {}},
            {TicketAction::Join, writers, both},
            {TicketAction::Leave, words(u"lead"), {Tie::Owner}},
            {TicketAction::Rule, words(u"director centre"), {}},
            {TicketAction::Liability, words(u"lead director"), {}}};
}

/// Makes the ticket one of many.
Row tieOf(const Row& ticket)
{
    Row tie;
    tie.id = newId<RecordId>();
    tie.record = Relation::kRecord;
    tie.scope = ticket.scope;
    tie.fields = {{RelationField::kTicket, ticket.id.toString()},
                  {RelationField::kOther, newId<RecordId>().toString()},
                  {RelationField::kKind, Relation::kBelongs}};
    return tie;
}

}  // namespace

TEST_F(RightsTest, EveryRoleActionGrantAndTieIsAsTheRegulationsSay)
{
    const Settings settings;
    const WorkCalendar calendar = WorkCalendar::of(settings);
    const ActionRules rules{m_office.permissions, m_office.scopes, settings, calendar, m_office.time};
    for (const ActionRight& right : actionRights()) {
        for (const QString& role : roles()) {
            for (const Place place : kPlaces) {
                for (const Tie tie : kTies) {
                    const Actor actor = person(role, place);
                    TicketCase one;
                    Row row = ticket(u"accepted", actor, tie);
                    row.fields.insert(TicketField::kKind, keyOf(TicketKind::Complaint));
                    row.fields.insert(TicketField::kMode, keyOf(TicketMode::Onsite));
                    one.ticket = Ticket(row);
                    if (right.action == TicketAction::Leave)
                        one.relations.append(tieOf(row));
                    const TicketActions actions(rules, {actor, m_office.team, {}});
                    const Right same{u"", u"", right.roles, right.ties};
                    EXPECT_EQ(actions.offer(right.action, one).allowed(), expected(same, role, place, tie))
                        << qPrintable(keyOf(right.action) + u' ' + role) << " place " << int(place) << " tie "
                        << int(tie);
                }
            }
        }
    }
}

/// "All complaints: level, validity, causes": wherever they lie, and no more of them than that.
TEST_F(RightsTest, TheComplaintManagerSeesEveryComplaintAndSaysWhatItIs)
{
    const Actor manager = m_office.actor(QStringLiteral("complaint_lead"), m_office.department);
    const Instant now = m_office.time.now();
    for (const ScopeId place :
         {m_office.team, m_office.otherTeam, m_office.unit, m_office.pool(QStringLiteral("complaints"))}) {
        Row complaint = m_office.ticket(TicketState::Accepted, place);
        complaint.fields.insert(TicketField::kKind, keyOf(TicketKind::Complaint));
        EXPECT_TRUE(m_office.permissions.maySee(manager, complaint, now));
        for (const QLatin1StringView field :
             {TicketField::kComplaintLevel, TicketField::kComplaintTo, TicketField::kComplaintValid,
              TicketField::kNormBroken, TicketField::kVerifiedFacts, TicketField::kMeasure, TicketField::kLiable})
            EXPECT_TRUE(m_office.permissions.mayWrite(manager, complaint, field, now)) << field.data();
        const bool leads = place == m_office.pool(QStringLiteral("complaints"));
        EXPECT_EQ(m_office.permissions.mayStep(manager, complaint, QStringLiteral("done"), now), leads);
        EXPECT_FALSE(m_office.permissions.mayWrite(manager, complaint, TicketField::kSummary, now));
    }
    EXPECT_FALSE(m_office.permissions.maySee(m_office.actor(QStringLiteral("complaint"), m_office.team),
                                             m_office.ticket(TicketState::Accepted, m_office.otherTeam), now));
}

TEST_F(RightsTest, OnlyThoseWhoSeeATicketMayNoteOnIt)
{
    const Settings settings;
    const WorkCalendar calendar = WorkCalendar::of(settings);
    const ActionRules rules{m_office.permissions, m_office.scopes, settings, calendar, m_office.time};
    for (const QString& role : roles()) {
        for (const Place place : kPlaces) {
            const Actor actor = person(role, place);
            TicketCase one;
            one.ticket = Ticket(ticket(u"accepted", actor, Tie::Bystander));
            const TicketActions actions(rules, {actor, m_office.team, {}});
            const bool sees = covers(role, place) && role != u"analyst";  // who gets totals only
            EXPECT_EQ(actions.offer(TicketAction::Note, one).allowed(), sees) << qPrintable(role);
        }
    }
}

TEST_F(RightsTest, OnlyThoseWhoSeeAComplaintAndWorkOnItShareIt)
{
    const Settings settings;
    const WorkCalendar calendar = WorkCalendar::of(settings);
    const ActionRules rules{m_office.permissions, m_office.scopes, settings, calendar, m_office.time};
    for (const QString& role : roles()) {
        for (const Place place : kPlaces) {
            for (const Tie tie : kTies) {
                const Actor actor = person(role, place);
                Row row = ticket(u"accepted", actor, tie);
                row.fields.insert(TicketField::kKind, keyOf(TicketKind::Complaint));
                TicketCase one;
                one.ticket = Ticket(row);
                const TicketActions actions(rules, {actor, m_office.team, {}});
                const bool sees = covers(role, place) && role != u"analyst";
                const bool works = tie == Tie::Owner || tie == Tie::Holder || words(u"lead callback").contains(role);
                EXPECT_EQ(actions.offer(TicketAction::Share, one).allowed(), sees && works)
                    << qPrintable(role) << " place " << int(place) << " tie " << int(tie);
            }
        }
    }
}
