// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/rulebook.h"
#include "sync/serverconnection.h"

#include <memory>

namespace Seatdesk {

/// How one person reaches the server. Shared by the gate and the authority it gave out: a new password holds for both.
struct ServerLogin
{
    ServerUrl url;
    QString user;  ///< both empty: as the URL says (an administrator of the database)
    QString password;
};

/// The authority of a department: PostgreSQL, with the same answers as the embedded one. For one person; sync thread.
/// A lost connection is opened again by the next call.
class PostgresAuthority : public Authority
{
public:
    PostgresAuthority(std::shared_ptr<ServerLogin> login, std::shared_ptr<ServerConnection> connection);
    ~PostgresAuthority() override;

    Result<Hello> hello() override;
    Result<PullPage> pull(const QString& cursor, int limit, const QList<ScopeId>& only) override;
    Result<QList<PushResult>> push(const QList<Operation>& operations) override;
    Result<QList<CallerMatch>> caller(const QString& digits) override;
    Result<QString> reveal(RecordId contact, const QString& reason) override;
    Result<QByteArray> blob(const QByteArray& sha256, qint64 offset) override;
    Result<qint64> putBlob(const QByteArray& sha256, qint64 offset, const QByteArray& part) override;

    /// The person's own row, from the last hello.
    [[nodiscard]] const Row& staff() const { return m_staff; }

private:
    Result<ServerConnection*> connection();

    std::shared_ptr<ServerLogin> m_login;
    std::shared_ptr<ServerConnection> m_connection;
    Row m_staff;
    QString m_scopesTold;  ///< by the last hello; empty before
};

}  // namespace Seatdesk
