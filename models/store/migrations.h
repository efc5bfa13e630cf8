// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace Seatdesk {

class Connection;

/// Brings a precious file (authority.db, outbox.db) to the newest schema by its chain of numbered scripts
/// (sql/<chain>/0001.sql, …), each in one transaction with its mark in user_version, after a copy of the file beside it
/// (<file>.before-<version>). A file of a newer program is refused with Conflict and left untouched.
class Migrations
{
public:
    /// `folder` holds the numbered scripts, for example ":/store/authority".
    explicit Migrations(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] int newest() const;
    /// Applies what is missing. On failure the file is as it was before the failing step.
    Result<void> apply(Connection& connection) const;
    static Result<int> version(Connection& connection);

private:
    Result<void> applyOne(Connection& connection, int version) const;
    [[nodiscard]] QString scriptPath(int version) const;

    QString m_folder;
};

}  // namespace Seatdesk
