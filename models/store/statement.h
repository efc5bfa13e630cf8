// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace Seatdesk {

/// A prepared statement in use. Bind in order with bind(), step with next(); reset when it goes out of scope.
class Statement
{
public:
    Statement(sqlite3_stmt* statement, sqlite3* connection);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;

    /// Binds the next parameter.
    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement& bind(const QString& value);
    Statement& bind(const QByteArray& value);
    Statement& bindNull();
    template <typename Tag>
    Statement& bind(const Id<Tag>& id)
    {
        return id.isNull() ? bindNull() : bind(id.toBytes());
    }
    Statement& bindReal(double value);

    /// True while there is a row.
    Result<bool> next();
    /// Runs to the end; for statements without rows.
    Result<void> run();
    /// Ready to be bound and run again.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    template <typename SomeId>
    [[nodiscard]] SomeId id(int column) const
    {
        return isNull(column) ? SomeId() : SomeId::fromBytes(blob(column));
    }

private:
    sqlite3_stmt* m_statement;
    sqlite3* m_connection;
    int m_next = 1;
};

}  // namespace Seatdesk
