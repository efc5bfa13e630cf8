// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Seatdesk {

class Connection;

/// Parts of customers' numbers are found through an index that lies in authority.db only; customers' numbers are in no
/// seat's files. It knows a contact by its place in the table.
class NumberIndex
{
public:
    /// The connection must outlive it.
    explicit NumberIndex(Connection& connection) : m_connection(connection) {}

    /// What can be found of that contact from now on: nothing of one that is deleted or has no number.
    Result<void> put(qint64 place, const QString& value, bool deleted);
    /// Fills an empty index from the contacts that are there.
    Result<void> fill();

private:
    Connection& m_connection;
};

}  // namespace Seatdesk
