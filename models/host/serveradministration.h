// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/administration.h"
#include "sync/postgresauthority.h"

namespace Seatdesk {

/// The department of a shared database, for an administrator of that database.
class ServerAdministration : public Administration
{
public:
    ServerAdministration(const ServerUrl& url, std::shared_ptr<ServerConnection> connection, const TimeSource& time);

    Result<QList<Row>> rows(const QString& record) override;
    Result<void> apply(const Group& group) override;
    /// Makes the person's login when there is none.
    Result<void> assignPassword(StaffId person, const QString& password) override;
    Result<void> limitLogin(StaffId person, Instant until) override;
    Result<void> eraseEntry(RecordId entry, const QString& order) override;
    [[nodiscard]] QString device() const override { return QStringLiteral("server"); }
    [[nodiscard]] const TimeSource& time() const override { return m_time; }

private:
    std::shared_ptr<ServerConnection> m_connection;
    PostgresAuthority m_authority;
    const TimeSource& m_time;
};

}  // namespace Seatdesk
