// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/ticketwindow.h"
#include "sync/serverconnection.h"

#include <QStringList>

#include <future>
#include <memory>

namespace Seatdesk {

/// Everything that a person holds (of tickets those in the window), streamed by COPY within one snapshot and over a
/// connection of its own: how a new replica is filled, or a scope that is new to a person. First what a seat needs to
/// be worked with, then the rest. Pages are taken in their order; one that is asked for twice, or after a break, ends
/// the stream and it begins anew. While a page is put away the next one is read in a thread of its own.
class Filling
{
public:
    /// Whether a cursor stands within a stream.
    static bool isWithin(const QString& cursor);

    /// `run`: the start of the server that the cursor behind the stream is to name. `only`: rows of these scopes,
    /// unless empty.
    static Result<std::unique_ptr<Filling>> begin(std::unique_ptr<ServerConnection> connection, const QByteArray& run,
                                                  const QList<ScopeId>& only);

    /// The cursor that the next page is asked with.
    [[nodiscard]] QString cursor() const;
    [[nodiscard]] QString scopes() const { return m_scopes; }
    Result<PullPage> page(int limit);

private:
    Filling(std::unique_ptr<ServerConnection> connection, const QByteArray& run);
    /// Leaves out the records without a table.
    void keepOnly(const ServerAnswer& tables);
    Result<void> beginRecord();
    [[nodiscard]] QByteArray condition(const QString& record) const;
    Result<PullPage> read(int limit);

    std::unique_ptr<ServerConnection> m_connection;
    QByteArray m_run;
    QString m_name;  ///< no other stream's
    QString m_snapshot;
    QString m_scopes;
    QByteArray m_only;  ///< SQL; empty: all scopes
    TicketWindow m_window;
    QStringList m_records;  ///< that are still to come; the first one flows
    qsizetype m_base = 0;   ///< how many of them come whole in the first page
    bool m_flows = false;
    int m_page = 0;
    std::future<Result<PullPage>> m_ahead;  // ends first
};

/// The window that the person of the connection has now.
Result<TicketWindow> ticketWindowOf(ServerConnection& server);

/// An array of ids as SQL takes it.
template <typename SomeId>
QByteArray uuidArray(const QList<SomeId>& ids)
{
    QByteArrayList texts;
    for (const SomeId& id : ids)
        texts.append(id.toString().toLatin1());
    return '{' + texts.join(',') + '}';
}

}  // namespace Seatdesk
