// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace Seatdesk {

class Connection;

/// The bytes of attached files in authority.db, in the parts in which they came. Knows no rights and no rows.
class BlobStore
{
public:
    explicit BlobStore(Connection& connection) : m_connection(connection) {}

    /// How many bytes from the beginning are there.
    Result<qint64> size(const QByteArray& sha256);
    /// What follows `offset` in the part that holds it; empty behind the last.
    Result<QByteArray> read(const QByteArray& sha256, qint64 offset);
    Result<void> append(const QByteArray& sha256, qint64 offset, const QByteArray& part);
    Result<void> drop(const QByteArray& sha256);
    /// The hash of what is there.
    Result<QByteArray> hash(const QByteArray& sha256);

private:
    Connection& m_connection;
};

}  // namespace Seatdesk
