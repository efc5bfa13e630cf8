// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "sync/serverconnection.h"

#include <QList>
#include <QString>

namespace Seatdesk {

/// One thing that `server check` looked at. The program words it.
struct ServerFinding
{
    enum class Matter {
        ServerVersion,      ///< PostgreSQL 13 or newer
        SchemaVersion,      ///< as this program's
        Rules,              ///< as this program's
        Encoding,           ///< UTF8
        PublicFunctions,    ///< functions that everyone may call
        SeatWrites,         ///< tables that a seat could write past push
        SeatReads,          ///< tables that a seat could read past the woven ones
        SeatFunctions,      ///< functions that a seat could call past the few
        LoginRights,        ///< what was granted to one person's login
        TablesWithoutRule,  ///< synced tables whose row security is off
        Powers,             ///< logins of people with more than a seat's rights
        Logins,             ///< logins without a role, roles without a login
        Tls,                ///< listens to the network without TLS
        OpenDoor,           ///< lines of pg_hba.conf that let the network in without TLS or without a password
        Clock,              ///< more than two minutes off
        LongTransactions,   ///< hold back every cursor
        Bloat,              ///< many dead rows
        Untidied,           ///< answers and marks that wait to be forgotten
        Notices,            ///< one sender is to tell the seats of changes, and none does
        /// Another system than the one that `init` or `restored` saw: a dump in a new server. Not a promoted standby,
        /// which is the same system, and whose timeline is its own epoch without anybody's doing; and not a data folder
        /// that was copied back, of which nothing on the server tells.
        Epoch,
    };

    Matter matter = Matter::ServerVersion;
    bool good = true;
    QString detail;  ///< figures or names; never a person's data
};

/// The one that `init` and `upgrade` ask before the first script, which an older server would refuse in riddles.
Result<ServerFinding> checkServerVersion(ServerConnection& connection);
/// Looks at everything, as an administrator of the database. Transactions are long from `longTransaction` on.
Result<QList<ServerFinding>> checkServer(ServerConnection& connection, const QByteArray& rulesFingerprint,
                                         const TimeSource& time, Duration longTransaction = std::chrono::minutes(5));

}  // namespace Seatdesk
