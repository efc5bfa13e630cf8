// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Seatdesk {

class Connection;

/// BEGIN IMMEDIATE; rolls back unless committed.
class Transaction
{
public:
    enum class Disk {
        Awaited,    ///< as the file is opened: what is committed to a precious one is on the disk
        Unawaited,  ///< of a precious file: a loss of power may take it back, until a commit behind it was awaited
    };

    static Result<Transaction> begin(Connection& connection, Disk disk = Disk::Awaited);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    Result<void> commit();

private:
    Transaction(Connection& connection, Disk disk)
        : m_connection(&connection), m_unawaited(disk == Disk::Unawaited ? &connection : nullptr)
    {}

    Connection* m_connection;
    Connection* m_unawaited;  ///< waits for its disk again afterwards
};

/// A savepoint: rolls back what was done since unless released. For a group of operations that may fail alone.
class Savepoint
{
public:
    static Result<Savepoint> begin(Connection& connection);
    ~Savepoint();
    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;

    Result<void> release();

private:
    explicit Savepoint(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;
};

}  // namespace Seatdesk
