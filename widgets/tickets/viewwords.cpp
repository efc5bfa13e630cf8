// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/viewwords.h"

#include "domain/session.h"
#include "domain/ticket.h"
#include "domain/ticketcase.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <optional>

namespace Seatdesk::ViewWords {

namespace {

struct KeyWords
{
    const char* key;
    const char* name;
    const char* missing;
    const char* remedy;
};

QString tr(const char* text)
{
    return QCoreApplication::translate("ViewWords", text);
}

constexpr KeyWords kWords[] = {
    {"mine", QT_TRANSLATE_NOOP("ViewWords", "Mine"), QT_TRANSLATE_NOOP("ViewWords", "Nothing is with you now"),
     QT_TRANSLATE_NOOP("ViewWords", "Tickets that you record or accept stand here until they are closed.")},
    {"open", QT_TRANSLATE_NOOP("ViewWords", "Open"), QT_TRANSLATE_NOOP("ViewWords", "No open ticket in your sight"),
     QT_TRANSLATE_NOOP("ViewWords", "Every ticket of your scopes that is not closed stands here.")},
    {"undispatched", QT_TRANSLATE_NOOP("ViewWords", "To dispatch"),
     QT_TRANSLATE_NOOP("ViewWords", "Every ticket has been dispatched"),
     QT_TRANSLATE_NOOP("ViewWords", "A ticket stands here from recording, or from a return, until it is sent.")},
    {"running_out", QT_TRANSLATE_NOOP("ViewWords", "Running out"),
     QT_TRANSLATE_NOOP("ViewWords", "No clock is about to run out"),
     QT_TRANSLATE_NOOP("ViewWords", "A ticket comes here when the warning before its next deadline is reached.")},
    {"overdue", QT_TRANSLATE_NOOP("ViewWords", "Overdue"), QT_TRANSLATE_NOOP("ViewWords", "Nothing is overdue"),
     QT_TRANSLATE_NOOP("ViewWords", "A ticket comes here at the moment its deadline passes.")},
    {"stuck", QT_TRANSLATE_NOOP("ViewWords", "Stuck"), QT_TRANSLATE_NOOP("ViewWords", "Nothing is stuck"),
     QT_TRANSLATE_NOOP("ViewWords",
                       "A ticket comes here when nobody has moved it for the time that the "
                       "department has set.")},
    {"callbacks", QT_TRANSLATE_NOOP("ViewWords", "Callbacks due"),
     QT_TRANSLATE_NOOP("ViewWords", "No ticket waits for a callback"),
     QT_TRANSLATE_NOOP("ViewWords",
                       "After a department has answered and the review has passed, the ticket comes "
                       "here by itself.")},
    {"waiting", QT_TRANSLATE_NOOP("ViewWords", "Waiting"),
     QT_TRANSLATE_NOOP("ViewWords", "No ticket waits for its customer"),
     QT_TRANSLATE_NOOP("ViewWords", "Tickets whose clocks are paused for the customer stand here.")},
    {"escalated", QT_TRANSLATE_NOOP("ViewWords", "Escalated"), QT_TRANSLATE_NOOP("ViewWords", "No escalation is open"),
     QT_TRANSLATE_NOOP("ViewWords", "A ticket stands here from its escalation until the instruction is given.")},
    {"form_owed", QT_TRANSLATE_NOOP("ViewWords", "Form owed"),
     QT_TRANSLATE_NOOP("ViewWords", "No contact form is owed"),
     QT_TRANSLATE_NOOP("ViewWords", "What was solved first stands here until its form is filed.")},
    {"closed", QT_TRANSLATE_NOOP("ViewWords", "Closed tickets"),
     QT_TRANSLATE_NOOP("ViewWords", "No ticket has been closed yet"),
     QT_TRANSLATE_NOOP("ViewWords", "Settled, closed and cancelled tickets stand here, the newest first.")},
    {"all", QT_TRANSLATE_NOOP("ViewWords", "All tickets"), QT_TRANSLATE_NOOP("ViewWords", "There is no ticket yet"),
     QT_TRANSLATE_NOOP("ViewWords", "Record the first one, or import a table of them.")},
};

const KeyWords* wordsOf(const QString& key)
{
    const auto found = std::find_if(std::begin(kWords), std::end(kWords),
                                    [&](const KeyWords& one) { return key == QLatin1StringView(one.key); });
    return found == std::end(kWords) ? nullptr : found;
}

QString fieldName(const QString& field)
{
    using namespace TicketField;
    static const QHash<QString, const char*> names{
        {kState, QT_TRANSLATE_NOOP("ViewWords", "State")},
        {kHolder, QT_TRANSLATE_NOOP("ViewWords", "With")},
        {kOwner, QT_TRANSLATE_NOOP("ViewWords", "First contact")},
        {kDueAt, QT_TRANSLATE_NOOP("ViewWords", "Deadline")},
        {kWarnAt, QT_TRANSLATE_NOOP("ViewWords", "Warning")},
        {kMovedAt, QT_TRANSLATE_NOOP("ViewWords", "Last moved")},
        {kRecordedAt, QT_TRANSLATE_NOOP("ViewWords", "Recorded")},
        {kClosedAt, QT_TRANSLATE_NOOP("ViewWords", "Closed")},
        {kWaiting, QT_TRANSLATE_NOOP("ViewWords", "Waiting")},
        {kUrged, QT_TRANSLATE_NOOP("ViewWords", "Urged")},
        {kFormOwed, QT_TRANSLATE_NOOP("ViewWords", "Form owed")},
        {kEscalatedTo, QT_TRANSLATE_NOOP("ViewWords", "Escalated")},
        {QStringLiteral("scope_id"), QT_TRANSLATE_NOOP("ViewWords", "Lies with")},
    };
    const char* name = names.value(field);
    return name ? tr(name) : TicketWords::field(field);
}

QString oneValue(const QString& field, const QJsonValue& value, const Session& session)
{
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("ViewWords", "yes")
                              : QCoreApplication::translate("ViewWords", "no");
    const QString text = value.toString();
    if (text == u"$me" || text == session.person().toString())
        return QCoreApplication::translate("ViewWords", "me");
    if (field == TicketField::kState)
        return fromKey<TicketState>(text) ? TicketWords::state(*fromKey<TicketState>(text)) : text;
    if (field == TicketField::kKind)
        return fromKey<TicketKind>(text) ? TicketWords::kind(*fromKey<TicketKind>(text)) : text;
    if (field == TicketField::kPriority)
        return fromKey<Priority>(text) ? TicketWords::priority(*fromKey<Priority>(text)) : text;
    if (field == TicketField::kChannel)
        return fromKey<Channel>(text) ? TicketWords::channel(*fromKey<Channel>(text)) : text;
    if (field == u"scope_id" || field == TicketField::kHolder || field == TicketField::kOwner)
        return session.nameOf(ScopeId::fromString(text));
    return value.isDouble() ? QString::number(value.toInteger()) : text;
}

QJsonArray openKeys()
{
    QJsonArray keys;
    for (const TicketState state : openStates())
        keys.append(keyOf(state));
    return keys;
}

QString listed(const Condition& condition, const Session& session)
{
    const QJsonArray values = condition.value.toArray();
    if (condition.field == TicketField::kState && values == openKeys())
        return QCoreApplication::translate("ViewWords", "open");
    QStringList names;
    for (const QJsonValue& value : values)
        names.append(oneValue(condition.field, value, session));
    return names.join(QCoreApplication::translate("ViewWords", ", "));
}

/// "$now", "$now+60", "$now-1440", "$today" and fixed moments.
QString momentWords(const QJsonValue& value, const Session& session)
{
    const QString text = value.toString();
    if (text == u"$today")
        return QCoreApplication::translate("ViewWords", "today");
    if (text == u"$now")
        return QCoreApplication::translate("ViewWords", "now");
    if (text.startsWith(u"$now")) {
        const int minutes = text.mid(4).toInt();
        const int hours = std::abs(minutes) / 60;
        const int days = hours / 24;
        const QString span = hours % 24 == 0 ? QCoreApplication::translate("ViewWords", "%n day(s)", nullptr, days)
                                             : QCoreApplication::translate("ViewWords", "%n hour(s)", nullptr, hours);
        return (minutes < 0 ? QCoreApplication::translate("ViewWords", "%1 ago")
                            : QCoreApplication::translate("ViewWords", "in %1"))
            .arg(span);
    }
    return TimeWords::moment(fromMicros(value.toInteger()), session.time().now(), QTimeZone::utc());
}

struct FlagWords
{
    QLatin1StringView field;
    const char* yes;
    const char* no;
};

constexpr FlagWords kFlags[] = {
    {TicketField::kWaiting, QT_TRANSLATE_NOOP("ViewWords", "Waiting for the customer"),
     QT_TRANSLATE_NOOP("ViewWords", "Not waiting")},
    {TicketField::kUrged, QT_TRANSLATE_NOOP("ViewWords", "Urged"), QT_TRANSLATE_NOOP("ViewWords", "Not urged")},
    {TicketField::kFormOwed, QT_TRANSLATE_NOOP("ViewWords", "Form owed"),
     QT_TRANSLATE_NOOP("ViewWords", "No form owed")},
};

/// What is true or not is said as such; nothing when the condition asks something else. A flag that was never set
/// counts as not set, so views ask for either.
std::optional<QString> flagWords(const Condition& condition)
{
    const Condition& one = condition.any.isEmpty() ? condition : condition.any.constLast();
    const bool either = condition.any.size() == 2 && condition.any.constFirst().field == one.field &&
                        condition.any.constFirst().test == Condition::Test::Empty;
    if ((!condition.any.isEmpty() && !either) || one.test != Condition::Test::Equal || !one.value.isBool())
        return std::nullopt;
    const auto* found = std::find_if(std::begin(kFlags), std::end(kFlags),
                                     [&](const FlagWords& words) { return one.field == words.field; });
    if (found == std::end(kFlags) || (either && one.value.toBool()))
        return std::nullopt;
    return tr(one.value.toBool() ? found->yes : found->no);
}

bool isMoment(const QString& field)
{
    return field.endsWith(u"_at");
}

}  // namespace

QString nameOfKey(const QString& key)
{
    const KeyWords* found = wordsOf(key);
    return found ? tr(found->name) : key;
}

QString name(const TicketView& view)
{
    return view.isSaved() ? view.name : nameOfKey(view.key);
}

QString section(TicketView::Section section)
{
    switch (section) {
        case TicketView::Section::Own:
            return QCoreApplication::translate("ViewWords", "Views");
        case TicketView::Section::Team:
            return QCoreApplication::translate("ViewWords", "Team views");
        case TicketView::Section::Person:
            return QCoreApplication::translate("ViewWords", "My views");
    }
    return {};
}

QString condition(const Condition& condition, const Session& session)
{
    using Test = Condition::Test;
    if (const std::optional<QString> words = flagWords(condition))
        return *words;
    if (!condition.any.isEmpty()) {
        QStringList parts;
        for (const Condition& one : condition.any)
            parts.append(ViewWords::condition(one, session));
        return parts.join(QCoreApplication::translate("ViewWords", " or "));
    }
    const QString field = fieldName(condition.field);
    const QString is = QCoreApplication::translate("ViewWords", "%1: %2");
    const QString value = isMoment(condition.field) ? momentWords(condition.value, session)
                                                    : oneValue(condition.field, condition.value, session);
    switch (condition.test) {
        case Test::Equal:
            return is.arg(field, value);
        case Test::NotEqual:
            return QCoreApplication::translate("ViewWords", "%1 not %2").arg(field, value);
        case Test::Less:
        case Test::AtMost:
            return QCoreApplication::translate("ViewWords", "%1 until %2").arg(field, value);
        case Test::Greater:
        case Test::AtLeast:
            return QCoreApplication::translate("ViewWords", "%1 since %2").arg(field, value);
        case Test::In:
            return is.arg(field, listed(condition, session));
        case Test::Empty:
            return QCoreApplication::translate("ViewWords", "%1: none").arg(field);
        case Test::Filled:
            return QCoreApplication::translate("ViewWords", "%1: any").arg(field);
        case Test::Contains:
        case Test::StartsWith:
            return QCoreApplication::translate("ViewWords", "%1 has “%2”").arg(field, value);
    }
    return {};
}

QString missing(const TicketView& view)
{
    const KeyWords* found = wordsOf(view.key);
    return found ? tr(found->missing) : QCoreApplication::translate("ViewWords", "No ticket in “%1”").arg(name(view));
}

QString remedy(const TicketView& view, bool records)
{
    if (!records && view.key == u"mine")
        return QCoreApplication::translate("ViewWords", "Tickets that you accept stand here until they are closed.");
    if (!records && view.key == u"all")
        return QCoreApplication::translate("ViewWords", "Tickets that you may see come here by themselves.");
    const KeyWords* found = wordsOf(view.key);
    return found ? tr(found->remedy)
                 : QCoreApplication::translate("ViewWords", "Tickets come here as soon as they fit the view's filter.");
}

}  // namespace Seatdesk::ViewWords
