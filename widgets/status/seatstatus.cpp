// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status/seatstatus.h"

#include "domain/contact.h"
#include "domain/deputies.h"
#include "domain/question.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/syncstatus.h"
#include "domain/ticket.h"
#include "domain/ticketnumber.h"
#include "domain/whendone.h"
#include "domain/workcalendar.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/tray/traywords.h"
#include "widgets/words/ticketwords.h"
#include "widgets/workplace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace Seatdesk {

namespace {

constexpr int kClocksShown = 2;
constexpr std::chrono::milliseconds kSettle{300};
/// Of this PC's clock against the server's.
constexpr std::chrono::minutes kClockTolerance{2};

}  // namespace

SeatStatus::SeatStatus(Workplace& place, StatusStrip& strip, QObject* parent)
    : QObject(parent),
      m_place(place),
      m_strip(strip),
      m_clocks(place.records, place.session),
      m_answered(place.records),
      m_answersSeen(place.time.now() - std::chrono::hours(24))
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &SeatStatus::tick);
    m_second.start();
    m_calls.setSingleShot(true);
    m_calls.setInterval(kSettle);
    connect(&m_calls, &QTimer::timeout, this, &SeatStatus::askCalls);
    connect(&m_clocks, &ClockWatch::changed, this, &SeatStatus::showClocks);
    connect(&m_clocks, &ClockWatch::warned, this, &SeatStatus::tellWarning);
    connect(&m_place.syncStatus, &SyncStatus::changed, this, &SeatStatus::showSync);
    connect(&m_place.records.feed(), &RecordFeed::changed, this, [this](const QList<RowChange>& changes) {
        for (const RowChange& change : changes) {
            if (change.row.record == Contact::kRecord)
                m_calls.start();
        }
    });
    connect(&m_place.session, &Session::changed, this, &SeatStatus::showDeputy);
    connect(&m_answered, &LiveRows::changed, this, &SeatStatus::showAnswered);
    followClicks();
    askAnswered();
    showSync();
    showTime();
    showDeputy();
    showClocks();
}

void SeatStatus::followClicks()
{
    connect(&m_strip.left(QStringLiteral("sync")), &StatusSegment::clicked, this, [this] {
        if (m_place.syncStatus.state() == SyncStatus::State::Attention && !m_place.syncStatus.doubtedBooks().isEmpty())
            Q_EMIT dutyLogAsked();
        else
            Q_EMIT trayAsked();
    });
    for (int i = 0; i < kClocksShown; ++i)
        connect(&m_strip.left(QStringLiteral("clock%1").arg(i)), &StatusSegment::clicked, this, [this, i] {
            if (i < m_clocks.due().size())
                Q_EMIT ticketAsked(m_clocks.due()[i].ticket.id);
        });
    connect(&m_strip.left(QStringLiteral("answered")), &StatusSegment::clicked, this, [this] {
        m_answersSeen = m_place.time.now();
        showAnswered();
        Q_EMIT questionsAsked();
    });
}

void SeatStatus::tick()
{
    showTime();
    // What was true today is of yesterday after midnight.
    if (m_place.syncStatus.state() == SyncStatus::State::Offline)
        showSync();
    showClocks();
    m_clocks.look();
}

/// The first of what does not pass by itself.
void SeatStatus::sayAttention(StatusSegment& segment, const SyncStatus& sync, const QString& time)
{
    if (!sync.doubtedBooks().isEmpty())
        segment.say(TrayWords::doubt(sync.doubtedBooks().first()), QStringLiteral("data-warning"), Role::Danger);
    else if (sync.attention() > 0)
        segment.say(tr("Needs attention: %n", nullptr, sync.attention()), QStringLiteral("vcs-conflicting"),
                    Role::Danger);
    else
        segment.say(sync.waiting() == 0 ? tr("Not synchronised, as of %1").arg(time)
                                        : tr("Not synchronised, as of %1; waiting: %2").arg(time).arg(sync.waiting()),
                    QStringLiteral("data-warning"), Role::Warning);
}

void SeatStatus::showSync()
{
    showClockOffset();
    const SyncStatus& sync = m_place.syncStatus;
    const QString time = TrayWords::asOf(sync, m_place.time.now(), m_place.settings.zone());
    StatusSegment& segment = m_strip.left(QStringLiteral("sync"));
    segment.setClickable(true, tr("Show what waits and what needs attention"));
    if (sync.fetching())
        return segment.say(TrayWords::fetching(*sync.fetching()), QStringLiteral("view-refresh"), Role::Info);
    switch (sync.state()) {
        case SyncStatus::State::Offline:
            segment.say(sync.waiting() == 0 ? tr("Offline, as of %1").arg(time)
                                            : tr("Offline, as of %1; waiting: %2").arg(time).arg(sync.waiting()),
                        QStringLiteral("computer"), Role::Warning);
            break;
        case SyncStatus::State::Attention:
            sayAttention(segment, sync, time);
            break;
        case SyncStatus::State::Waiting:
            segment.say(tr("On the way: %n", nullptr, sync.waiting()), QStringLiteral("cloud-upload"), Role::Info);
            break;
        case SyncStatus::State::Synced:
            segment.say(sync.asOf() == Instant{} ? tr("Opening…") : tr("Saved %1").arg(time),
                        QStringLiteral("emblem-checked"));
            break;
    }
}

/// What is shown goes by the server's clock; what this PC writes elsewhere does not.
void SeatStatus::showClockOffset()
{
    const Duration off = std::chrono::abs(m_place.syncStatus.serverAhead());
    StatusSegment& segment = m_strip.right(QStringLiteral("clockOff"));
    if (off <= kClockTolerance)
        segment.say({});
    else
        segment.say(
            tr("This PC's clock is off by %1 min").arg(std::chrono::duration_cast<std::chrono::minutes>(off).count()),
            QStringLiteral("data-warning"), Role::Warning);
}

void SeatStatus::showTime()
{
    const QDateTime now = toDateTime(m_place.time.now(), m_place.settings.zone());
    if (now.date() != m_callsOf)
        askCalls();
    m_strip.right(QStringLiteral("shift")).say(shift(), QStringLiteral("view-calendar"));
    m_strip.right(QStringLiteral("time"))
        .say(QLocale().toString(now, tr("yyyy-MM-dd ddd HH:mm")), QStringLiteral("chronometer"));
}

/// The part of the working day that it is now, by the department's hours.
QString SeatStatus::shift() const
{
    const QDateTime now = toDateTime(m_place.time.now(), m_place.settings.zone());
    if (!m_place.calendar.isWorkingDay(now.date()))
        return tr("Day off");
    const QJsonObject hours = m_place.settings.value(SettingKey::kWorkingHours).toObject();
    QJsonArray spans = hours.value(QString::number(now.date().dayOfWeek())).toArray();
    // A make-up day has the hours of the first day that has any.
    for (int day = 1; day <= 7 && spans.isEmpty(); ++day)
        spans = hours.value(QString::number(day)).toArray();
    const QString time = now.time().toString(QStringLiteral("HH:mm"));
    for (const QJsonValue& span : spans) {
        const QStringList ends = span.toString().split(u'-');
        if (ends.size() == 2 && ends[0] <= time && time < ends[1])
            return tr("Shift %1–%2").arg(ends[0], ends[1]);
    }
    return tr("Off hours");
}

/// For whom this person stands in now.
void SeatStatus::showDeputy()
{
    QStringList names;
    const Session& session = m_place.session;
    for (const StaffId& away : Deputies::actingFor(session.actor().grants, session.person(), m_place.time.now()))
        names.append(session.nameOf(ScopeId(away)));
    StatusSegment& segment = m_strip.right(QStringLiteral("deputy"));
    if (names.isEmpty())
        segment.say({});
    else
        segment.say(tr("Acting for %1").arg(names.join(tr(", "))), QStringLiteral("document-swap"));
}

void SeatStatus::askAnswered()
{
    Query query;
    query.record = Question::kRecord;
    query.where = {{QuestionField::kAskedBy, Condition::Test::Equal, m_place.session.person().toString(), {}},
                   {QuestionField::kAnsweredAt, Condition::Test::AtLeast, toMicros(m_answersSeen), {}}};
    m_answered.setQuery(query);
}

/// Who noted a question is told that its answer is there, until they have looked.
void SeatStatus::showAnswered()
{
    const QList<Row>& rows = m_answered.rows();
    const auto fresh = std::count_if(rows.begin(), rows.end(),
                                     [this](const Row& row) { return Question(row).answeredAt() > m_answersSeen; });
    StatusSegment& segment = m_strip.left(QStringLiteral("answered"));
    segment.setClickable(true, tr("Show the questions and their answers"));
    if (fresh == 0)
        segment.say({});
    else
        segment.say(tr("Your questions answered: %n", nullptr, static_cast<int>(fresh)), QStringLiteral("help-about"),
                    Role::Info);
}

/// For whoever takes calls: how many today, beside what the department plans for.
void SeatStatus::askCalls()
{
    StatusSegment& segment = m_strip.right(QStringLiteral("calls"));
    const bool takesCalls = m_place.session.hasRole(QStringLiteral("agent"));
    if (!takesCalls)
        return segment.say({});
    const QDate today = toDateTime(m_place.time.now(), m_place.settings.zone()).date();
    m_callsOf = today;
    Query query;
    query.record = Contact::kRecord;
    query.where = {
        {ContactField::kPerson, Condition::Test::Equal, m_place.session.person().toString(), {}},
        {ContactField::kChannel, Condition::Test::Equal, keyOf(Channel::Phone), {}},
        {ContactField::kDirection, Condition::Test::Equal, QStringLiteral("in"), {}},
        {ContactField::kBegunAt, Condition::Test::AtLeast, toMicros(m_place.calendar.startOfDay(today)), {}}};
    whenDone(m_place.records.counts({query}), this, [this](const Result<QList<qint64>>& counts) {
        if (counts && !counts->isEmpty())
            m_strip.right(QStringLiteral("calls"))
                .say(tr("Calls today: %1/%2")
                         .arg(counts->first())
                         .arg(m_place.settings.number(SettingKey::kAnsweredCalls)),
                     QStringLiteral("headset"));
    });
}

void SeatStatus::showClocks()
{
    const QList<DueClock>& due = m_clocks.due();
    for (int i = 0; i < kClocksShown; ++i) {
        StatusSegment& segment = m_strip.left(QStringLiteral("clock%1").arg(i));
        if (i >= due.size()) {
            segment.say({});
            continue;
        }
        const Ticket ticket(due[i].ticket);
        const ClockReading reading = due[i].reading(m_place.time.now());
        segment.setClickable(true, ticket.summary());
        segment.say(TicketNumber::shown(ticket.number()) + u' ' + TimeWords::countdown(reading), iconOf(reading.phase),
                    roleOf(reading.phase));
    }
}

void SeatStatus::tellWarning(const DueClock& due)
{
    const Ticket ticket(due.ticket);
    const QString clock = due.kind() ? TicketWords::clockKind(*due.kind()) : QString();
    Q_EMIT clockWarned(tr("%1 of ticket %2 is running out, %3: %4")
                           .arg(clock, TicketNumber::shown(ticket.number()),
                                TimeWords::countdown(due.reading(m_place.time.now())), ticket.summary()),
                       due.ticket.id);
}

}  // namespace Seatdesk
