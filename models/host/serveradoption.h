// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/departmentcopy.h"
#include "sync/serverconnection.h"

namespace Seatdesk {

class AuthorityStore;
class SeatFolder;

/// A department moves from a folder to a shared database, or back, with all ids, numbers, time lines and operations.
/// Blocking; broken off, the same call goes on.
class ServerAdoption
{
public:
    using Told = std::function<void(const CopiedTable&)>;

    /// The schema of `connection` is this program's; its user administers the database. By `source` the server knows
    /// again whose department it took; when empty, by the folder's own mark.
    explicit ServerAdoption(ServerConnection& connection, QString source = {})
        : m_connection(connection), m_source(std::move(source))
    {}

    /// How much of the source's department the server has.
    enum class Progress { Nothing, Part, All };
    Result<Progress> progress();

    /// Conflict when the server has a department that is not this folder's, or the folder was changed since a break.
    /// Nothing is copied, and none answered, when the server took all of it before.
    Result<QList<CopiedTable>> adopt(AuthorityStore& store, const Told& told = {});
    /// Into a new folder's authority, as the server stands now, with a row in its access log. Conflict when it has a
    /// department of its own.
    Result<QList<CopiedTable>> giveBack(AuthorityStore& store, const Told& told = {});

private:
    Result<void> takeTime();
    Result<bool> claim(AuthorityStore& store);
    Result<QString> epoch();

    ServerConnection& m_connection;
    const QString m_source;
};

/// The server decides in this folder from now on: its own authority is put aside, under the name that is answered.
/// Nothing has it open any more.
Result<QString> retireAuthority(SeatFolder& folder, const ServerUrl& url);
/// Where retireAuthority() puts it in the folder at that path, which need not be a seat's.
QString retiredAuthority(const QString& path);

}  // namespace Seatdesk
