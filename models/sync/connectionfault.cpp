// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectionfault.h"

namespace Seatdesk {

namespace {

constexpr ConnectionFault kFaults[] = {
    ConnectionFault::WrongPassword, ConnectionFault::Expired,     ConnectionFault::Disabled,
    ConnectionFault::ServerGone,    ConnectionFault::Certificate, ConnectionFault::OldProgram,
    ConnectionFault::OldServer,     ConnectionFault::Refused,     ConnectionFault::Pooled,
    ConnectionFault::ServerFull,    ConnectionFault::AwayTooLong};

}  // namespace

Error errorOf(ConnectionFault fault)
{
    switch (fault) {
        case ConnectionFault::WrongPassword:
            return {Error::Kind::Denied, QStringLiteral("wrong password")};
        case ConnectionFault::Expired:
            return {Error::Kind::Denied, QStringLiteral("expired")};
        case ConnectionFault::Disabled:
            return {Error::Kind::Denied, QStringLiteral("disabled")};
        case ConnectionFault::ServerGone:
            return {Error::Kind::Offline, QStringLiteral("server gone")};
        case ConnectionFault::Certificate:
            return {Error::Kind::Corrupt, QStringLiteral("certificate")};
        case ConnectionFault::OldProgram:
            return {Error::Kind::Conflict, QStringLiteral("old program")};
        case ConnectionFault::OldServer:
            return {Error::Kind::Conflict, QStringLiteral("old server")};
        case ConnectionFault::Pooled:
            return {Error::Kind::Denied, QStringLiteral("pooled by transaction")};
        case ConnectionFault::ServerFull:
            return {Error::Kind::Full, QStringLiteral("server full")};
        case ConnectionFault::AwayTooLong:
            return {Error::Kind::Offline, QStringLiteral("away too long")};
        case ConnectionFault::Refused:
            break;
    }
    return {Error::Kind::Denied, QStringLiteral("refused by server")};
}

std::optional<ConnectionFault> connectionFaultOf(const Error& error)
{
    for (const ConnectionFault fault : kFaults) {
        if (errorOf(fault) == error)
            return fault;
    }
    return std::nullopt;
}

}  // namespace Seatdesk
