// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recordingintake.h"

#include "domain/callrecording.h"
#include "domain/contact.h"
#include "domain/groupbuilder.h"
#include "domain/maskednumber.h"
#include "domain/qualitykeys.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/staff.h"
#include "domain/ticket.h"
#include "domain/whendone.h"
#include "items/rowgathering.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

Query among(QLatin1StringView record, QLatin1StringView field, const QSet<QString>& values)
{
    Query query;
    query.record = record;
    Condition condition;
    condition.field = field;
    condition.test = Condition::Test::In;
    condition.value = QJsonArray::fromStringList(QStringList(values.begin(), values.end()));
    query.where = {condition};
    return query;
}

Query everyOne(QLatin1StringView record, const QStringList& fields)
{
    Query query;
    query.record = record;
    query.fields = fields;
    return query;
}

}  // namespace

QString maskedFileName(const QString& fileName, const RecordingName& name)
{
    QString shown = fileName;
    return name.number.isEmpty() ? shown : shown.replace(name.number, maskedNumber(name.number));
}

RecordingIntake::RecordingIntake(Records& records, const Session& session, const Settings& settings, QString seat,
                                 QObject* parent)
    : QObject(parent), m_records(records), m_session(session), m_settings(settings), m_seat(std::move(seat))
{}

/// Nothing is asked where there is nothing to look for.
void RecordingIntake::ask(QList<Query> lists, void (RecordingIntake::*next)(const QList<Row>&))
{
    lists.removeIf([](const Query& query) {
        return !query.where.isEmpty() && query.where.constFirst().value.toArray().isEmpty();
    });
    if (lists.isEmpty())
        return (this->*next)({});
    RowGathering::start(m_records, lists, {}, this, [this, next](const Result<QList<Row>>& rows) {
        if (rows)
            (this->*next)(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void RecordingIntake::plan(const QList<FoundRecording>& found)
{
    m_found = found;
    m_fresh.clear();
    m_known = 0;
    ask({everyOne(CallRecording::kRecord, {RecordingField::kSha256}),
         everyOne(Staff::kRecord, {StaffField::kNumber, StaffField::kActive})},
        &RecordingIntake::takeRows);
}

void RecordingIntake::takeRows(const QList<Row>& rows)
{
    QSet<QString> known;
    QHash<QString, StaffId> people;
    for (const Row& row : rows) {
        if (row.record == CallRecording::kRecord)
            known.insert(CallRecording(row).sha256());
        else
            people.insert(Staff(row).number(), StaffId(row.id));
    }
    const QStringList patterns =
        recordingPatterns(m_settings.text(SettingKey::kRecordingNames), m_settings.text(SettingKey::kRecordingPattern));
    for (const FoundRecording& file : m_found) {
        // The same call in two folders is one recording.
        if (known.contains(file.sha256)) {
            ++m_known;
            continue;
        }
        known.insert(file.sha256);
        Line line;
        line.file = file;
        const auto name = readRecordingName(QFileInfo(file.path).fileName(), patterns);
        line.named = name.has_value();
        line.name = name.value_or(RecordingName());
        line.agent = people.value(line.name.agent);
        m_fresh.append(line);
    }
    matchCalls();
}

void RecordingIntake::matchCalls()
{
    QSet<QString> calls;
    for (const Line& line : m_fresh) {
        if (!line.name.callId.isEmpty())
            calls.insert(line.name.callId);
    }
    ask({among(Contact::kRecord, ContactField::kCallId, calls)}, &RecordingIntake::takeCalls);
}

void RecordingIntake::takeCalls(const QList<Row>& rows)
{
    for (Line& line : m_fresh) {
        for (const Row& row : rows) {
            const Contact contact(row);
            if (line.name.callId.isEmpty() || contact.callId() != line.name.callId)
                continue;
            line.contact = contact.id();
            line.customer = contact.customer();
            if (line.agent.isNull())
                line.agent = contact.person();
        }
    }
    matchTickets();
}

void RecordingIntake::matchTickets()
{
    QSet<QString> numbers;
    QSet<QString> contacts;
    for (const Line& line : m_fresh) {
        if (!line.name.ticket.isEmpty())
            numbers.insert(line.name.ticket);
        if (!line.contact.isNull())
            contacts.insert(line.contact.toString());
    }
    ask({among(Ticket::kRecord, TicketField::kNumber, numbers),
         among(Ticket::kRecord, TicketField::kContact, contacts)},
        &RecordingIntake::takeTickets);
}

void RecordingIntake::takeTickets(const QList<Row>& tickets)
{
    for (Line& line : m_fresh) {
        line.ticketNumber = line.name.ticket;
        for (const Row& row : tickets) {
            const Ticket ticket(row);
            const bool ofCall =
                !line.contact.isNull() && row.reference<RecordId>(TicketField::kContact) == line.contact;
            const bool named = !line.name.ticket.isEmpty() && ticket.number() == line.name.ticket;
            if (!ofCall && !named)
                continue;
            line.ticket = TicketId(row.id);
            line.ticketNumber = ticket.number();
            if (line.customer.isNull())
                line.customer = row.reference<CustomerId>(TicketField::kCustomer);
        }
    }
    Q_EMIT planned();
}

int RecordingIntake::withAgent() const
{
    return static_cast<int>(
        std::count_if(m_fresh.begin(), m_fresh.end(), [](const Line& line) { return !line.agent.isNull(); }));
}

int RecordingIntake::withTicket() const
{
    return static_cast<int>(
        std::count_if(m_fresh.begin(), m_fresh.end(), [](const Line& line) { return !line.ticketNumber.isEmpty(); }));
}

void RecordingIntake::add()
{
    addRest(0);
}

/// As many at once as one push takes. What is written is no longer fresh: whoever tries again after a failure adds
/// nothing twice.
void RecordingIntake::addRest(int before)
{
    constexpr qsizetype kAtOnce = 50;
    if (m_fresh.isEmpty()) {
        Q_EMIT added(before);
        return;
    }
    GroupBuilder group(m_seat, m_session.person(), m_session.time());
    const qsizetype count = std::min(m_fresh.size(), kAtOnce);
    for (qsizetype i = 0; i < count; ++i)
        insert(group, m_fresh.at(i));
    whenDone(m_records.submit(group.group()), this, [this, before, count](const Result<void>& done) {
        if (!done)
            return Q_EMIT failed(done.error());
        m_fresh.remove(0, count);
        addRest(before + static_cast<int>(count));
    });
}

void RecordingIntake::insert(GroupBuilder& group, const Line& line) const
{
    QDateTime taken = line.name.takenAt;
    taken.setTimeZone(m_settings.zone());
    QJsonObject fields{
        {RecordingField::kPath, line.file.path},
        {RecordingField::kFileName, maskedFileName(QFileInfo(line.file.path).fileName(), line.name)},
        {RecordingField::kSha256, line.file.sha256},
        {RecordingField::kCodec, line.file.codec},
        {RecordingField::kChannels, line.file.channels},
        {RecordingField::kLengthMs, line.file.lengthMs},
        {RecordingField::kTakenAt, toMicros(taken.isValid() ? fromDateTime(taken) : line.file.changedAt)},
        {RecordingField::kAddedAt, toMicros(group.at())},
        {RecordingField::kAddedBy, group.person().toString()}};
    const auto set = [&fields](QLatin1StringView field, const QString& value) {
        if (!value.isEmpty())
            fields.insert(field, value);
    };
    set(RecordingField::kDirection, line.name.direction);
    set(RecordingField::kCallId, line.name.callId);
    set(RecordingField::kMaskedNumber, line.name.number.isEmpty() ? QString() : maskedNumber(line.name.number));
    set(RecordingField::kAgent, line.agent.toString());
    set(RecordingField::kCustomer, line.customer.toString());
    set(RecordingField::kTicket, line.ticket.toString());
    set(RecordingField::kTicketNumber, line.ticketNumber);
    group.insert(CallRecording::kRecord, m_session.scopes().pool(QStringLiteral("quality")), fields);
}

}  // namespace Seatdesk
