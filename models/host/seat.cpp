// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seat.h"

#include "domain/accesslogentry.h"
#include "domain/groupbuilder.h"
#include "domain/try.h"
#include "domain/whendone.h"
#include "host/departmentplan.h"
#include "store/signingpair.h"

#include <QLoggingCategory>
#include <QPromise>

#include <utility>

namespace Seatdesk {

Q_DECLARE_LOGGING_CATEGORY(seatLog)

Seat::Seat(Parts parts, SignedIn signedIn)
    : m_log(parts.store->folder()),
      m_store(std::move(parts.store)),
      m_folder(*parts.folder),
      m_time(*parts.time),
      m_rights(StaffId(signedIn.staff.id), m_store->rules(), m_time),
      m_session(signedIn.staff, m_store->rules(), m_time),
      m_calendar(WorkCalendar::of(m_settings)),
      m_syncThread(*parts.syncThread),
      m_drawSeat(std::move(parts.drawSeat)),
      m_allowed(std::move(parts.allowed)),
      m_holdsAll(!parts.archive),
      m_leases(parts.leases),
      m_vault(parts.vault),
      m_signAway(parts.signAway),
      m_hasSigned(parts.hasSigned),
      m_hoursWithout(m_settings.number(SettingKey::kOfflineLockHours)),
      m_search(std::make_unique<SeatSearch>(*m_store, std::move(parts.search)))
{
    qCInfo(seatLog, "opened");
    SeatRecords::Fetch fetch;
    if (!m_holdsAll)
        fetch = [this](RecordId ticket) { return fetchTicket(ticket); };
    m_records = std::make_unique<SeatRecords>(
        *m_store, m_rights, m_search.get(), [this](const Group& group) { m_engine->send(group); }, fetch);
    m_drafts = std::make_unique<SeatDrafts>(*m_store);
    m_tray = std::make_unique<SeatTray>(*m_store, m_time, [this] { m_engine->wake(); });
    SyncEngine::Hooks hooks;
    hooks.roundDone = [this](const Result<void>& done) {
        m_search->catchUp();
        QMetaObject::invokeMethod(this, [this, done] { takeFirstRound(done); }, Qt::QueuedConnection);
    };
    hooks.status = &m_status;
    hooks.clock = &m_time;
    if (parts.reached)
        hooks.reached = [this, told = parts.reached] { told(std::chrono::hours(m_hoursWithout)); };
    m_engine = std::make_unique<SyncEngine>(*parts.syncThread, *m_store, m_rights, m_time.pc(), std::move(hooks));
    SeatStore::Hooks repairs;
    repairs.repaired = [this](const FileRepair& repair) {
        qCWarning(seatLog, "mended (%d): %s, %lld rows", int(repair.kind), qUtf8Printable(repair.file), repair.rows);
        QMetaObject::invokeMethod(this, [this, repair] { Q_EMIT repaired(repair); }, Qt::QueuedConnection);
    };
    repairs.emptied = [this] {
        m_rights.forget();
        m_engine->wake();
    };
    m_store->setHooks(std::move(repairs));
    connect(&m_store->feed(), &RecordFeed::changed, this, &Seat::takeChanges);
    m_engine->start(std::move(signedIn.authority), {parts.archive, parts.contacts, parts.books});
    // What this person's files hold is shown at once; only in new files the first round must come first.
    const auto cursor = m_store->writer().run([this] { return m_store->replica().cursor(); });
    whenDone(cursor, this, [this](const Result<QString>& known) {
        m_hasOwnFiles = known && !known->isEmpty();
        if (*m_hasOwnFiles)
            showFirst();
        else if (m_firstFailure)
            Q_EMIT failed(*m_firstFailure);
    });
}

Seat::~Seat()
{
    // Whoever still reads or writes may ask the engine; the engine asks writer and search: it ends before them.
    m_isEnding = true;
    m_store->reader().runAndWait([] {});
    m_store->writer().runAndWait([] {});
    m_engine.reset();
    m_store->writer().runAndWait([] {});  // what the engine's last answers asked of it
}

void Seat::takeChanges(const QList<RowChange>& changes)
{
    bool people = false;
    bool settings = false;
    for (const RowChange& change : changes) {
        people =
            people || change.row.record == u"staff" || change.row.record == u"grant" || change.row.record == u"scope";
        if (change.row.record == u"setting")
            settings = m_settings.apply(change.row, change.gone) || settings;
        if (change.row.record == u"calendar_day")
            m_calendar.apply(change.row, change.gone);
    }
    if (people && m_isReady)
        refreshSession();
    if (settings && m_isReady)
        readCalendar();
}

/// Without the authority there is something to show only where an earlier sign-in left it.
void Seat::takeFirstRound(const Result<void>& round)
{
    if (round)
        return showFirst();
    m_firstFailure = round.error();
    if (!m_isReady && m_hasOwnFiles && !*m_hasOwnFiles)
        Q_EMIT failed(*m_firstFailure);
}

void Seat::showFirst()
{
    if (!m_isReady)
        refreshSession();
}

void Seat::refreshSession()
{
    struct Known
    {
        Row staff;
        QList<Grant> grants;
        ScopeTree scopes;
    };
    auto known = m_store->writer().run([this]() -> Result<Known> {
        m_rights.forget();
        const Result<const Actor*> actor = m_rights.actor(m_store->replica());
        if (!actor)
            return tl::unexpected(actor.error());
        const auto staff = m_store->replica().find(QStringLiteral("staff"), RecordId((*actor)->person));
        if (!staff)
            return tl::unexpected(staff.error());
        return Known{staff->value_or(m_session.staff()), (*actor)->grants, m_rights.scopes()};
    });
    whenDone(known, this, [this](const Result<Known>& result) {
        if (!result) {
            if (!m_isReady)
                Q_EMIT failed(result.error());
            return;
        }
        m_session.update(result->staff, result->grants, named(result->scopes));
        if (!m_isReady)
            readSettings();
    });
}

void Seat::setPoolNames(const QHash<QString, QString>& names)
{
    if (names == m_poolNames)
        return;
    m_poolNames = names;
    if (m_isReady)
        m_session.update(m_session.staff(), m_session.actor().grants, named(m_session.scopes()));
}

ScopeTree Seat::named(ScopeTree scopes) const
{
    const QList<Scope> all = scopes.all();
    for (Scope scope : all) {
        const QString name = m_poolNames.value(scope.code);
        if (name.isEmpty() || !isUsualPoolName(scope.code, scope.name))
            continue;
        scope.name = name;
        scopes.insert(scope);
    }
    return scopes;
}

void Seat::readSettings()
{
    Query query;
    query.record = QStringLiteral("setting");
    whenDone(m_records->list(query), this, [this](const Result<QList<Row>>& rows) {
        m_settings = Settings(m_session.person(), m_session.team(), m_session.scopes().department());
        for (const Row& row : rows.value_or(QList<Row>()))
            m_settings.apply(row);
        readCalendar();
    });
}

/// Zone and working hours are settings, holidays are rows of their own.
void Seat::readCalendar()
{
    Query query;
    query.record = QStringLiteral("calendar_day");
    whenDone(m_records->list(query), this, [this](const Result<QList<Row>>& days) {
        m_calendar = WorkCalendar::of(m_settings);
        for (const Row& day : days.value_or(QList<Row>()))
            m_calendar.apply(day);
        announceSettings();
    });
}

void Seat::announceSettings()
{
    const bool first = !m_isReady;
    m_isReady = true;
    const int hours = m_settings.number(SettingKey::kOfflineLockHours);
    // At once: the server may be gone before it is noted the next time that it answered.
    if (m_hoursWithout.exchange(hours) != hours && m_allowed)
        m_syncThread.post([allowed = m_allowed, hours] { allowed(std::chrono::hours(hours)); });
    Q_EMIT settingsChanged();
    if (!first)
        return;
    Q_EMIT ready();
    m_store->lookThroughLater();
}

QFuture<Result<QList<CallerMatch>>> Seat::caller(const QString& digits)
{
    return m_engine->ask([digits](Authority& authority) { return authority.caller(digits); });
}

QFuture<Result<QString>> Seat::reveal(RecordId contact, const QString& reason)
{
    auto asked = m_engine->ask([contact, reason](Authority& authority) { return authority.reveal(contact, reason); });
    if (m_holdsAll)
        return asked;
    using QtFuture::Launch;
    return asked
        .then(Launch::Sync,
              [this, contact, reason](const Result<QString>& number) {
                  const bool isAway = !number && number.error().kind == Error::Kind::Offline;
                  return isAway ? revealHeld(contact, reason, number.error()) : QtFuture::makeReadyFuture(number);
              })
        .unwrap();
}

/// Nothing is shown before it is on disk that it was.
QFuture<Result<QString>> Seat::revealHeld(RecordId contact, const QString& reason, const Error& away)
{
    return m_store->writer().run([this, contact, reason, away]() -> Result<QString> {
        if (m_isEnding)
            return tl::unexpected(away);
        SEATDESK_TRY_LET(number, m_store->replica().heldNumber(contact, m_rights.person()));
        if (!number)
            return tl::unexpected(away);
        if (reason.trimmed().isEmpty())
            return failure(Error::Kind::Invalid, QStringLiteral("reason"));
        GroupBuilder group(m_folder.deviceId(), m_rights.person(), m_time);
        group.insert(AccessLogEntry::kRecord, ScopeId(),
                     {{AccessLogEntryField::kAt, toMicros(group.at())},
                      {AccessLogEntryField::kBy, m_rights.person().toString()},
                      {AccessLogEntryField::kWhat, QStringLiteral("reveal")},
                      {AccessLogEntryField::kRecord, QStringLiteral("customer_contact")},
                      {AccessLogEntryField::kTarget, contact.toString()},
                      {AccessLogEntryField::kReason, reason}});
        SEATDESK_TRY(m_records->submitNow(group.group()));
        return *number;
    });
}

QFuture<Result<void>> Seat::fetchTicket(RecordId ticket)
{
    return m_engine->ask([this, ticket](Authority&) { return m_engine->window().fetch(ticket); });
}

QFuture<Result<OlderPage>> Seat::findOlder(const QString& words, RecordId before)
{
    return m_engine->ask([this, words, before](Authority&) { return m_engine->window().find(words, before); });
}

QFuture<Result<std::optional<Row>>> Seat::findByNumber(const TicketNumber& number)
{
    return m_engine->ask([this, number](Authority&) { return m_engine->window().findByNumber(number); });
}

QFuture<Result<Instant>> Seat::heldFrom()
{
    return m_store->writer().run([this] { return m_engine->window().heldFrom(); });
}

/// Nobody else has a folder of one's own open.
QFuture<Result<QList<TicketOpener>>> Seat::holdOpen(RecordId ticket)
{
    if (!ticket.isNull())
        m_engine->window().noteOpened(ticket);
    return m_engine->ask([this, ticket, seat = seatId()](Authority&) {
        return m_leases ? m_leases->holdOpen(ticket, seat) : Result<QList<TicketOpener>>(QList<TicketOpener>());
    });
}

QFuture<Result<Signature>> Seat::sign(StaffId person, const QString& password, const QByteArray& message)
{
    const auto away = [this, person, password, message](const Error& error) -> Result<Signature> {
        const auto kept = m_signAway ? m_signAway(person, password, message) : Result<Signature>(tl::unexpected(error));
        // Why there is no answer says more than that nothing is kept.
        const bool isUseless = !kept && kept.error().kind == Error::Kind::Offline;
        return isUseless ? Result<Signature>(tl::unexpected(error)) : kept;
    };
    return m_engine->askOr(
        [this, person, password, message, away](Authority&) -> Result<Signature> {
            auto signature = signNow(person, password, message);
            return !signature && signature.error().kind == Error::Kind::Offline ? away(signature.error()) : signature;
        },
        away);
}

Result<Signature> Seat::signNow(StaffId person, const QString& password, const QByteArray& message)
{
    if (!m_vault)
        return failure(Error::Kind::Offline, QStringLiteral("no keys"));
    auto signature = m_vault->sign(person, password, message);
    if (!signature)
        return signature;
    if (m_hasSigned && person == m_rights.person())
        m_hasSigned();
    m_engine->wake();
    return signature;
}

QFuture<Result<QList<Row>>> Seat::lostEntries(RecordId book)
{
    return m_store->writer().run([this, book]() -> Result<QList<Row>> {
        return m_isEnding ? QList<Row>() : m_engine->books().lostEntries(book);
    });
}

QFuture<Result<void>> Seat::restoreBook(RecordId book, const QString& words, StaffId director, const QString& password)
{
    BookBody body;
    body.text = words;
    const auto sign = [this, director, password](BookRestore& restore, RecordId of,
                                                 const QString& text) -> Result<void> {
        if (!m_vault)
            return failure(Error::Kind::Offline, QStringLiteral("no keys"));
        restore.person = director;
        SEATDESK_TRY_LET(signature, m_vault->sign(director, password, restore.message(of, text)));
        restore.key = signature.key;
        restore.bytes = signature.bytes;
        return {};
    };
    return m_engine->ask([this, book, body, sign](Authority&) -> Result<void> {
        const GroupBuilder builder(m_folder.deviceId(), m_rights.person(), m_time);
        auto restored = m_engine->books().restore(book, body, builder, sign);
        m_engine->wake();
        return restored;
    });
}

bool Seat::holds(const QByteArray& publicKey, const QByteArray& message, const QByteArray& signature) const
{
    return signatureHolds(publicKey, message, signature);
}

QFuture<Result<TicketNumber>> Seat::next(const QDate& day)
{
    const auto promise = std::make_shared<QPromise<Result<TicketNumber>>>();
    promise->start();
    const auto reserved = m_store->writer().run([this, day] { return m_folder.reserveNumber(day); });
    whenDone(reserved, this, [this, day, promise](const Result<TicketNumber>& number) {
        const bool isUsedUp = !number && number.error() == SeatFolder::usedUp();
        if (isUsedUp && m_drawSeat)
            return goOnCounting(day, promise);
        promise->addResult(number);
        promise->finish();
    });
    return promise->future();
}

void Seat::goOnCounting(const QDate& day, const std::shared_ptr<QPromise<Result<TicketNumber>>>& promise)
{
    struct Drawn
    {
        int number = 0;
        int instead = 0;
    };
    const auto used = m_store->writer().run([this]() -> Result<std::pair<QString, int>> {
        return std::pair(m_folder.furtherDevice(), m_folder.seatNumber());
    });
    const auto finish = [promise](const Result<TicketNumber>& number) {
        promise->addResult(number);
        promise->finish();
    };
    whenDone(used, this, [this, day, finish](const Result<std::pair<QString, int>>& seat) {
        // The thread may outlive this seat.
        const auto drawing = m_syncThread.run([draw = m_drawSeat, seat]() -> Result<Drawn> {
            SEATDESK_TRY_LET(number, draw(seat->first));
            return Drawn{number, seat->second};
        });
        whenDone(drawing, this, [this, day, finish](const Result<Drawn>& drawn) {
            if (!drawn) {
                qCWarning(seatLog, "no further seat number: %s", qUtf8Printable(drawn.error().detail));
                return finish(tl::unexpected(SeatFolder::usedUp()));
            }
            const auto reserved = m_store->writer().run([this, day, drawn = *drawn]() -> Result<TicketNumber> {
                SEATDESK_TRY(m_folder.goOnAs(drawn.number, drawn.instead));
                return m_folder.reserveNumber(day);
            });
            whenDone(reserved, this, finish);
        });
    });
}

}  // namespace Seatdesk
