// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seathost.h"

#include "domain/try.h"
#include "host/pushoutcome.h"
#include "host/shippedcontent.h"
#include "store/embeddedauthority.h"

#include <QFile>
#include <QLoggingCategory>

namespace Seatdesk {

Q_LOGGING_CATEGORY(hostLog, "seatdesk.host")

SeatHost::SeatHost(std::unique_ptr<SeatFolder> folder, const TimeSource& time, SeatSearch::Parts search,
                   std::optional<ServerUrl> url)
    : m_folder(std::move(folder)),
      m_time(time),
      m_search(std::move(search)),
      m_url(std::move(url)),
      m_syncThread(QStringLiteral("sync"))
{
    m_syncThread.post([this] { m_opened = m_url ? openServer() : openAuthority(); });
}

SeatHost::~SeatHost()
{
    m_syncThread.runAndWait([this] {
        m_door.reset();
        m_gate.reset();
        m_authority.reset();
    });
}

Result<std::unique_ptr<SeatHost>> SeatHost::open(const QString& path, const TimeSource& time, SeatSearch::Parts search,
                                                 const QString& server)
{
    SEATDESK_TRY_LET(folder, SeatFolder::open(path));
    std::optional<ServerUrl> url;
    if (const QString asked = server.isEmpty() ? folder->server() : server; !asked.isEmpty()) {
        SEATDESK_TRY_LET(parsed, ServerUrl::parse(asked));
        if (parsed.database().isEmpty())
            return failure(Error::Kind::Invalid, QStringLiteral("server URL"));
        url = parsed;
    }
    return std::unique_ptr<SeatHost>(new SeatHost(std::move(folder), time, std::move(search), std::move(url)));
}

/// A folder that holds a department goes over to a server by `server adopt` only.
Result<void> SeatHost::openServer()
{
    if (QFile::exists(m_folder->authorityFile())) {
        SEATDESK_TRY_LET(store, AuthorityStore::open(m_folder->authorityFile(), RuleBook::shipped()));
        SEATDESK_TRY_LET(scopes, store->scopes());
        if (!scopes->department().isNull())
            return failure(Error::Kind::Conflict, QStringLiteral("a department of its own"));
    }
    m_door = std::make_unique<ServerDoor>(*m_url, *m_folder, m_time);
    return {};
}

Result<void> SeatHost::openAuthority()
{
    SEATDESK_TRY_LET(store, AuthorityStore::open(m_folder->authorityFile(), RuleBook::shipped()));
    m_authority = std::move(store);
    m_authority->setListener([this](const FileRepair& repair) {
        qCWarning(hostLog, "mended (%d): %s, %lld rows, %lld lost", int(repair.kind), qUtf8Printable(repair.file),
                  repair.rows, repair.lost);
        QMetaObject::invokeMethod(this, [this, repair] { Q_EMIT repaired(repair); }, Qt::QueuedConnection);
    });
    m_gate = std::make_unique<EmbeddedGate>(*m_authority, m_time);
    if (m_folder->seatNumber() == 0) {
        SEATDESK_TRY_LET(number, m_authority->seatNumber(m_folder->deviceId(), m_time.now()));
        SEATDESK_TRY(m_folder->setSeatNumber(number));
    }
    return {};
}

QFuture<Result<bool>> SeatHost::hasStaff()
{
    return m_syncThread.run([this]() -> Result<bool> {
        SEATDESK_TRY(m_opened);
        return m_door ? true : m_gate->hasStaff();
    });
}

QFuture<Result<bool>> SeatHost::isDemo()
{
    return administer([](AuthorityStore& store) -> Result<bool> {
        SEATDESK_TRY_LET(mark, store.meta(kDemoMark));
        return !mark.isEmpty();
    });
}

QFuture<Result<QList<UnsentWork>>> SeatHost::unsentWork()
{
    return m_syncThread.run([this]() -> Result<QList<UnsentWork>> {
        SEATDESK_TRY(m_opened);
        return unsentWorkIn(m_folder->path(), m_authority.get());
    });
}

QFuture<Result<UnsentWritten>> SeatHost::exportUnsent(const UnsentWish& wish)
{
    return administer(
        [this, wish](AuthorityStore& store) { return exportUnsentWork(store, m_folder->path(), wish, m_time.now()); });
}

QFuture<Result<std::shared_ptr<SignedIn>>> SeatHost::signIn(const QString& number, const QString& password)
{
    return m_syncThread.run([this, number, password]() -> Result<std::shared_ptr<SignedIn>> {
        SEATDESK_TRY(m_opened);
        SEATDESK_TRY_LET(signedIn, gate().signIn(number, password));
        return std::make_shared<SignedIn>(std::move(signedIn));
    });
}

QFuture<Result<std::shared_ptr<SignedIn>>> SeatHost::signInAs(const QString& number)
{
    return administer([this, number](AuthorityStore&) -> Result<std::shared_ptr<SignedIn>> {
        SEATDESK_TRY_LET(signedIn, m_gate->signInAs(number));
        return std::make_shared<SignedIn>(std::move(signedIn));
    });
}

namespace {

Result<void> applyGroup(AuthorityStore& store, const TimeSource& time, const Group& group)
{
    SEATDESK_TRY_LET(results, EmbeddedAuthority(store, StaffId(), time).push(group));
    return taken(results);
}

}  // namespace

QFuture<Result<void>> SeatHost::createDepartment(const DepartmentPlan& plan)
{
    return administer([this, plan](AuthorityStore& store) -> Result<void> {
        SEATDESK_TRY_LET(scopes, store.scopes());
        SEATDESK_TRY_LET(hasStaff, m_gate->hasStaff());
        GroupBuilder builder(m_folder->deviceId(), StaffId(), m_time);
        if (scopes->department().isNull()) {
            const RecordId department = addDepartment(plan, builder);
            SEATDESK_TRY(applyGroup(store, m_time, builder.group()));
            SEATDESK_TRY(
                applyGroup(store, m_time,
                           shippedContent(GroupBuilder(m_folder->deviceId(), StaffId(), m_time), ScopeId(department))));
        } else if (hasStaff || plan.adminNumber.isEmpty()) {
            return failure(Error::Kind::Conflict, QStringLiteral("a department exists"));
        } else {
            SEATDESK_TRY(completeDepartment(plan, store, builder));
            SEATDESK_TRY(applyGroup(store, m_time, builder.group()));
        }
        const bool hasPassword = !plan.adminNumber.isEmpty() && !plan.adminPassword.isEmpty();
        return hasPassword ? assignByNumber(store, plan) : Result<void>();
    });
}

Result<void> SeatHost::assignByNumber(AuthorityStore& store, const DepartmentPlan& plan)
{
    SEATDESK_TRY_LET(admin, staffNumbered(store, plan.adminNumber));
    return m_gate->assignPassword(StaffId(admin.id), plan.adminPassword);
}

QFuture<Result<void>> SeatHost::applyAsSystem(const Group& group)
{
    return administer([this, group](AuthorityStore& store) { return applyGroup(store, m_time, group); });
}

QFuture<Result<void>> SeatHost::assignPassword(StaffId person, const QString& password)
{
    return administer([this, person, password](AuthorityStore&) { return m_gate->assignPassword(person, password); });
}

QFuture<Result<void>> SeatHost::assignPasswordAs(StaffId by, StaffId person, const QString& password)
{
    return administer(
        [this, by, person, password](AuthorityStore&) { return m_gate->assignPasswordAs(by, person, password); });
}

QFuture<Result<void>> SeatHost::setPassword(StaffId person, const QString& old, const QString& password)
{
    return m_syncThread.run([this, person, old, password]() -> Result<void> {
        SEATDESK_TRY(m_opened);
        return gate().setPassword(person, old, password);
    });
}

void SeatHost::forgetSignIn(const QString& number)
{
    m_syncThread.post([this, number] {
        if (m_door)
            m_door->forget(number);
    });
}

Result<std::unique_ptr<Seat>> SeatHost::seat(SignedIn signedIn)
{
    SEATDESK_TRY_LET(folder, m_folder->personFolder(StaffId(signedIn.staff.id)));
    SEATDESK_TRY_LET(store, SeatStore::open(folder, RuleBook::shipped()));
    Seat::Parts parts;
    parts.store = std::move(store);
    parts.folder = m_folder.get();
    parts.syncThread = &m_syncThread;
    parts.time = &m_time;
    parts.search = m_search;
    if (m_door) {
        // The door lets in to nothing else.
        auto* server = static_cast<PostgresAuthority*>(signedIn.authority.get());
        parts.archive = server;
        parts.leases = server;
        parts.contacts = server;
        parts.signAway = [this](StaffId person, const QString& password, const QByteArray& message) {
            return m_door->signAway(person, password, message);
        };
        parts.hasSigned = [this, server, person = StaffId(signedIn.staff.id)] { m_door->keepSecret(person, *server); };
    }
    parts.vault = dynamic_cast<SigningVault*>(signedIn.authority.get());
    parts.books = dynamic_cast<BookHistory*>(signedIn.authority.get());
    parts.drawSeat = [this, person = StaffId(signedIn.staff.id)](const QString& device) -> Result<int> {
        return m_door ? m_door->drawSeat(person, device) : m_authority->seatNumber(device, m_time.now());
    };
    if (m_url) {
        parts.reached = [this, person = StaffId(signedIn.staff.id)](std::chrono::hours allowed) {
            m_door->reached(person, allowed);
        };
        parts.allowed = [this, person = StaffId(signedIn.staff.id)](std::chrono::hours allowed) {
            m_door->allow(person, allowed);
        };
    }
    auto seat = std::make_unique<Seat>(std::move(parts), std::move(signedIn));
    m_syncThread.postLater(SeatStore::kLookThroughAfter, [this] {
        if (m_authority)
            static_cast<void>(m_authority->ensureSound());
    });
    return seat;
}

}  // namespace Seatdesk
