// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/authoritystore.h"

#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/numberindex.h"
#include "store/preciousfile.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace Seatdesk {

namespace {

constexpr int kFirstBlockSeat = 9000;
constexpr int kBlockSeats = 1000;

}  // namespace

AuthorityStore::AuthorityStore(std::unique_ptr<PreciousFile> file, const RuleBook& rules)
    : m_file(std::move(file)), m_rules(rules), m_tables(rules, RecordTable::Side::Authority)
{}

AuthorityStore::~AuthorityStore() = default;

Result<std::unique_ptr<AuthorityStore>> AuthorityStore::open(const QString& path, const RuleBook& rules,
                                                             const QString& chain)
{
    SEATDESK_TRY_LET(file, PreciousFile::open(path, chain, false));
    std::unique_ptr<AuthorityStore> store(new AuthorityStore(std::move(file), rules));
    SEATDESK_TRY(store->initialise());
    return store;
}

Connection& AuthorityStore::connection()
{
    return m_file->connection();
}

Result<void> AuthorityStore::ensureSound()
{
    SEATDESK_TRY(m_file->ensureSound());
    // A salvaged file may have lost the row that names its history.
    return initialise();
}

Result<Transaction> AuthorityStore::begin()
{
    SEATDESK_TRY(ensureSound());
    m_parent.reset();
    return Transaction::begin(connection());
}

void AuthorityStore::setListener(RepairListener listener)
{
    m_file->setListener(std::move(listener));
}

Result<void> AuthorityStore::initialise()
{
    SEATDESK_TRY_LET(epoch, meta(QStringLiteral("epoch")));
    if (epoch.isEmpty()) {
        epoch = newId<RecordId>().toString();
        SEATDESK_TRY(setMeta(QStringLiteral("epoch"), epoch));
    }
    SEATDESK_TRY_LET(known, meta(kKnownEpoch));
    return known.isEmpty() ? setMeta(kKnownEpoch, epoch) : Result<void>();
}

Result<QString> AuthorityStore::meta(const QString& key)
{
    SEATDESK_TRY_LET(select, connection().prepare(sqlText(Sql::MetaGet)));
    select.bind(key);
    SEATDESK_TRY_LET(found, select.next());
    return found ? select.text(0) : QString();
}

Result<void> AuthorityStore::setMeta(const QString& key, const QString& value)
{
    SEATDESK_TRY_LET(put, connection().prepare(sqlText(Sql::MetaSet)));
    return put.bind(key).bind(value).run();
}

Result<qint64> AuthorityStore::lastChange()
{
    SEATDESK_TRY_LET(select, connection().prepare(QStringLiteral("select last from change_counter")));
    SEATDESK_TRY(select.next());
    return select.integer(0);
}

Result<int> AuthorityStore::seatNumber(const QString& device, Instant now)
{
    {
        SEATDESK_TRY_LET(find, connection().prepare(sqlText(Sql::SeatNumberFind)));
        find.bind(device);
        SEATDESK_TRY_LET(found, find.next());
        if (found)
            return static_cast<int>(find.integer(0));
    }
    SEATDESK_TRY_LET(insert, connection().prepare(sqlText(Sql::SeatNumberInsert)));
    insert.bind(device).bind(toMicros(now));
    SEATDESK_TRY(insert.next());
    const int number = static_cast<int>(insert.integer(0));
    SEATDESK_TRY(insert.next());
    return number;
}

Result<int> AuthorityStore::takeNumberBlock(const QDate& day, int count)
{
    SEATDESK_TRY_LET(take, connection().prepare(sqlText(Sql::NumberBlockNext)));
    take.bind(day.toString(Qt::ISODate)).bind(count);
    SEATDESK_TRY(take.next());
    const int used = static_cast<int>(take.integer(0));
    SEATDESK_TRY(take.next());
    if (used > kBlockSeats * TicketNumber::kMaxCounter)
        return failure(Error::Kind::Full, QStringLiteral("ticket numbers for imports"));
    return used - count;
}

TicketNumber AuthorityStore::blockNumber(const QDate& day, int place)
{
    return {day, kFirstBlockSeat + place / TicketNumber::kMaxCounter, place % TicketNumber::kMaxCounter + 1};
}

Result<qint64> AuthorityStore::nextChange()
{
    // Not "returning", for which SQLite makes a table of its own: this is done for every row.
    SEATDESK_TRY_LET(next, connection().prepare(sqlText(Sql::NextChange)));
    SEATDESK_TRY(next.run());
    return lastChange();
}

Result<std::optional<Row>> AuthorityStore::find(const QString& record, RecordId id)
{
    SEATDESK_TRY_LET(table, m_tables.table(record));
    return table->find(connection(), id);
}

Result<std::optional<Row>> AuthorityStore::parent(const QString& record, RecordId id)
{
    if (!m_parent || m_parent->id != id || m_parent->record != record) {
        SEATDESK_TRY_LET(found, find(record, id));
        m_parent = found;
    }
    return m_parent;
}

void AuthorityStore::forgetRead()
{
    m_scopesKnown = false;
    m_parent.reset();
}

/// What was read of rows like this one stands no longer.
void AuthorityStore::forget(const QString& record)
{
    if (record == u"scope" || record == u"staff")
        m_scopesKnown = false;
    if (m_parent && m_parent->record == record)
        m_parent.reset();
}

Result<Row> AuthorityStore::put(const Row& row, const Row* before)
{
    SEATDESK_TRY_LET(table, m_tables.table(row.record));
    SEATDESK_TRY_LET(change, nextChange());
    Row written = row;
    written.revision = before ? before->revision + 1 : 1;
    SEATDESK_TRY(table->put(connection(), written, change));
    SEATDESK_TRY(moveMarkers(written, before, change));
    if (before && (before->scope != row.scope || before->alsoScope != row.alsoScope))
        SEATDESK_TRY(moveChildren(written, *before));
    if (row.record == u"customer_contact")
        SEATDESK_TRY(indexNumber(written));
    forget(row.record);
    return written;
}

Result<void> AuthorityStore::putCopy(const Row& row)
{
    SEATDESK_TRY_LET(table, m_tables.table(row.record));
    SEATDESK_TRY_LET(change, nextChange());
    SEATDESK_TRY(table->put(connection(), row, change));
    if (row.record == u"customer_contact")
        SEATDESK_TRY(indexNumber(row));
    forget(row.record);
    return {};
}

Result<void> AuthorityStore::moveMarkers(const Row& row, const Row* before, qint64 change)
{
    if (!before)
        return {};
    for (const ScopeId& left : {before->scope, before->alsoScope}) {
        if (left.isNull() || left == row.scope || left == row.alsoScope)
            continue;
        SEATDESK_TRY_LET(mark, connection().prepare(sqlText(Sql::GoneMark)));
        SEATDESK_TRY(mark.bind(left).bind(row.record).bind(row.id).bind(change).run());
    }
    for (const ScopeId& entered : {row.scope, row.alsoScope}) {
        if (entered.isNull() || entered == before->scope || entered == before->alsoScope)
            continue;
        SEATDESK_TRY_LET(clear, connection().prepare(sqlText(Sql::GoneClear)));
        SEATDESK_TRY(clear.bind(entered).bind(row.record).bind(row.id).run());
    }
    return {};
}

/// Children follow their parent's scope: re-stamped with a change number of their own and marked as gone where they
/// were.
Result<void> AuthorityStore::moveChildren(const Row& row, const Row& before)
{
    for (const RecordTable& table : m_tables.all()) {
        if (table.rule().scopeRule != ScopeRule::Parent || table.rule().parent != row.record)
            continue;
        SEATDESK_TRY_LET(select,
                         connection().prepare(
                             QStringLiteral("select id from %1 where \"%2\" = ?").arg(table.quotedName(), row.record)));
        select.bind(row.id);
        QList<RecordId> children;
        for (;;) {
            SEATDESK_TRY_LET(found, select.next());
            if (!found)
                break;
            children.append(select.id<RecordId>(0));
        }
        forget(table.rule().name);
        for (const RecordId& id : children) {
            SEATDESK_TRY_LET(update, connection().prepare(QStringLiteral("update %1 set scope_id = ?, also_scope = ?, "
                                                                         "rev = rev + 1, change_no = ? where id = ?")
                                                              .arg(table.quotedName())));
            SEATDESK_TRY_LET(change, nextChange());
            SEATDESK_TRY(update.bind(row.scope).bind(row.alsoScope).bind(change).bind(id).run());
            Row child = row;
            child.record = table.rule().name;
            child.id = id;
            Row childBefore = before;
            childBefore.record = child.record;
            childBefore.id = id;
            SEATDESK_TRY(moveMarkers(child, &childBefore, change));
        }
    }
    return {};
}

Result<void> AuthorityStore::indexNumber(const Row& row)
{
    SEATDESK_TRY_LET(select,
                     connection().prepare(QStringLiteral("select local_key from customer_contact where id = ?")));
    select.bind(row.id);
    SEATDESK_TRY(select.next());
    return NumberIndex(connection()).put(select.integer(0), row.text(QStringLiteral("value")), row.deleted);
}

Result<void> AuthorityStore::keepHistory(const Row& row, OperationId operation, const QJsonObject& patch)
{
    SEATDESK_TRY_LET(insert, connection().prepare(sqlText(Sql::HistoryInsert)));
    insert.bind(row.record).bind(row.id).bind(row.revision).bind(operation).bind(row.updatedBy);
    return insert.bind(toMicros(row.updatedAt)).bind(QString::fromUtf8(toJsonText(patch))).run();
}

Result<QList<Grant>> AuthorityStore::grantsOf(StaffId person)
{
    SEATDESK_TRY_LET(table, m_tables.table(QStringLiteral("grant")));
    SEATDESK_TRY_LET(
        select, connection().prepare(
                    QStringLiteral("select %1 from \"grant\" where staff = ? and deleted = 0").arg(table->columns())));
    select.bind(person);
    QList<Grant> grants;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return grants;
        grants.append(Grant::of(table->readRow(select)));
    }
}

Result<const ScopeTree*> AuthorityStore::scopes()
{
    if (m_scopesKnown)
        return &m_scopes;
    m_scopes.clear();
    for (const QString& record : {QStringLiteral("scope"), QStringLiteral("staff")}) {
        SEATDESK_TRY_LET(table, m_tables.table(record));
        SEATDESK_TRY_LET(
            select,
            connection().prepare(
                QStringLiteral("select %1 from %2 where deleted = 0").arg(table->columns(), table->quotedName())));
        for (;;) {
            SEATDESK_TRY_LET(found, select.next());
            if (!found)
                break;
            const Row row = table->readRow(select);
            if (record == u"scope")
                m_scopes.insert(Scope::of(row));
            else
                m_scopes.insertPerson(StaffId(row.id), row.reference<ScopeId>(QStringLiteral("team")),
                                      row.text(QStringLiteral("name")));
        }
    }
    m_scopesKnown = true;
    return &m_scopes;
}

}  // namespace Seatdesk
