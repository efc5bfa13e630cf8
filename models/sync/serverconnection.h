// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sync/serveranswer.h"
#include "sync/serverurl.h"
#include "sync/socketwatch.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace Seatdesk {

/// One connection to the shared database. Blocking; one thread.
class ServerConnection
{
public:
    using Value = std::optional<QByteArray>;

    /// How long an answer is waited for. A proxy may acknowledge what it is sent, answer keep-alives and never pass on
    /// an answer: then the connection counts as lost.
    enum class Patience {
        Short,      ///< 10 s: what the server has at hand
        Statement,  ///< 130 s: a little longer than the server lets a statement run
    };

    /// Tries the hosts in their order, 5 s each. `user` and `password` replace what the URL says when not empty. With
    /// `watch` it is a seat's, which waits with patience only and may give up; an administrator's waits for as long as
    /// a statement takes. Fails with the error of a ConnectionFault.
    static Result<std::unique_ptr<ServerConnection>> open(const ServerUrl& url, const QString& user = {},
                                                          const QString& password = {},
                                                          std::shared_ptr<SocketWatch> watch = nullptr);
    ~ServerConnection();

    /// One statement, prepared once and kept. `then`: another one, run behind it in the same trip and in a transaction
    /// of its own, also when the first one failed; nobody is told what it answers.
    Result<ServerAnswer> run(const QByteArray& sql, const QList<Value>& values = {},
                             Patience patience = Patience::Statement, const QByteArray& then = {});
    /// Several statements, in one transaction unless they say otherwise.
    Result<void> script(const QByteArray& sql, Patience patience = Patience::Statement);
    /// A COPY … TO STDOUT; its lines follow, and nothing else may be run until they ended.
    Result<void> beginCopy(const QByteArray& sql);
    /// The next line of one column of JSON; nothing at the end.
    Result<std::optional<QByteArray>> copiedLine();
    /// The verifier that stands for a password on the server, made here so that the password never travels.
    Result<QByteArray> verifier(const QString& user, const QString& password);
    [[nodiscard]] QByteArray quoted(const QByteArray& text) const;
    /// What its waiting is given up with.
    [[nodiscard]] const std::shared_ptr<SocketWatch>& watch() const { return m_watch; }
    /// The version of TLS; empty without it.
    [[nodiscard]] QString encryption() const;
    /// Whether the server asked for the password: one that takes everybody proves nothing.
    [[nodiscard]] bool isProvenByPassword() const;
    /// For whoever waits for notices.
    [[nodiscard]] int socket() const;
    /// Reads what came in: the channels of the notices that other sessions sent since the last asking.
    QByteArrayList takeNotices();
    /// False after the server or the network went away: open another.
    [[nodiscard]] bool isUsable() const;
    /// The server's words of the last failure, for an administrator's terminal; never for a log of a seat.
    [[nodiscard]] QString lastMessage() const;

private:
    struct Finish
    {
        void operator()(pg_conn* connection) const;
    };
    using Handle = std::unique_ptr<pg_conn, Finish>;

    ServerConnection(Handle handle, std::shared_ptr<SocketWatch> watch, bool waitsForEver);
    static Result<Handle> connectTo(const QHash<QByteArray, QByteArray>& options, SocketWatch& watch);
    Result<QByteArray> prepared(const QByteArray& sql, const QDeadlineTimer& deadline);
    [[nodiscard]] QDeadlineTimer deadline(Patience patience) const;
    bool waitFor(bool writing, const QDeadlineTimer& deadline);
    [[nodiscard]] bool isAnswered(const QDeadlineTimer& deadline);
    bool send(const QByteArray& statement, const QList<Value>& values);
    Result<ServerAnswer> answer(bool sent, const QDeadlineTimer& deadline);
    Result<ServerAnswer> firstOfTwo(const QByteArray& first, const QList<Value>& values, const QByteArray& second,
                                    const QDeadlineTimer& deadline);
    Result<ServerAnswer> judged(ServerAnswer last);
    [[nodiscard]] Error errorOfAnswer(const pg_result* result);

    std::shared_ptr<SocketWatch> m_watch;
    bool m_waitsForEver;
    Handle m_handle;
    QHash<QByteArray, QByteArray> m_prepared;
    bool m_lost = false;
};

}  // namespace Seatdesk
