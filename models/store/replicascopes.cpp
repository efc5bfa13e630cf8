// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Replica that knows which scopes this person sees, and forgets what is theirs no more.
#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/replica.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kScopes = QStringLiteral("scopes");
/// Set while rows of scopes come that the replica does not name yet.
const QString kFetching = QStringLiteral("fetching_scopes");

bool isSeen(const Row& row, const QList<ScopeId>& mine)
{
    return mine.contains(row.scope) || (!row.alsoScope.isNull() && mine.contains(row.alsoScope));
}

QString hexOf(const QList<ScopeId>& scopes)
{
    QJsonArray hex;
    for (const ScopeId& scope : scopes)
        hex.append(QString::fromLatin1(scope.toBytes().toHex()));
    return QString::fromUtf8(toJsonText(hex));
}

}  // namespace

Result<QList<ScopeId>> Replica::scopes()
{
    SEATDESK_TRY_LET(text, state(kScopes));
    QList<ScopeId> scopes;
    for (const QString& id : text.split(u' ', Qt::SkipEmptyParts))
        scopes.append(ScopeId::fromString(id));
    return scopes;
}

Result<void> Replica::beginFetching()
{
    return setState(kFetching, QStringLiteral("1"));
}

Result<void> Replica::forgetScopes()
{
    SEATDESK_TRY(setState(kFetching, QString()));
    return setState(kScopes, QString());
}

Result<bool> Replica::setScopes(const QList<ScopeId>& scopes)
{
    SEATDESK_TRY_LET(before, this->scopes());
    SEATDESK_TRY_LET(fetching, state(kFetching));
    const bool isKnown =
        before.size() == scopes.size() &&
        std::all_of(scopes.begin(), scopes.end(), [&](ScopeId scope) { return before.contains(scope); });
    if (fetching.isEmpty() && isKnown)
        return false;
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    const bool lost = !fetching.isEmpty() ||
                      std::any_of(before.begin(), before.end(), [&](ScopeId scope) { return !scopes.contains(scope); });
    if (lost) {
        SEATDESK_TRY(purgeUnseen(scopes));
        SEATDESK_TRY(purgeUnseenBases(scopes));
    }
    QStringList names;
    for (const ScopeId& scope : scopes)
        names.append(scope.toString());
    SEATDESK_TRY(setState(kScopes, names.join(u' ')));
    SEATDESK_TRY(setState(kFetching, QString()));
    SEATDESK_TRY(transaction.commit());
    return lost;
}

/// Also what was refused: its text is in the tray. The words go from the search index too.
Result<void> Replica::purgeUnseen(const QList<ScopeId>& mine)
{
    const QString hex = hexOf(mine);
    for (const RecordTable& table : m_tables.all()) {
        const QString set = QStringLiteral("(select unhex_id(value) from json_each(?1))");
        const QString unseen =
            QStringLiteral(
                " from %1 where scope_id not in %2 and (also_scope is null or also_scope not in %2) and not "
                "exists (select 1 from pending_base p where p.record = '%3' and p.row_id = id)")
                .arg(table.quotedName(), set, table.rule().name);
        if (isIndexed(table.rule().name)) {
            SEATDESK_TRY_LET(
                queue,
                m_connection->prepare(
                    QStringLiteral("insert into index_queue (record, row_id) select '%1', id").arg(table.rule().name) +
                    unseen));
            SEATDESK_TRY(queue.bind(hex).run());
        }
        SEATDESK_TRY_LET(purge, m_connection->prepare(QStringLiteral("delete") + unseen));
        SEATDESK_TRY(purge.bind(hex).run());
    }
    return {};
}

/// An edit of such a row still waits for the authority's answer, over nothing.
Result<void> Replica::purgeUnseenBases(const QList<ScopeId>& mine)
{
    QList<std::pair<QString, RecordId>> unseen;
    SEATDESK_TRY_LET(select, m_connection->prepare(sqlText(Sql::PendingBaseAll)));
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            break;
        const QString record = select.text(0);
        if (!isSeen(baseRow(record, select.text(2)), mine))
            unseen.append({record, select.id<RecordId>(1)});
    }
    QList<RowChange> changes;
    for (const auto& [record, id] : unseen) {
        SEATDESK_TRY(drop(record, id, changes));
        SEATDESK_TRY_LET(forget, m_connection->prepare(sqlText(Sql::PendingBaseEmpty)));
        SEATDESK_TRY(forget.bind(record).bind(id).run());
    }
    return {};
}

}  // namespace Seatdesk
