// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <optional>

namespace Seatdesk {

/// Why nobody was connected: each has a sentence of its own for the person.
enum class ConnectionFault {
    WrongPassword,  ///< or an unknown number: the server does not tell which
    Expired,        ///< the login was given until a day that has passed
    Disabled,       ///< the person no longer works here
    ServerGone,     ///< nobody answers, or the server is shutting down
    Certificate,    ///< TLS failed: a wrong name or issuer, an expired certificate, or no TLS at all
    OldProgram,     ///< the server asks for a newer program
    OldServer,      ///< the server lacks what this program writes or asks for
    Refused,        ///< the server does not let this machine or database in
    Pooled,         ///< a pooler in between gives each transaction another connection
    ServerFull,     ///< the server answers, but its disk takes nothing more
    AwayTooLong,    ///< nobody answers, and the time allowed without the server has passed
};

/// Denied for the first three, Refused and Pooled, Offline for the server and for AwayTooLong, Corrupt for the
/// certificate (never retried by itself, never taken for an absent network), Conflict for an old program or server,
/// Full for a server without room.
Error errorOf(ConnectionFault fault);
/// The fault that an error stands for, if any.
std::optional<ConnectionFault> connectionFaultOf(const Error& error);

}  // namespace Seatdesk
