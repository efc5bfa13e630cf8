// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/connectionfault.h"
#include "sync/socketwatch.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Seatdesk {

/// One thing that must be right for a person at this PC to work with a server, in the order in which it is tried.
struct ServerTestStep
{
    enum class Matter {
        Address,  ///< host and database are named, and the host has an address
        Reach,    ///< somebody answers there
        Tls,      ///< the certificate is verified, or the server is on this machine
        SignIn,   ///< number and password
        Rights,   ///< the person has a role
        Version,  ///< schema and program fit
    };
    enum class State { Passed, Failed, NotTried };

    Matter matter = Matter::Address;
    State state = State::NotTried;
    std::optional<ConnectionFault> fault;  ///< of a step that failed, where it is known
    QString detail;                        ///< host, TLS version, schema: never a password
    bool isUnreadable = false;             ///< of the address: no host and no database can be read from what was typed
};

/// All of them, before anything was tried.
QList<ServerTestStep> untriedSteps();

/// Tries it; blocking, some seconds for each host that does not answer, until `watch` gives up. All six steps, those
/// behind a failure not tried.
QList<ServerTestStep> testServer(const QString& url, const QString& number, const QString& password,
                                 std::shared_ptr<SocketWatch> watch = std::make_shared<SocketWatch>());

}  // namespace Seatdesk
