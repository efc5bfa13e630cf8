// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/postgresgate.h"

#include "domain/try.h"
#include "sync/servervault.h"

#include <QUuid>

namespace Seatdesk {

QString loginRole(const QString& database, const QString& number)
{
    static const QUuid ours(QStringLiteral("b0f8a1de-6f0e-4c39-9a54-2f3f5c1f7d11"));
    const QUuid uuid = QUuid::createUuidV5(QUuid::createUuidV5(ours, database), number.trimmed().toLower());
    return QStringLiteral("sd_") + uuid.toString(QUuid::Id128);
}

PostgresGate::PostgresGate(ServerUrl url) : m_url(std::move(url)) {}

/// With a watch of its own: the authority that takes the connection over gives up without the gate.
Result<std::unique_ptr<ServerConnection>> PostgresGate::open(const ServerLogin& login, const QString& password)
{
    return ServerConnection::open(login.url, login.user, password, std::make_shared<SocketWatch>());
}

Result<SignedIn> PostgresGate::signIn(const QString& number, const QString& password)
{
    auto login = std::make_shared<ServerLogin>(ServerLogin{m_url, loginRole(m_url.database(), number), password});
    SEATDESK_TRY_LET(connection, open(*login, login->password));
    auto authority = std::make_unique<PostgresAuthority>(login, std::move(connection));
    SEATDESK_TRY(authority->hello());
    const Row staff = authority->staff();
    // Whoever works already goes on with the password that just proved right.
    if (const auto known = m_logins.value(StaffId(staff.id)))
        known->password = password;
    m_logins.insert(StaffId(staff.id), login);
    return SignedIn{staff, std::move(authority)};
}

std::unique_ptr<Authority> PostgresGate::unconnected(StaffId person, const QString& number, const QString& password)
{
    auto login = std::make_shared<ServerLogin>(ServerLogin{m_url, loginRole(m_url.database(), number), password});
    m_logins.insert(person, login);
    return std::make_unique<PostgresAuthority>(std::move(login), nullptr);
}

Result<int> PostgresGate::seatNumber(StaffId person, const QString& device)
{
    const std::shared_ptr<ServerLogin> login = m_logins.value(person);
    if (!login)
        return failure(Error::Kind::NotFound, QStringLiteral("login"));
    return PostgresAuthority(login, nullptr).seatNumber(device);
}

Result<void> PostgresGate::setPassword(StaffId person, const QString& old, const QString& password)
{
    const std::shared_ptr<ServerLogin> login = m_logins.value(person);
    if (!login)
        return failure(Error::Kind::NotFound, QStringLiteral("login"));
    // Whoever opens a connection with it knows the old one.
    SEATDESK_TRY_LET(connection, open(*login, old));
    SEATDESK_TRY_LET(verifier, connection->verifier(login->user, password));
    SEATDESK_TRY(connection->script("alter role current_user password " + connection->quoted(verifier)));
    // Where that fails, or the server knows of no keys, the next signature makes a new pair.
    static_cast<void>(ServerVault(*connection).reseal(old, password));
    login->password = password;
    return {};
}

}  // namespace Seatdesk
