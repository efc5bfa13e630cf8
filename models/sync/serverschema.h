// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rulebook.h"
#include "sync/serverconnection.h"

#include <QStringList>

namespace Seatdesk {

/// The shared database's schema: numbered scripts, each in one transaction with its version mark, and after them the
/// rules. Doing it twice changes nothing; a newer schema is refused and left alone.
class ServerSchema
{
public:
    ServerSchema(ServerConnection& connection, const RuleBook& rules);

    /// What was done: a script's name ("0003"), or "rules".
    struct Done
    {
        QStringList steps;
        int version = 0;
    };
    /// Makes the schema in an empty database, or brings it up to date. Conflict when it is newer than this program.
    Result<Done> init();
    /// As init, but NotFound where there is none.
    Result<Done> upgrade();
    /// After a restore of a backup, also into another database server: a new epoch, which is answered.
    Result<QString> restored();
    /// 0: none.
    Result<int> version();
    [[nodiscard]] static int newest();

private:
    Result<void> takeTime();
    Result<void> applyScript(int number);
    Result<void> loadRules();

    ServerConnection& m_connection;
    const RuleBook& m_rules;
};

/// The rules in the form that the server loads, and what it remembers of them.
QByteArray rulesForServer(const RuleBook& rules);
QByteArray rulesFingerprint(const RuleBook& rules);

}  // namespace Seatdesk
