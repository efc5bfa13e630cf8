// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/embeddedauthority.h"

#include "domain/blobinfo.h"
#include "domain/dialling.h"
#include "domain/evaluation.h"
#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/blobstore.h"
#include "store/connection.h"
#include "store/embeddedgate.h"
#include "store/embeddedvault.h"
#include "store/groupapplier.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace Seatdesk {

namespace {

constexpr int kCallerLimit = 20;
constexpr qsizetype kNamedInLog = 3;
constexpr qsizetype kLeastDigits = 3;

QString scopesJson(const QList<ScopeId>& scopes)
{
    QJsonArray hex;
    for (const ScopeId& scope : scopes)
        hex.append(QString::fromLatin1(scope.toBytes().toHex()));
    return QString::fromUtf8(toJsonText(hex));
}

bool changesGrants(const Group& group)
{
    return std::any_of(group.begin(), group.end(), [](const Operation& one) { return one.record == u"grant"; });
}

}  // namespace

EmbeddedAuthority::EmbeddedAuthority(AuthorityStore& store, StaffId person, const TimeSource& time)
    : m_store(store), m_person(person), m_time(time)
{}

Result<Actor> EmbeddedAuthority::actor()
{
    SEATDESK_TRY_LET(grants, m_store.grantsOf(m_person));
    // No person: whoever can write the folder of a PC without a server administers it.
    return Actor{m_person, grants, m_person.isNull()};
}

Result<QList<ScopeId>> EmbeddedAuthority::myScopes()
{
    SEATDESK_TRY_LET(tree, m_store.scopes());
    if (m_person.isNull()) {
        QList<ScopeId> all;
        for (const Scope& scope : tree->all())
            all.append(scope.id);
        return all;
    }
    SEATDESK_TRY_LET(grants, m_store.grantsOf(m_person));
    return visibleScopes(m_store.rules(), *tree, m_person, grants, m_time.now());
}

Result<Hello> EmbeddedAuthority::hello()
{
    Hello hello;
    SEATDESK_TRY_LET(epoch, m_store.meta(QStringLiteral("epoch")));
    SEATDESK_TRY_LET(scopes, myScopes());
    SEATDESK_TRY_LET(grants, m_store.grantsOf(m_person));
    hello.epoch = epoch;
    hello.schemaVersion = 1;
    hello.scopes = scopes;
    hello.grants = grants;
    hello.serverNow = m_time.now();
    return hello;
}

Result<void> EmbeddedAuthority::pullTable(const RecordTable& table, qint64 after, int limit, const QString& scopes,
                                          QList<std::pair<qint64, Row>>& changes)
{
    SEATDESK_TRY_LET(select,
                     m_store.connection().prepare(
                         QStringLiteral("with mine as materialized (select unhex_id(value) id from json_each(?2)) "
                                        "select %1 from %2 where change_no > ?1 and (scope_id in mine or "
                                        "also_scope in mine) order by change_no limit ?3")
                             .arg(table.columns(), table.quotedName())));
    // Rows that are kept from this person count for no page: as many are read as it takes.
    const bool isSome = table.rule().name == Evaluation::kRecord && !m_person.isNull();
    constexpr int kAll = -1;
    select.bind(after).bind(scopes).bind(isSome ? kAll : limit);
    for (int taken = 0; taken < limit;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return {};
        Row row = table.readRow(select);
        if (isSome && Evaluation::isSealedFrom(row, m_person))
            continue;
        changes.append({select.integer(9), std::move(row)});
        ++taken;
    }
    return {};
}

Result<PullPage> EmbeddedAuthority::pull(const QString& cursor, int limit, const QList<ScopeId>& only)
{
    const qint64 after = cursor.toLongLong();
    SEATDESK_TRY_LET(mine, myScopes());
    QList<ScopeId> wanted = mine;
    if (!only.isEmpty())
        erase_if(wanted, [&](const ScopeId& scope) { return !only.contains(scope); });
    SEATDESK_TRY_LET(last, m_store.lastChange());
    PullPage page;
    page.cursor = QString::number(last);
    if (after >= last)
        return page;
    const QString scopes = scopesJson(wanted);
    QList<std::pair<qint64, Row>> changes;
    for (const RecordTable& table : m_store.tables().all()) {
        if (table.rule().synced)
            SEATDESK_TRY(pullTable(table, after, limit + 1, scopes, changes));
    }
    std::sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    if (changes.size() > limit) {
        page.more = true;
        changes.resize(limit);
        page.cursor = QString::number(changes.last().first);
    }
    for (const auto& [change, row] : changes)
        page.rows.append(row);
    SEATDESK_TRY_LET(gone, m_store.connection().prepare(sqlText(Sql::GoneSince)));
    gone.bind(after).bind(std::numeric_limits<int>::max());
    for (;;) {
        SEATDESK_TRY_LET(found, gone.next());
        if (!found)
            return page;
        if (gone.integer(3) <= page.cursor.toLongLong() && mine.contains(gone.id<ScopeId>(0)))
            page.gone.append({gone.text(1), gone.id<RecordId>(2)});
    }
}

Result<QList<PushResult>> EmbeddedAuthority::push(const QList<Operation>& operations)
{
    QList<PushResult> results;
    SEATDESK_TRY_LET(transaction, m_store.begin());
    SEATDESK_TRY_LET(who, actor());
    for (qsizetype i = 0; i < operations.size();) {
        Group group;
        const GroupId id = operations[i].group;
        for (; i < operations.size() && operations[i].group == id; ++i)
            group.append(operations[i]);
        SEATDESK_TRY_LET(answers, GroupApplier(m_store, who, m_time.now()).apply(group));
        results += answers;
        if (changesGrants(group)) {  // this person's own, perhaps
            SEATDESK_TRY_LET(changed, actor());
            who = changed;
        }
    }
    SEATDESK_TRY(transaction.commit());
    return results;
}

Result<void> EmbeddedAuthority::log(const QString& what, const QString& record, RecordId target, const QString& reason)
{
    SEATDESK_TRY_LET(tree, m_store.scopes());
    Row entry;
    entry.record = QStringLiteral("access_log");
    entry.id = newId<RecordId>();
    entry.scope = tree->pool(QStringLiteral("log"));
    entry.alsoScope = ScopeId(m_person);
    entry.updatedAt = m_time.now();
    entry.updatedBy = m_person;
    entry.fields = {{QStringLiteral("at"), toMicros(entry.updatedAt)},
                    {QStringLiteral("by"), m_person.toString()},
                    {QStringLiteral("what"), what},
                    {QStringLiteral("record"), record},
                    {QStringLiteral("reason"), reason}};
    if (!target.isNull())
        entry.fields.insert(QStringLiteral("target"), target.toString());
    SEATDESK_TRY(m_store.put(entry, nullptr));
    return {};
}

Result<QList<CallerMatch>> EmbeddedAuthority::caller(const QString& part)
{
    const QString digits = dialledDigits(part);
    if (digits.size() < kLeastDigits)
        return failure(Error::Kind::Invalid, QStringLiteral("fewer than 3 digits"));
    SEATDESK_TRY_LET(scopes, myScopes());
    SEATDESK_TRY_LET(tree, m_store.scopes());
    if (!scopes.contains(tree->pool(QStringLiteral("customers"))))
        return failure(Error::Kind::Denied, QStringLiteral("caller"));
    SEATDESK_TRY_LET(transaction, m_store.begin());
    QList<CallerMatch> matches;
    {
        SEATDESK_TRY_LET(find, m_store.connection().prepare(sqlText(Sql::NumberIndexFind)));
        find.bind(u'"' + digits + u'"').bind(kCallerLimit);
        for (;;) {
            SEATDESK_TRY_LET(found, find.next());
            if (!found)
                break;
            matches.append({find.id<RecordId>(1), find.id<RecordId>(0), find.text(2)});
        }
    }
    SEATDESK_TRY(logLookup(matches));
    SEATDESK_TRY(transaction.commit());
    return matches;
}

/// Who was found is in the log while it says something: of more than a few, only that somebody looked.
Result<void> EmbeddedAuthority::logLookup(const QList<CallerMatch>& matches)
{
    const bool few = !matches.isEmpty() && matches.size() <= kNamedInLog;
    for (const CallerMatch& match : few ? matches : QList<CallerMatch>{CallerMatch()})
        SEATDESK_TRY(log(QStringLiteral("lookup"), QStringLiteral("customer_contact"), match.contact, QString()));
    return {};
}

Result<QString> EmbeddedAuthority::reveal(RecordId contact, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("reason"));
    SEATDESK_TRY_LET(who, actor());
    SEATDESK_TRY_LET(tree, m_store.scopes());
    SEATDESK_TRY_LET(row, m_store.find(QStringLiteral("customer_contact"), contact));
    if (!row || !Permissions(m_store.rules(), *tree).maySee(who, *row, m_time.now()))
        return failure(Error::Kind::Denied, QStringLiteral("reveal"));
    SEATDESK_TRY_LET(transaction, m_store.begin());
    SEATDESK_TRY(log(QStringLiteral("reveal"), QStringLiteral("customer_contact"), contact, reason));
    SEATDESK_TRY(transaction.commit());
    return row->text(QStringLiteral("value"));
}

Result<Row> EmbeddedAuthority::seenBlob(const QByteArray& sha256)
{
    SEATDESK_TRY_LET(who, actor());
    SEATDESK_TRY_LET(tree, m_store.scopes());
    SEATDESK_TRY_LET(table, m_store.tables().table(BlobInfo::kRecord));
    SEATDESK_TRY_LET(select,
                     m_store.connection().prepare(
                         QStringLiteral("select %1 from blob where sha256 = ? and deleted = 0").arg(table->columns())));
    select.bind(QString::fromLatin1(sha256.toHex()));
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return failure(Error::Kind::NotFound, QStringLiteral("blob"));
        Row row = table->readRow(select);
        if (Permissions(m_store.rules(), *tree).maySee(who, row, m_time.now()))
            return row;
    }
}

Result<QByteArray> EmbeddedAuthority::blob(const QByteArray& sha256, qint64 offset)
{
    SEATDESK_TRY_LET(row, seenBlob(sha256));
    BlobStore parts(m_store.connection());
    SEATDESK_TRY_LET(have, parts.size(sha256));
    if (have < BlobInfo(row).size())
        return failure(Error::Kind::NotFound, QStringLiteral("blob is not complete"));
    return parts.read(sha256, offset);
}

Result<qint64> EmbeddedAuthority::putBlob(const QByteArray& sha256, qint64 offset, const QByteArray& part)
{
    SEATDESK_TRY_LET(row, seenBlob(sha256));
    const qint64 size = BlobInfo(row).size();
    if (size > kBlobLimit || part.size() > kBlobPart)
        return failure(Error::Kind::Invalid, QStringLiteral("size of blob"));
    SEATDESK_TRY_LET(transaction, m_store.begin());
    BlobStore parts(m_store.connection());
    SEATDESK_TRY_LET(have, parts.size(sha256));
    if (have >= size || offset != have || part.isEmpty())
        return have;
    SEATDESK_TRY(parts.append(sha256, offset, part));
    const qint64 now = have + part.size();
    bool honest = now <= size;
    if (now == size) {
        SEATDESK_TRY_LET(hash, parts.hash(sha256));
        honest = hash == sha256;
    }
    if (!honest)
        SEATDESK_TRY(parts.drop(sha256));
    SEATDESK_TRY(transaction.commit());
    if (!honest)
        return failure(Error::Kind::Invalid, QStringLiteral("size or hash of blob"));
    return now;
}

Result<Signature> EmbeddedAuthority::sign(StaffId person, const QString& password, const QByteArray& message)
{
    SEATDESK_TRY(EmbeddedGate(m_store, m_time).prove(person, password));
    return EmbeddedVault(m_store, m_time).sign(person, password, message);
}

}  // namespace Seatdesk
