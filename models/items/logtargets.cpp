// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/logtargets.h"

#include "domain/accesslogentry.h"
#include "domain/callrecording.h"
#include "domain/records.h"
#include "domain/ticket.h"
#include "domain/whendone.h"

#include <QJsonArray>

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kId{"id"};

bool isOfRecording(const AccessLogEntry& entry)
{
    return entry.record() == CallRecording::kRecord && !entry.target().isNull();
}

QJsonArray textsOf(const QList<RecordId>& ids)
{
    QJsonArray texts;
    for (const RecordId& id : ids)
        texts.append(id.toString());
    return texts;
}

/// The field of a ticket that names what the entry is about; empty when it is about no ticket.
QLatin1StringView fieldOf(const AccessLogEntry& entry)
{
    if (entry.target().isNull())
        return {};
    if (entry.record() == u"customer_contact")
        return TicketField::kCustomerContact;
    return entry.record() == Ticket::kRecord ? kId : QLatin1StringView();
}

}  // namespace

LogTargets::LogTargets(Records& records, QObject* parent) : QObject(parent), m_records(records) {}

bool LogTargets::want(const QList<Row>& entries)
{
    QList<RecordId> tickets;
    QList<RecordId> contacts;
    QList<RecordId> recordings;
    for (const Row& row : entries) {
        const AccessLogEntry entry(row);
        if (isOfRecording(entry) && !m_recordings.contains(entry.target())) {
            m_recordings.insert(entry.target(), {});
            recordings.append(entry.target());
        }
        const QLatin1StringView field = fieldOf(entry);
        if (field.isEmpty() || m_tickets.contains(entry.target()))
            continue;
        m_tickets.insert(entry.target(), {});
        (field == kId ? tickets : contacts).append(entry.target());
    }
    if (!tickets.isEmpty())
        ask(kId, tickets);
    if (!contacts.isEmpty())
        ask(TicketField::kCustomerContact, contacts);
    if (!recordings.isEmpty())
        askRecordings(recordings);
    return m_asked == 0;
}

const Row* LogTargets::ticketOf(const Row& entry) const
{
    const AccessLogEntry read(entry);
    if (fieldOf(read).isEmpty())
        return nullptr;
    const auto found = m_tickets.constFind(read.target());
    return found == m_tickets.constEnd() || found->id.isNull() ? nullptr : &*found;
}

const Row* LogTargets::recordingOf(const Row& entry) const
{
    const AccessLogEntry read(entry);
    const auto found = isOfRecording(read) ? m_recordings.constFind(read.target()) : m_recordings.constEnd();
    return found == m_recordings.constEnd() || found->id.isNull() ? nullptr : &*found;
}

void LogTargets::askRecordings(const QList<RecordId>& ids)
{
    Query query;
    query.record = CallRecording::kRecord;
    query.where = {{kId, Condition::Test::In, textsOf(ids), {}}};
    query.fields = {RecordingField::kTakenAt, RecordingField::kTicketNumber};
    ++m_asked;
    whenDone(m_records.list(query), this, [this](const Result<QList<Row>>& recordings) {
        --m_asked;
        for (const Row& recording : recordings.value_or(QList<Row>()))
            m_recordings.insert(recording.id, recording);
        if (m_asked == 0)
            Q_EMIT changed();
    });
}

void LogTargets::ask(QLatin1StringView field, const QList<RecordId>& ids)
{
    Query query;
    query.record = Ticket::kRecord;
    query.where = {{field, Condition::Test::In, textsOf(ids), {}}};
    query.fields = {TicketField::kNumber, TicketField::kCustomerName, TicketField::kCustomerContact};
    ++m_asked;
    whenDone(m_records.list(query), this, [this, field](const Result<QList<Row>>& tickets) {
        --m_asked;
        take(field, tickets.value_or(QList<Row>()));
        if (m_asked == 0)
            Q_EMIT changed();
    });
}

void LogTargets::take(QLatin1StringView field, const QList<Row>& tickets)
{
    for (const Row& ticket : tickets) {
        const RecordId target = field == kId ? ticket.id : Ticket(ticket).customerContact();
        Row& known = m_tickets[target];
        // Ids grow with time.
        if (known.id.isNull() || known.id < ticket.id)
            known = ticket;
    }
}

}  // namespace Seatdesk
