// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sampledesk.h"

#include "domain/callrecording.h"
#include "domain/groupbuilder.h"
#include "domain/qualitykeys.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticket.h"
#include "domain/whendone.h"

#include <QJsonArray>
#include <QSet>

namespace Seatdesk {

namespace {

constexpr qint64 kShortMs = 120'000;
constexpr qint64 kLongMs = 600'000;

/// Calls that are alike: which way, how long, and of the ticket what it was about and whether it was settled at once.
QString stratumOf(const CallRecording& call, const Row* ticket)
{
    const qint64 length = call.lengthMs();
    QStringList sort{call.direction(), length < kShortMs  ? QStringLiteral("short")
                                       : length < kLongMs ? QStringLiteral("middle")
                                                          : QStringLiteral("long")};
    if (ticket) {
        sort.append(ticket->text(TicketField::kKind));
        sort.append(Ticket(*ticket).state() == TicketState::Settled ? QStringLiteral("settled") : QString());
    }
    return sort.join(u'|');
}

Condition bound(Condition::Test test, const QDate& day, const QTimeZone& zone)
{
    return {RecordingField::kTakenAt, test, toMicros(fromDateTime(QDateTime(day, QTime(0, 0), zone))), {}};
}

}  // namespace

SampleDesk::SampleDesk(Records& records, const Session& session, const Settings& settings, QString seat,
                       QObject* parent)
    : QObject(parent),
      m_records(records),
      m_session(session),
      m_settings(settings),
      m_seat(std::move(seat)),
      m_calls(records),
      m_tickets(records)
{
    connect(&m_calls, &LiveRows::changed, this, &SampleDesk::askTickets);
    connect(&m_tickets, &LiveRows::changed, this, &SampleDesk::take);
    for (LiveRows* rows : {&m_calls, &m_tickets})
        connect(rows, &LiveRows::failed, this, &SampleDesk::failed);
    ask();
}

SampleRules SampleDesk::rules() const
{
    const QTimeZone zone = m_settings.zone();
    return {toDateTime(m_session.time().now(), zone).date(), m_settings.number(SettingKey::kSamplePlanned),
            m_settings.text(SettingKey::kSampleSeed), zone};
}

void SampleDesk::ask()
{
    const SampleRules now = rules();
    m_month = sampleMonth(now.month);
    const QDate first(now.month.year(), now.month.month(), 1);
    Query query;
    query.record = CallRecording::kRecord;
    query.where = {bound(Condition::Test::AtLeast, first, now.zone),
                   bound(Condition::Test::Less, first.addMonths(1), now.zone)};
    m_calls.setQuery(query);
}

void SampleDesk::askTickets()
{
    if (m_month != sampleMonth(rules().month))
        return ask();  // another month has begun
    QSet<QString> wanted;
    for (const Row& row : m_calls.rows()) {
        if (row.has(RecordingField::kTicket))
            wanted.insert(row.text(RecordingField::kTicket));
    }
    if (wanted.isEmpty())
        return take();
    // Nothing is drawn before it is known which of them are complaints.
    Query query;
    query.record = Ticket::kRecord;
    query.where = {{QStringLiteral("id"),
                    Condition::Test::In,
                    QJsonArray::fromStringList(QStringList(wanted.begin(), wanted.end())),
                    {}}};
    query.fields = {TicketField::kKind, TicketField::kState};
    m_tickets.setQuery(query);
}

void SampleDesk::take()
{
    QHash<RecordId, Row> tickets;
    for (const Row& row : m_tickets.rows())
        tickets.insert(row.id, row);
    m_sample.clear();
    for (const Row& row : m_calls.rows()) {
        const CallRecording call(row);
        const auto ticket = tickets.constFind(RecordId(call.ticket()));
        const Row* known = ticket == tickets.constEnd() ? nullptr : &*ticket;
        const bool complaint = known && Ticket(*known).kind() == TicketKind::Complaint;
        m_sample.append({row.id, call.agent(), call.takenAt().value_or(Instant()), stratumOf(call, known), complaint,
                         call.judgedAt().has_value(), call.sampleMonth() == m_month});
    }
    Q_EMIT changed();
}

void SampleDesk::draw()
{
    GroupBuilder group(m_seat, m_session.person(), m_session.time());
    QHash<RecordId, Row> calls;
    for (const Row& row : m_calls.rows())
        calls.insert(row.id, row);
    for (const SamplePick& pick : drawSample(m_sample, rules()))
        group.change(
            calls.value(pick.recording),
            {{RecordingField::kSampleMonth, m_month},
             {RecordingField::kSampleCause, pick.forced ? QStringLiteral("forced") : QStringLiteral("planned")}});
    if (group.isEmpty())
        return;
    whenDone(m_records.submit(group.group()), this, [this](const Result<void>& done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void SampleDesk::choose(const Row& recording, const QString& reason, const Done& done)
{
    GroupBuilder group(m_seat, m_session.person(), m_session.time());
    const std::optional<Instant> taken = CallRecording(recording).takenAt();
    const QString month = taken ? sampleMonth(toDateTime(*taken, m_settings.zone()).date()) : m_month;
    group.change(recording, {{RecordingField::kSampleMonth, month},
                             {RecordingField::kSampleCause, QStringLiteral("outside")},
                             {RecordingField::kSampleReason, reason}});
    if (group.isEmpty())
        return done({});
    whenDone(m_records.submit(group.group()), this, done);
}

}  // namespace Seatdesk
