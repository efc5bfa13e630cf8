// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tray/traywords.h"

#include "domain/bookentry.h"
#include "domain/ticket.h"
#include "domain/timelineentry.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace Seatdesk::TrayWords {

QString asOf(const SyncStatus& status, Instant now, const QTimeZone& zone)
{
    const QDateTime at = toDateTime(status.shownAsOf(), zone);
    return at.date() == toDateTime(now, zone).date() ? at.time().toString(QStringLiteral("HH:mm:ss"))
                                                     : TimeWords::moment(status.shownAsOf(), now, zone);
}

QString fetching(const SyncStatus::Fetching& fetching)
{
    using Part = SyncStatus::Part;
    const QString rows = QLocale().toString(fetching.rows);
    switch (fetching.part) {
        case Part::Basics:
            return QCoreApplication::translate("TrayWords", "Fetching people and settings: %1").arg(rows);
        case Part::Tickets:
            return QCoreApplication::translate("TrayWords", "Fetching tickets: %1").arg(rows);
        case Part::TimeLines:
            return QCoreApplication::translate("TrayWords", "Fetching what belongs to the tickets: %1").arg(rows);
        case Part::Customers:
            return QCoreApplication::translate("TrayWords", "Fetching customers: %1").arg(rows);
        case Part::Knowledge:
            return QCoreApplication::translate("TrayWords", "Fetching knowledge: %1").arg(rows);
        case Part::Other:
            break;
    }
    return QCoreApplication::translate("TrayWords", "Fetching the rest: %1").arg(rows);
}

QString doubt(const DoubtedBook& book)
{
    return QCoreApplication::translate("TrayWords", "Duty log, book %1: not as seen before").arg(book.number);
}

SyncIndicator indicator(const SyncStatus& status, Instant now, const QTimeZone& zone)
{
    using State = SyncStatus::State;
    if (status.fetching())
        return {fetching(*status.fetching()), QStringLiteral("view-refresh"), Role::Info};
    const QString at = asOf(status, now, zone);
    switch (status.state()) {
        case State::Synced:
            return {QCoreApplication::translate("TrayWords", "Synced %1").arg(at), QStringLiteral("cloudstatus"),
                    Role::Text2};
        case State::Waiting:
            return {QCoreApplication::translate("TrayWords", "%n waiting to be sent", nullptr, status.waiting()),
                    QStringLiteral("cloud-upload"), Role::Info};
        case State::Attention:
            if (const auto& books = status.doubtedBooks(); !books.isEmpty())
                return {doubt(books.first()), QStringLiteral("data-warning"), Role::Danger};
            if (status.attention() == 0)
                return {QCoreApplication::translate("TrayWords", "Not synchronised, as of %1").arg(at),
                        QStringLiteral("data-warning"), Role::Warning};
            return {QCoreApplication::translate("TrayWords", "%n need(s) attention", nullptr, status.attention()),
                    QStringLiteral("vcs-conflicting"), Role::Danger};
        case State::Offline:
            return {QCoreApplication::translate("TrayWords", "Offline, as of %1").arg(at), QStringLiteral("computer"),
                    Role::Warning};
    }
    return {};
}

namespace {

QString refusal(PushResult::Status status)
{
    switch (status) {
        case PushResult::Status::Ok:
            return QCoreApplication::translate("TrayWords", "Held back");
        case PushResult::Status::Denied:
            return QCoreApplication::translate("TrayWords", "Not allowed");
        case PushResult::Status::Invalid:
            return QCoreApplication::translate("TrayWords", "Not valid");
        case PushResult::Status::Conflict:
            return QCoreApplication::translate("TrayWords", "Conflict");
    }
    return {};
}

/// What an entry of a bound book says; nothing of other operations.
std::optional<BookBody> entryOf(const Operation& operation)
{
    const Result<BookBody> body = BookBody::parse(operation.set.value(BookEntryField::kBody).toString());
    return operation.record == BookEntry::kRecord && body ? std::optional(*body) : std::nullopt;
}

QString deedOf(const BookBody& entry)
{
    if (entry.handover)
        return QCoreApplication::translate("TrayWords", "Handover of a shift");
    return entry.takeover ? QCoreApplication::translate("TrayWords", "Taking over of a shift")
                          : QCoreApplication::translate("TrayWords", "Entry in the duty log");
}

/// What a person would say they did.
QString deed(const TrayCase& one)
{
    for (const TrayItem& item : one.items) {
        if (const auto entry = entryOf(item.operation))
            return deedOf(*entry);
    }
    QStringList fields;
    for (const TrayItem& item : one.items) {
        const Operation& operation = item.operation;
        if (operation.record == Ticket::kRecord && operation.verb == Operation::Verb::Insert)
            return QCoreApplication::translate("TrayWords", "New ticket");
        const auto state = fromKey<TicketState>(operation.set.value(TicketField::kState).toString());
        if (operation.record == Ticket::kRecord && state)
            return QCoreApplication::translate("TrayWords", "Step: %1").arg(TicketWords::state(*state));
        if (operation.record == TimelineEntry::kRecord) {
            const bool reply = operation.set.value(TimelineEntryField::kAudience).toString() == u"customer";
            return reply ? QCoreApplication::translate("TrayWords", "Reply to the customer")
                         : QCoreApplication::translate("TrayWords", "Entry in the time line");
        }
        if (operation.verb == Operation::Verb::Delete)
            return QCoreApplication::translate("TrayWords", "Deletion");
        for (const QString& key : operation.set.keys()) {
            if (field(key) != key)
                fields.append(field(key));
        }
    }
    fields.removeDuplicates();
    if (fields.isEmpty())
        return QCoreApplication::translate("TrayWords", "A change");
    return QCoreApplication::translate("TrayWords", "Changed: %1").arg(fields.join(QStringLiteral(", ")));
}

}  // namespace

namespace {

/// Why bound books refuse; empty when it is something else.
QString reasonOfBook(const QString& detail)
{
    if (detail == u"signature")
        return QCoreApplication::translate("TrayWords",
                                           "The signature does not hold: the page or the book is another than was "
                                           "signed. Read it again and sign anew; what you wrote is kept here");
    if (detail == u"closed book")
        return QCoreApplication::translate("TrayWords",
                                           "The duty log was closed and goes on in another book. Write it there; what "
                                           "you wrote is kept here");
    if (detail == u"field signed_page")
        return QCoreApplication::translate("TrayWords",
                                           "The shift had been handed over before. What you wrote is kept here");
    return {};
}

}  // namespace

QString status(const TrayCase& one)
{
    switch (one.stage()) {
        case TrayItem::Stage::Refused:
            break;
        case TrayItem::Stage::Waiting:
            return QCoreApplication::translate("TrayWords", "To be sent");
        case TrayItem::Stage::Sent:
            return QCoreApplication::translate("TrayWords", "Sent");
    }
    return refusal(one.status());
}

QString statusIcon(const TrayCase& one)
{
    switch (one.stage()) {
        case TrayItem::Stage::Refused:
            break;
        case TrayItem::Stage::Waiting:
            return QStringLiteral("cloud-upload");
        case TrayItem::Stage::Sent:
            return QStringLiteral("emblem-checked");
    }
    const bool conflict = one.status() == PushResult::Status::Conflict;
    return conflict ? QStringLiteral("vcs-conflicting") : QStringLiteral("data-warning");
}

Role statusRole(const TrayCase& one)
{
    switch (one.stage()) {
        case TrayItem::Stage::Refused:
            break;
        case TrayItem::Stage::Waiting:
            return Role::Info;
        case TrayItem::Stage::Sent:
            return Role::Success;
    }
    return one.status() == PushResult::Status::Conflict ? Role::Danger : Role::Warning;
}

QString place(SyncState sync)
{
    switch (sync) {
        case SyncState::Synced:
            return QCoreApplication::translate("TrayWords", "Now the same everywhere");
        case SyncState::Here:
            return QCoreApplication::translate("TrayWords", "Only here so far");
        case SyncState::Attention:
            return QCoreApplication::translate("TrayWords", "Needs attention");
    }
    return {};
}

QString reason(const TrayCase& one)
{
    if (one.stage() != TrayItem::Stage::Refused)
        return deed(one);
    if (const QString why = reasonOfBook(one.detail()); !why.isEmpty())
        return why;
    switch (one.status()) {
        case PushResult::Status::Ok:
            return QCoreApplication::translate("TrayWords", "Another part of the same action was refused");
        case PushResult::Status::Denied:
            return QCoreApplication::translate("TrayWords", "Your rights did not cover it when it arrived");
        case PushResult::Status::Invalid:
            if (one.detail() == u"too old")
                return QCoreApplication::translate(
                    "TrayWords",
                    "It waited here for so long that nobody can tell whether it was taken before: look before you "
                    "send it again");
            return QCoreApplication::translate("TrayWords", "A rule is against it: %1").arg(one.detail());
        case PushResult::Status::Conflict:
            break;
    }
    QStringList names;
    const auto conflicts = one.conflicts();
    for (const auto& [operation, conflict] : conflicts)
        names.append(field(conflict.field));
    return QCoreApplication::translate("TrayWords", "Changed by someone else first: %1")
        .arg(names.join(QStringLiteral(", ")));
}

QString field(const QString& key)
{
    if (key == TicketField::kState)
        return QCoreApplication::translate("TrayWords", "State");
    if (key == TicketField::kHolder)
        return QCoreApplication::translate("TrayWords", "Holder");
    if (key == TicketField::kOwner)
        return QCoreApplication::translate("TrayWords", "First contact");
    if (key == TicketField::kWaiting)
        return QCoreApplication::translate("TrayWords", "Waiting");
    if (key == TicketField::kAppointedAt)
        return QCoreApplication::translate("TrayWords", "Time of the visit");
    if (key == TicketField::kVerifiedFacts)
        return QCoreApplication::translate("TrayWords", "Facts");
    if (key == TicketField::kMeasure)
        return QCoreApplication::translate("TrayWords", "Measure");
    if (key == TimelineEntryField::kText || key == BookEntryField::kBody)
        return QCoreApplication::translate("TrayWords", "Text");
    return TicketWords::field(key);
}

QString value(const QString& field, const QJsonValue& value, const QTimeZone& zone)
{
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("—");
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("TrayWords", "yes")
                              : QCoreApplication::translate("TrayWords", "no");
    if (value.isDouble() && field.endsWith(u"_at"))
        return toDateTime(fromMicros(value.toInteger()), zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (value.isDouble())
        return QString::number(value.toInteger());
    QString text = value.toString();
    if (field == BookEntryField::kBody)
        return BookBody::parse(text).value_or(BookBody()).text;
    if (field == TicketField::kState && fromKey<TicketState>(text))
        return TicketWords::state(*fromKey<TicketState>(text));
    if (field == TicketField::kKind && fromKey<TicketKind>(text))
        return TicketWords::kind(*fromKey<TicketKind>(text));
    if (field == TicketField::kPriority && fromKey<Priority>(text))
        return TicketWords::priority(*fromKey<Priority>(text));
    return text;
}

}  // namespace Seatdesk::TrayWords
