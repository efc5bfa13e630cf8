// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/transaction.h"

#include "domain/try.h"
#include "store/connection.h"
#include "store/statement.h"

#include <utility>

namespace Seatdesk {

Result<Transaction> Transaction::begin(Connection& connection, Disk disk)
{
    if (disk == Disk::Unawaited)
        SEATDESK_TRY(connection.execute(QStringLiteral("pragma synchronous=normal")));
    Transaction transaction(connection, disk);
    if (const Result<void> begun = connection.execute(QStringLiteral("begin immediate")); !begun) {
        transaction.m_connection = nullptr;
        return tl::unexpected(begun.error());
    }
    return transaction;
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_unawaited(std::exchange(other.m_unawaited, nullptr))
{}

Transaction::~Transaction()
{
    if (m_connection)
        static_cast<void>(m_connection->execute(QStringLiteral("rollback")));
    if (m_unawaited)
        static_cast<void>(m_unawaited->execute(QStringLiteral("pragma synchronous=full")));
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
    // Prepared once: two of them stand around each group of operations.
    SEATDESK_TRY_LET(savepoint, connection.prepare(QStringLiteral("savepoint step")));
    SEATDESK_TRY(savepoint.run());
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
    SEATDESK_TRY_LET(release, m_connection->prepare(QStringLiteral("release step")));
    SEATDESK_TRY(release.run());
    m_connection = nullptr;
    return {};
}

}  // namespace Seatdesk
