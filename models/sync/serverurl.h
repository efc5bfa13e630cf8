// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace Seatdesk {

/// Where a shared database is, as a person types it.
struct ServerParts
{
    QString address;  ///< hosts with or without ports, separated by commas; or a whole URL, then the rest is empty
    QString database;
    QString issuerFile;  ///< of the certificate's issuer; empty: those that the system trusts
};

/// Where a shared database is: a libpq URL or keyword string, with one or several hosts. Says what the seat adds to it:
/// keep-alives that notice a half-open connection in 10 s, a server that can be written to, and TLS verified
/// (verify-full) unless the server is on this machine or the URL says otherwise.
class ServerUrl
{
public:
    /// Invalid when libpq does not understand it.
    static Result<ServerUrl> parse(const QString& text);

    /// The options for one host after the other, as libpq takes them.
    [[nodiscard]] QList<QHash<QByteArray, QByteArray>> targets() const;
    [[nodiscard]] QString database() const;
    [[nodiscard]] QList<QByteArray> hosts() const;
    /// Keywords from what a person typed. An IPv6 address with a port stands in brackets. A whole URL as the address
    /// stays as it is.
    static QString compose(const ServerParts& typed);
    /// What compose() makes this of; the whole text as the address where more is said than fits into the parts.
    [[nodiscard]] ServerParts parts() const;
    /// Hosts with their ports, and the database: what tells one department's server from another's.
    [[nodiscard]] QString place() const;
    /// As keywords, to be parsed again; without user and password, which every person has their own.
    [[nodiscard]] QString toText() const;
    /// Without user and password: for the log and for people.
    [[nodiscard]] QString display() const;

private:
    QHash<QByteArray, QByteArray> m_options;
};

}  // namespace Seatdesk
