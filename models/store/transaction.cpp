// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "store/connection.h"

#include <utility>

namespace Seatdesk {

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (const Result<void> begun = connection.execute(QStringLiteral("begin immediate")); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    if (m_connection)
        static_cast<void>(m_connection->execute(QStringLiteral("rollback")));
}

Result<void> Transaction::commit()
{
    const Result<void> committed = m_connection->execute(QStringLiteral("commit"));
    if (committed)
        m_connection = nullptr;
    return committed;
}

Result<Savepoint> Savepoint::begin(Connection& connection)
{
    if (const Result<void> begun = connection.execute(QStringLiteral("savepoint step")); !begun)
        return tl::unexpected(begun.error());
    return Savepoint(connection);
}

Savepoint::Savepoint(Savepoint&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Savepoint::~Savepoint()
{
    if (m_connection)
        static_cast<void>(m_connection->execute(QStringLiteral("rollback to step; release step")));
}

Result<void> Savepoint::release()
{
    const Result<void> released = m_connection->execute(QStringLiteral("release step"));
    if (released)
        m_connection = nullptr;
    return released;
}

}  // namespace Seatdesk
