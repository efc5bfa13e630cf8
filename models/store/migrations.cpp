// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/connection.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>

namespace Seatdesk {

QString Migrations::scriptPath(int version) const
{
    return QStringLiteral("%1/%2.sql").arg(m_folder).arg(version, 4, 10, QLatin1Char('0'));
}

int Migrations::newest() const
{
    int version = 0;
    while (QFile::exists(scriptPath(version + 1)))
        ++version;
    return version;
}

Result<int> Migrations::version(Connection& connection)
{
    Result<Statement> statement = connection.prepare(QStringLiteral("pragma user_version"));
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<bool> row = statement->next();
    if (!row)
        return tl::unexpected(row.error());
    return static_cast<int>(statement->integer(0));
}

Result<void> Migrations::applyOne(Connection& connection, int version) const
{
    QFile script(scriptPath(version));
    if (!script.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Internal, QStringLiteral("no script ") + scriptPath(version));
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> run = connection.execute(QString::fromUtf8(script.readAll())); !run)
        return run;
    if (const Result<void> marked = connection.execute(QStringLiteral("pragma user_version=%1").arg(version)); !marked)
        return marked;
    return transaction->commit();
}

Result<void> Migrations::apply(Connection& connection) const
{
    const Result<int> current = version(connection);
    if (!current)
        return tl::unexpected(current.error());
    if (*current > newest())
        return failure(Error::Kind::Conflict, QStringLiteral("schema %1 is newer than %2").arg(*current).arg(newest()));
    if (*current == newest())
        return {};
    if (*current > 0) {
        const QString copy = QStringLiteral("%1.before-%2").arg(connection.path()).arg(newest());
        QFile::remove(copy);
        Result<Statement> vacuum = connection.prepare(QStringLiteral("vacuum into ?"));
        if (!vacuum)
            return tl::unexpected(vacuum.error());
        if (const Result<void> copied = vacuum->bind(copy).run(); !copied)
            return copied;
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    }
    for (int next = *current + 1; next <= newest(); ++next) {
        if (const Result<void> applied = applyOne(connection, next); !applied)
            return applied;
    }
    return {};
}

}  // namespace Seatdesk
