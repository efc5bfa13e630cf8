// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/timelinewords.h"

#include "domain/attempt.h"
#include "domain/quote.h"
#include "domain/relation.h"
#include "domain/session.h"
#include "domain/ticket.h"
#include "domain/ticketaction.h"
#include "domain/ticketclock.h"
#include "domain/ticketnumber.h"
#include "domain/ticketstamps.h"
#include "domain/timelineentry.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <iterator>

namespace Seatdesk::TimelineWords {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("TimelineWords", text);
}

QString sentence(const char* text, const QString& who)
{
    return tr(text).arg(who);
}

/// In the order of the kinds.
constexpr const char* kVerbs[] = {
    QT_TRANSLATE_NOOP("TimelineWords", "%1 moved it"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 noted"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 replied to the customer"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 urged"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 escalated"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 instructed"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 disagreed"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 filed the report owed"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 waits for the customer"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 resumed"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 promised a reply"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 appointed"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 arrived on site"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 called back"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 merged a ticket into this one"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 judged the complaint"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 filed the form owed"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 assigned"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 reopened it"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 found the contact data wrong"),
};
static_assert(std::size(kVerbs) == EnumKeys<EntryKind>::names.size());

const char* verb(EntryKind kind)
{
    return kVerbs[static_cast<size_t>(kind)];
}

/// In the order of the states.
constexpr const char* kSteps[] = {
    QT_TRANSLATE_NOOP("TimelineWords", "%1 recorded"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 settled at once"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 dispatched"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 accepted"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 answered"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 passed it to callback"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 closed"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 returned it"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 cancelled"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 merged it into another"),
};
static_assert(std::size(kSteps) == EnumKeys<TicketState>::names.size());

/// Of a step that was taken back, in the order of the states that it had led to.
constexpr const char* kTakenBack[] = {
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took the recording back"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took the settling back"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took the dispatch back"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took the acceptance back"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took the answer back"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took it back from callback"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took the closing back"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took the return back"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took the cancelling back"),
    QT_TRANSLATE_NOOP("TimelineWords", "%1 took the merging back"),
};
static_assert(std::size(kTakenBack) == EnumKeys<TicketState>::names.size());

const char* stepVerb(TicketState to)
{
    return kSteps[static_cast<size_t>(to)];
}

/// What another kind of entry would say less well: a tie, a ruling, who is liable. Null for the others.
const char* ownVerb(const TimelineItem& item)
{
    const QJsonObject data = TimelineEntry(item.row).data().toObject();
    if (data.value(RelationField::kKind).toString() == Relation::kBelongs) {
        if (data.contains(RelationField::kEndedAt))
            return QT_TRANSLATE_NOOP("TimelineWords", "%1 ended the tie");
        return data.contains(u"joined") ? QT_TRANSLATE_NOOP("TimelineWords", "%1 made it one of many")
                                        : QT_TRANSLATE_NOOP("TimelineWords", "%1 tied a ticket to this one");
    }
    if (data.contains(keyOf(TicketAction::Rule)))
        return QT_TRANSLATE_NOOP("TimelineWords", "%1 ruled for the office");
    if (data.contains(TicketField::kLiable))
        return QT_TRANSLATE_NOOP("TimelineWords", "%1 recorded who is liable");
    return nullptr;
}

QString liableText(const QJsonObject& data, const Session& session)
{
    QStringList names;
    for (const QString& key : {QString(TicketField::kLiable), QStringLiteral("superior")}) {
        if (data.contains(key))
            names.append(session.nameOf(ScopeId::fromString(data.value(key).toString())));
    }
    return names.join(QStringLiteral(" · ")) + QStringLiteral(" · ") + data.value(TicketField::kMeasure).toString();
}

const char* stepOrDeed(const TimelineItem& item)
{
    const auto to = TimelineEntry(item.row).toState();
    return item.kind == EntryKind::Status && to ? stepVerb(*to) : verb(item.kind);
}

bool isTakingBack(const TimelineItem& item, const Session& session)
{
    const TimelineEntry entry(item.row);
    if (item.kind != EntryKind::Status || !entry.fromState() || !entry.toState())
        return false;
    // Where neither says why, it shows by what happened before.
    const QString from = keyOf(*entry.fromState());
    const TransitionRule* rule = session.rules().transition(Ticket::kRecord, from, keyOf(*entry.toState()));
    if (item.reverses && rule && !rule->reasonNeeded && rule->who.contains(QStringLiteral("undo")))
        return true;
    Operation step;
    step.set = {{TicketField::kState, keyOf(*entry.toState())}, {TicketField::kReason, entry.text()}};
    return isUndo(session.rules(), *entry.fromState(), step);
}

const char* takenBack(const TimelineItem& item)
{
    return kTakenBack[static_cast<size_t>(*TimelineEntry(item.row).fromState())];
}

QString entryDetail(const TimelineItem& item, const Session& session, const QTimeZone& zone)
{
    const QJsonObject data = TimelineEntry(item.row).data().toObject();
    const auto moment = [&](QLatin1StringView field) {
        const QJsonValue value = data.value(field);
        return value.isDouble() ? TimeWords::moment(fromMicros(value.toInteger()), session.time().now(), zone)
                                : QString();
    };
    switch (item.kind) {
        case EntryKind::Status:
            return session.nameOf(TimelineEntry(item.row).target());
        case EntryKind::Promise:
            return moment(TicketField::kPromisedAt);
        case EntryKind::Appointment:
            return moment(TicketField::kAppointedAt);
        case EntryKind::Assign:
            return session.nameOf(ScopeId::fromString(data.value(TicketField::kHolder).toString()));
        case EntryKind::Escalation:
            return ActionWords::role(data.value(QStringLiteral("to_role")).toString());
        case EntryKind::Merge:
            return TicketNumber::shown(item.text);
        case EntryKind::Instruction:
            return session.nameOf(ScopeId::fromString(data.value(TimelineEntryField::kTarget).toString()));
        case EntryKind::Verdict:
            if (data.contains(TicketField::kLiable))
                return liableText(data, session);
            if (const auto verdict = fromKey<Verdict>(data.value(TicketField::kComplaintValid).toString()))
                return ActionWords::verdict(*verdict);
            return {};
        default:
            return {};
    }
}

QString entryTag(const TimelineItem& item)
{
    if (item.kind == EntryKind::Status)
        return {};
    if (item.audience == Audience::Internal)
        return QCoreApplication::translate("TimelineWords", "Internal");
    const QString key = TimelineEntry(item.row).data().toObject().value(QStringLiteral("channel")).toString();
    const auto channel = fromKey<Channel>(key);
    const QString to = QCoreApplication::translate("TimelineWords", "To the customer");
    return channel ? to + QStringLiteral(" · ") + TicketWords::channel(*channel) : to;
}

TimelineText entryText(const TimelineItem& item, const Session& session, const QTimeZone& zone)
{
    const QString who = session.nameOf(ScopeId(item.by));
    TimelineText text;
    const char* own = ownVerb(item);
    const bool back = isTakingBack(item, session);
    text.title = sentence(own ? own : back ? takenBack(item) : stepOrDeed(item), who).trimmed();
    // To whom it comes back is to whom it belonged.
    text.detail = back ? QString() : entryDetail(item, session, zone);
    text.body = item.kind == EntryKind::Merge ? QString() : item.text;
    text.tag = entryTag(item);
    return text;
}

TimelineText attemptText(const TimelineItem& item, const Session& session)
{
    const Attempt attempt(item.row);
    TimelineText text;
    text.title = sentence(verb(EntryKind::Attempt), session.nameOf(ScopeId(item.by)));
    QStringList parts;
    if (attempt.outcome())
        parts.append(ActionWords::outcome(*attempt.outcome()));
    if (attempt.solved())
        parts.append(ActionWords::solved(*attempt.solved()));
    if (!attempt.satisfied().isEmpty())
        parts.append(ActionWords::satisfied(attempt.satisfied()));
    text.detail = parts.join(QStringLiteral(" · "));
    text.body = item.text;
    text.tag = QCoreApplication::translate("TimelineWords", "To the customer");
    return text;
}

TimelineText clockText(const TimelineItem& item, const Session& session, const QTimeZone& zone)
{
    const TicketClock clock(item.row);
    const QString name =
        clock.kind() ? TicketWords::clockKind(*clock.kind()) : clock.row().text(TicketClockField::kKind);
    TimelineText text;
    if (item.source == TimelineItem::Source::ClockStarted) {
        text.title = QCoreApplication::translate("TimelineWords", "Clock “%1” started").arg(name);
        if (clock.dueAt())
            text.detail = QCoreApplication::translate("TimelineWords", "due %1")
                              .arg(TimeWords::moment(*clock.dueAt(), session.time().now(), zone));
        return text;
    }
    text.title = QCoreApplication::translate("TimelineWords", "Clock “%1” stopped").arg(name);
    text.detail = TimeWords::countdown(ClockReading::of(clock, session.time().now()));
    return text;
}

}  // namespace

TimelineText of(const TimelineItem& item, const Session& session, const QTimeZone& zone)
{
    using Source = TimelineItem::Source;
    switch (item.source) {
        case Source::Entry:
            return entryText(item, session, zone);
        case Source::Attempt:
            return attemptText(item, session);
        case Source::Quote:
            return {QCoreApplication::translate("TimelineWords", "Quoted"),
                    QCoreApplication::translate("TimelineWords", "%1, version %2")
                        .arg(item.text, QString::number(Quote(item.row).version())),
                    {},
                    {},
                    true};
        case Source::ClockStarted:
        case Source::ClockEnded:
            return clockText(item, session, zone);
    }
    return {};
}

QString spoken(const TimelineItem& item, const Session& session, const QTimeZone& zone)
{
    const TimelineText text = of(item, session, zone);
    QStringList parts{TimeWords::moment(item.at, session.time().now(), zone), text.title};
    for (const QString& part : {text.detail, text.tag, text.body}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace Seatdesk::TimelineWords
