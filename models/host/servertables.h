// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/departmenttables.h"
#include "sync/serverconnection.h"

namespace Seatdesk {

/// The tables of a shared database, for an administrator of it. Reads in the transaction that is open; writes as the
/// owner, so that who changed a row and when stays as it comes.
class ServerTables : public DepartmentTables
{
public:
    explicit ServerTables(ServerConnection& connection) : m_connection(connection) {}

    Result<void> read(const QString& table, const Take& take) override;
    Result<void> write(const QString& table, const QList<QJsonObject>& rows) override;

private:
    ServerConnection& m_connection;
};

}  // namespace Seatdesk
