// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Seatdesk {

class Connection;

/// BEGIN IMMEDIATE; rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    Result<void> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;
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
