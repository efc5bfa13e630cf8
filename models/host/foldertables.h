// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/departmenttables.h"
#include "store/authoritystore.h"

namespace Seatdesk {

/// The tables of a folder's authority.db.
class FolderTables : public DepartmentTables
{
public:
    explicit FolderTables(AuthorityStore& store) : m_store(store) {}

    Result<void> read(const QString& table, const Take& take) override;
    Result<void> write(const QString& table, const QList<QJsonObject>& rows) override;
    /// As if nothing had been written into it.
    Result<void> empty(const SideTable& table);

private:
    Result<void> readRecord(const QString& record, const Take& take);
    Result<void> readSide(const SideTable& table, const Take& take);
    Result<void> putRow(const QString& record, const QJsonObject& json);
    Result<void> putSide(const SideTable& table, const QJsonObject& json);

    AuthorityStore& m_store;
};

}  // namespace Seatdesk
