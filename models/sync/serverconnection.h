// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sync/serverurl.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace Seatdesk {

/// The rows of one statement, as text. Moves only.
class ServerAnswer
{
public:
    explicit ServerAnswer(pg_result* result);

    [[nodiscard]] int rows() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;

private:
    struct Clear
    {
        void operator()(pg_result* result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

/// One connection to the shared database. Blocking; one thread.
class ServerConnection
{
public:
    using Value = std::optional<QByteArray>;

    /// Tries the hosts in their order, 5 s each. `user` and `password` replace what the URL says when not empty.
    /// Fails with the error of a ConnectionFault.
    static Result<std::unique_ptr<ServerConnection>> open(const ServerUrl& url, const QString& user = {},
                                                          const QString& password = {});
    ~ServerConnection();

    /// One statement, prepared once and kept.
    Result<ServerAnswer> run(const QByteArray& sql, const QList<Value>& values = {});
    /// Several statements, in one transaction unless they say otherwise.
    Result<void> script(const QByteArray& sql);
    /// A COPY … TO STDOUT; its lines follow, and nothing else may be run until they ended.
    Result<void> beginCopy(const QByteArray& sql);
    /// The next line of one column of JSON; nothing at the end.
    Result<std::optional<QByteArray>> copiedLine();
    /// The verifier that stands for a password on the server, made here so that the password never travels.
    Result<QByteArray> verifier(const QString& user, const QString& password);
    [[nodiscard]] QByteArray quoted(const QByteArray& text) const;
    /// The version of TLS; empty without it.
    [[nodiscard]] QString encryption() const;
    /// For whoever waits for notices.
    [[nodiscard]] int socket() const;
    /// Reads what came in; whether another session sent a notice since the last asking.
    bool takeNotices();
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

    explicit ServerConnection(Handle handle);
    static Result<Handle> connectTo(const QHash<QByteArray, QByteArray>& options);
    Result<QByteArray> prepared(const QByteArray& sql);
    [[nodiscard]] Error errorOfAnswer(const pg_result* result);

    Handle m_handle;
    QHash<QByteArray, QByteArray> m_prepared;
    bool m_lost = false;
};

}  // namespace Seatdesk
