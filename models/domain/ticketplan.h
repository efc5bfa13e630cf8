// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/completionrules.h"
#include "domain/groupbuilder.h"
#include "domain/permissions.h"
#include "domain/settings.h"
#include "domain/ticketcase.h"
#include "domain/ticketclock.h"
#include "domain/workcalendar.h"

#include <optional>

namespace Seatdesk {

/// What every plan looks things up in. All of it outlives the plan.
struct ActionRules
{
    const Permissions& permissions;
    const ScopeTree& scopes;
    const Settings& settings;
    const WorkCalendar& calendar;
    const TimeSource& time;
};

/// Who does it, and from where.
struct Acting
{
    Actor actor;
    ScopeId team;  ///< where this person's new tickets lie
    QString seat;
};

/// Gathers what one user action does to a ticket and its time line, and makes one group of it, which is completed by
/// rule with stamps and clocks (see GroupCompletion). Every operation is asked of Permissions on the way; the first
/// refusal is what finish() returns. Children are written before their ticket moves, as afterwards the person may no
/// longer see it.
class TicketPlan
{
public:
    enum class Mode { Existing, New };

    TicketPlan(const ActionRules& rules, const Acting& acting, TicketCase before, Mode mode = Mode::Existing);

    [[nodiscard]] Instant at() const { return m_builder.at(); }
    [[nodiscard]] StaffId person() const { return m_builder.person(); }
    /// The ticket as it will be.
    [[nodiscard]] Ticket after() const;

    void set(const QString& field, const QJsonValue& value);
    /// A null time clears the field.
    void setTime(const QString& field, std::optional<Instant> time);
    void step(TicketState state);
    void moveTo(ScopeId scope);
    void entry(EntryKind kind, const QString& text, const QJsonObject& data = {},
               Audience audience = Audience::Internal);
    /// An entry in the time line of another ticket.
    void entryOn(const Row& ticket, EntryKind kind, const QString& text, const QJsonObject& data);
    RecordId insertChild(const QString& record, QJsonObject fields);
    void changeChild(const Row& child, const QJsonObject& fields);
    /// A row that is no child of the ticket, written before it; `parent` of those that follow another row.
    Row insertOther(const QString& record, ScopeId scope, const QJsonObject& fields, const Row* parent = nullptr);

    /// A clock that no event starts, from now on.
    void startClock(ClockKind kind);

    void refuse(Error::Kind kind, const QString& detail);
    /// Writes out what was gathered, so that a second step can follow in the same group.
    void commit();
    Result<Group> finish();

private:
    struct Child
    {
        QString record;
        Row before;   ///< of a change; its id is null for an insert
        RecordId id;  ///< of an insert
        QJsonObject fields;
        Row parent;  ///< another ticket; its id is null for this one
    };

    void writeTicket();
    void writeChildren();
    void check(qsizetype sizeBefore, const Row* before, const Row* parent);

    [[nodiscard]] CompletionRules completionRules() const;

    ActionRules m_rules;
    Acting m_acting;
    const TicketCase m_given;
    TicketCase m_before;
    Mode m_mode;
    GroupBuilder m_builder;
    QJsonObject m_set;
    QList<Child> m_children;
    std::optional<Error> m_error;
};

}  // namespace Seatdesk
