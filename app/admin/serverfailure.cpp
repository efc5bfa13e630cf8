// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/serverfailure.h"

#include "app/commands/command.h"
#include "sync/connectionfault.h"
#include "sync/serverconnection.h"

#include <QTextStream>

namespace Seatdesk {

namespace {

QString sentence(ConnectionFault fault)
{
    switch (fault) {
        case ConnectionFault::WrongPassword:
            return QStringLiteral("User or password is wrong. Name them in the URL or in PGUSER and PGPASSWORD.");
        case ConnectionFault::Expired:
            return QStringLiteral("This login has expired.");
        case ConnectionFault::Disabled:
            return QStringLiteral("This user may not log in.");
        case ConnectionFault::ServerGone:
            return QStringLiteral("Nobody answers there. Check host and port, and whether the server runs.");
        case ConnectionFault::Certificate:
            return QStringLiteral(
                "The server's certificate could not be verified. Name its issuer with sslrootcert=FILE, or "
                "say sslmode=disable if the connection needs no protection.");
        case ConnectionFault::OldProgram:
            return QStringLiteral("The server asks for a newer program.");
        case ConnectionFault::OldServer:
            return QStringLiteral("The server is older than this program. Run “seatdesk-admin server upgrade”.");
        case ConnectionFault::Pooled:
            return QStringLiteral(
                "A pooler in transaction mode stands before the server. Name the server itself, or set pool_mode = "
                "session.");
        case ConnectionFault::ServerFull:
            return QStringLiteral("The server's disk is full. Free some space there and try again.");
        case ConnectionFault::AwayTooLong:  // of seats only
        case ConnectionFault::Refused:
            break;
    }
    return QStringLiteral("The server does not let this machine in, or the database does not exist.");
}

}  // namespace

QString serverFailureText(const Error& error, const ServerConnection* connection)
{
    if (const std::optional<ConnectionFault> fault = connectionFaultOf(error))
        return sentence(*fault);
    if (error.kind == Error::Kind::Conflict)
        return QStringLiteral("Nothing was changed: %1. Use a newer program.").arg(error.detail);
    if (error.kind == Error::Kind::NotFound)
        return QStringLiteral("There is no Seatdesk in this database. Use server init.");
    return connection ? connection->lastMessage() : error.detail;
}

int failOnServer(const Error& error, const ServerConnection* connection)
{
    QTextStream(stderr) << serverFailureText(error, connection) << "\n";
    return kExitFailed;
}

}  // namespace Seatdesk
