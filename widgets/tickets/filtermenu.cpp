// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/filtermenu.h"

#include "domain/session.h"
#include "domain/ticket.h"
#include "widgets/words/ticketwords.h"

#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

using Test = Condition::Test;

bool isSame(const Condition& a, const Condition& b)
{
    return a.field == b.field && a.test == b.test && a.value == b.value && a.any.isEmpty() && b.any.isEmpty();
}

QJsonArray valuesOf(const Condition& condition)
{
    return condition.test == Test::In ? condition.value.toArray() : QJsonArray{condition.value};
}

}  // namespace

FilterMenu::FilterMenu(QList<Condition> conditions, const Session& session, QWidget* parent)
    : QMenu(parent), m_conditions(std::move(conditions))
{
    setAccessibleName(tr("Add a filter"));
    QMenu* kinds = addMenu(tr("Kind"));
    for (const TicketKind kind : allOf<TicketKind>())
        addValue(kinds, TicketWords::kind(kind), TicketField::kKind, keyOf(kind));
    QMenu* states = addMenu(tr("State"));
    for (const TicketState state : allOf<TicketState>())
        addValue(states, TicketWords::state(state), TicketField::kState, keyOf(state));
    QMenu* priorities = addMenu(tr("Priority"));
    for (const Priority priority : allOf<Priority>())
        addValue(priorities, TicketWords::priority(priority), TicketField::kPriority, keyOf(priority));
    QMenu* channels = addMenu(tr("Channel"));
    for (const Channel channel : allOf<Channel>())
        addValue(channels, TicketWords::channel(channel), TicketField::kChannel, keyOf(channel));
    QMenu* who = addMenu(tr("With"));
    addTest(who, tr("Me"), {TicketField::kHolder, Test::Equal, QStringLiteral("$me"), {}});
    addTest(who, tr("Nobody yet"), {TicketField::kHolder, Test::Empty, {}, {}});
    addTest(who, tr("First contact was me"), {TicketField::kOwner, Test::Equal, QStringLiteral("$me"), {}});
    addPlaces(addMenu(tr("Lies with")), session);
    addMoments();
    addSeparator();
    addTest(this, tr("Waiting for the customer"), {TicketField::kWaiting, Test::Equal, true, {}});
    addTest(this, tr("Urged"), {TicketField::kUrged, Test::Greater, 0, {}});
    addTest(this, tr("Escalated"), {TicketField::kEscalatedTo, Test::Filled, {}, {}});
    addTest(this, tr("Form owed"), {TicketField::kFormOwed, Test::Equal, true, {}});
}

void FilterMenu::addPlaces(QMenu* menu, const Session& session)
{
    QList<Scope> scopes = session.scopes().all();
    scopes.removeIf([](const Scope& scope) { return scope.kind == u"person" || scope.kind == u"department"; });
    std::sort(scopes.begin(), scopes.end(),
              [](const Scope& a, const Scope& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    for (const Scope& scope : std::as_const(scopes))
        addValue(menu, scope.name, QStringLiteral("scope_id"), scope.id.toString());
}

void FilterMenu::addMoments()
{
    QMenu* due = addMenu(tr("Deadline"));
    addTest(due, tr("Passed"), {TicketField::kDueAt, Test::AtMost, QStringLiteral("$now"), {}});
    addTest(due, tr("Within an hour"), {TicketField::kDueAt, Test::AtMost, QStringLiteral("$now+60"), {}});
    addTest(due, tr("Within 24 hours"), {TicketField::kDueAt, Test::AtMost, QStringLiteral("$now+1440"), {}});
    QMenu* recorded = addMenu(tr("Recorded"));
    addTest(recorded, tr("Today"), {TicketField::kRecordedAt, Test::AtLeast, QStringLiteral("$today"), {}});
    addTest(recorded, tr("In the last 7 days"),
            {TicketField::kRecordedAt, Test::AtLeast, QStringLiteral("$now-10080"), {}});
    addTest(recorded, tr("In the last 30 days"),
            {TicketField::kRecordedAt, Test::AtLeast, QStringLiteral("$now-43200"), {}});
}

qsizetype FilterMenu::placeOf(const QString& field) const
{
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        const Condition& one = m_conditions.at(i);
        if (one.any.isEmpty() && one.field == field && (one.test == Test::In || one.test == Test::Equal))
            return i;
    }
    return -1;
}

void FilterMenu::addValue(QMenu* menu, const QString& name, const QString& field, const QJsonValue& value)
{
    QAction* action = menu->addAction(name);
    action->setCheckable(true);
    const qsizetype place = placeOf(field);
    action->setChecked(place >= 0 && valuesOf(m_conditions.at(place)).contains(value));
    connect(action, &QAction::triggered, this, [this, field, value] { toggleValue(field, value); });
}

void FilterMenu::addTest(QMenu* menu, const QString& name, const Condition& condition)
{
    QAction* action = menu->addAction(name);
    action->setCheckable(true);
    action->setChecked(std::any_of(m_conditions.begin(), m_conditions.end(),
                                   [&](const Condition& one) { return isSame(one, condition); }));
    connect(action, &QAction::triggered, this, [this, condition] { toggleTest(condition); });
}

void FilterMenu::toggleValue(const QString& field, const QJsonValue& value)
{
    const qsizetype place = placeOf(field);
    QJsonArray values = place < 0 ? QJsonArray() : valuesOf(m_conditions.at(place));
    const auto found = std::find(values.begin(), values.end(), value);
    if (found != values.end())
        values.erase(found);
    else
        values.append(value);
    if (place >= 0)
        m_conditions.removeAt(place);
    if (!values.isEmpty())
        m_conditions.insert(place < 0 ? m_conditions.size() : place, {field, Test::In, values, {}});
    Q_EMIT conditionsChanged(m_conditions);
}

void FilterMenu::toggleTest(const Condition& condition)
{
    const auto removed = m_conditions.removeIf([&](const Condition& one) { return isSame(one, condition); });
    if (removed == 0)
        m_conditions.append(condition);
    Q_EMIT conditionsChanged(m_conditions);
}

}  // namespace Seatdesk
