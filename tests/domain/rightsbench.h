// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "domain/ticketactions.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <optional>

/// Who may do what, in a table that repeats the regulations and knows nothing of the rules files: every role, with a
/// grant of one's own, from above, elsewhere, none and an expired one, and every tie to the ticket.
namespace Seatdesk {

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

inline QStringList words(const char16_t* text)
{
    return QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
}

inline const QList<Right>& rights()
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

inline const QStringList& roles()
{
    static const QStringList all = words(
        u"agent outbound outbound_lead callback complaint complaint_lead department "
        u"area lead inspector editor analyst director centre admin deputy");
    return all;
}

inline bool descends(const QString& role)
{
    return words(u"outbound_lead complaint_lead area lead director centre").contains(role);
}

inline bool covers(const QString& role, Place place)
{
    return place == Place::Own || (place == Place::Above && descends(role));
}

inline bool isLive(Place place)
{
    return place == Place::Own || place == Place::Above || place == Place::Other;
}

inline bool expected(const Right& right, const QString& role, Place place, Tie tie)
{
    if (right.notByResolver && tie == Tie::Resolver)
        return false;
    return (covers(role, place) && right.roles.contains(role)) || (isLive(place) && right.ties.contains(tie));
}

inline constexpr std::initializer_list<Place> kPlaces{Place::Own, Place::Above, Place::Other, Place::None,
                                                      Place::Expired};
inline constexpr std::initializer_list<Tie> kTies{Tie::Bystander, Tie::Owner, Tie::Holder, Tie::Resolver,
                                                  Tie::LastChanger};

class RightsTest : public testing::Test
{
protected:
    Actor person(const QString& role, Place place)
    {
        const ScopeId scope = place == Place::Above   ? m_office->department
                              : place == Place::Other ? m_office->otherTeam
                                                      : m_office->team;
        Actor actor = m_office->actor(role, scope);
        if (place == Place::None)
            actor.grants.clear();
        if (place == Place::Expired)
            actor.grants.first().until = m_office->time.now() - std::chrono::seconds(1);
        return actor;
    }

    /// A ticket of the team with everything filled that a step may need.
    Row ticket(const char16_t* state, const Actor& actor, Tie tie)
    {
        Row row = m_office->ticket(TicketState::Recorded, m_office->team);
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
        const Instant now = m_office->time.now();
        return m_office->permissions.check(actor, step, isNew ? nullptr : &before, after, nullptr, now).has_value();
    }

    /// Everyone is forgotten who was asked for until now: searching among thousands takes long.
    void anew() { m_office.emplace(); }

    std::optional<Office> m_office{std::in_place};
};

}  // namespace Seatdesk
