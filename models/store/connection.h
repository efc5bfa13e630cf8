// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace Seatdesk {

class Statement;

/// One connection to one SQLite file, used by one thread. The C API rather than QtSql: exact types (64-bit integers,
/// blobs, text with U+FEFF), cached statements, and the result codes that tell a full disk from a damaged file.
class Connection
{
public:
    enum class Mode {
        ReadOnly,  ///< for everyone but the one writer: only that one may checkpoint (SQLite 3.40.1, WAL reset)
        Precious,  ///< WAL, synchronous FULL: a commit is on disk
        Replica,   ///< WAL, synchronous NORMAL: a commit may be lost with the power, and is rebuilt
    };

    /// Opens or, unless read-only, creates the file with permissions 0600.
    static Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// A prepared statement, reset and without bindings; kept and handed out again for the same text.
    Result<Statement> prepare(const QString& sql);
    /// Runs all statements of a script.
    Result<void> execute(const QString& script);

    /// Copies the whole database into a new file, also from a read-only connection and beside its writer.
    Result<void> copyTo(const QString& path) const;

    /// Looks through the whole file; false when it is damaged.
    Result<bool> isSound();
    /// Whether the file was removed, renamed or replaced since it was opened.
    [[nodiscard]] bool isMoved() const;

    [[nodiscard]] qint64 lastRowId() const;
    [[nodiscard]] int changes() const;
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// The last failure as a Result, its kind from SQLite's code.
    [[nodiscard]] tl::unexpected<Error> lastError() const;

private:
    Connection(sqlite3* handle, QString path);
    Result<void> configure(Mode mode);

    sqlite3* m_handle = nullptr;
    QString m_path;
    QHash<QString, sqlite3_stmt*> m_statements;
};

/// The error for a SQLite result code; `room` is what the file's disk has left, see cannotWrite().
Error sqliteError(int code, const QString& detail, std::optional<qint64> room = {});

}  // namespace Seatdesk
