// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "sync/postgresauthority.h"

#include <QHash>

#include <memory>

namespace Seatdesk {

/// The login role of a staff number in a database: "sd_" and a UUID of both, so that whoever types a number finds it
/// without asking the server first. The server's login_name() makes the same.
QString loginRole(const QString& database, const QString& number);

/// The door to a department's server: every person has a login of their own there. Its errors are those of
/// ConnectionFault.
class PostgresGate : public AuthorityGate
{
public:
    explicit PostgresGate(ServerUrl url);

    Result<SignedIn> signIn(const QString& number, const QString& password) override;
    Result<void> setPassword(StaffId person, const QString& old, const QString& password) override;

    /// The authority of somebody who has shown in another way who they are; it connects when it is asked something.
    std::unique_ptr<Authority> unconnected(StaffId person, const QString& number, const QString& password);
    /// The number of a seat's device in ticket numbers, asked by somebody who has signed in here.
    Result<int> seatNumber(StaffId person, const QString& device);

private:
    static Result<std::unique_ptr<ServerConnection>> open(const ServerLogin& login, const QString& password);

    ServerUrl m_url;
    QHash<StaffId, std::shared_ptr<ServerLogin>> m_logins;  ///< of those who signed in here
};

}  // namespace Seatdesk
