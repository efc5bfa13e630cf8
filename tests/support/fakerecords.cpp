// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakerecords.h"

#include "domain/fieldvalue.h"
#include "domain/try.h"
#include "support/queryanswer.h"

#include <QFuture>

#include <algorithm>

namespace Seatdesk {

namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

/// The rule of a record that seats keep.
Result<const RecordRule*> ruleOf(const QString& record)
{
    const RecordRule* rule = RuleBook::shipped().record(record);
    if (!rule || !rule->synced)
        return failure(Error::Kind::Invalid, QStringLiteral("record ") + record);
    return rule;
}

bool isField(const RecordRule& rule, const QString& name)
{
    static const QStringList common{QStringLiteral("id"),         QStringLiteral("scope_id"),
                                    QStringLiteral("also_scope"), QStringLiteral("updated_by"),
                                    QStringLiteral("updated_at"), QStringLiteral("sync_state")};
    return rule.field(name) || common.contains(name);
}

Result<void> checkFields(const RecordRule& rule, const QList<Condition>& conditions)
{
    for (const Condition& condition : conditions) {
        if (!condition.any.isEmpty())
            SEATDESK_TRY(checkFields(rule, condition.any));
        else if (!isField(rule, condition.field))
            return failure(Error::Kind::Invalid, QStringLiteral("field ") + condition.field);
    }
    return {};
}

Result<void> checkQuery(const Query& query)
{
    SEATDESK_TRY_LET(rule, ruleOf(query.record));
    SEATDESK_TRY(checkFields(*rule, query.where));
    for (const SortKey& key : query.sort) {
        if (!isField(*rule, key.field))
            return failure(Error::Kind::Invalid, QStringLiteral("field ") + key.field);
    }
    return {};
}

Result<void> checkValues(const RecordRule& rule, const Operation& operation)
{
    for (auto field = operation.set.begin(); field != operation.set.end(); ++field) {
        if (const FieldRule* known = rule.field(field.key()))
            SEATDESK_TRY(checkFieldValue(*known, field.value()));
        else if (field.key() != u"scope_id" && field.key() != u"also_scope" && field.key() != u"extra")
            return failure(Error::Kind::Invalid, QStringLiteral("field ") + field.key());
    }
    return {};
}

RecordId parentOf(const Row& row)
{
    const RecordRule* rule = RuleBook::shipped().record(row.record);
    return rule && rule->scopeRule == ScopeRule::Parent ? row.reference(rule->parent) : RecordId();
}

}  // namespace

void FakeRecords::obey(const Permissions& permissions, const Actor& actor, const TimeSource& time)
{
    m_permissions.emplace(permissions);
    m_actor = actor;
    m_time = &time;
}

void FakeRecords::put(const QList<Row>& rows)
{
    QList<RowChange> changes;
    for (Row row : rows) {
        const qint64 known = m_rows.value(row.id).key;
        row.key = known ? known : ++m_lastKey;
        m_ids.insert(row.key, row.id);
        m_rows.insert(row.id, row);
        changes.append({row, row.deleted});
    }
    Q_EMIT m_feed.changed(changes);
}

void FakeRecords::remove(RecordId id)
{
    const Row row = m_rows.take(id);
    m_ids.remove(row.key);
    Q_EMIT m_feed.changed({{row, true}});
}

QList<Row> FakeRecords::all(const QString& record) const
{
    Query query;
    query.record = record;
    return found(query);
}

QList<Row> FakeRecords::found(const Query& query) const
{
    QList<Row> rows;
    for (const Row& row : m_rows) {
        if (answers(query, row))
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return standsBefore(query.sort, a, b); });
    return query.limit > 0 ? rows.mid(query.offset, query.limit) : rows;
}

QFuture<Result<Row>> FakeRecords::get(const QString& record, RecordId id)
{
    if (m_error)
        return ready<Row>(tl::unexpected(*m_error));
    if (const auto rule = ruleOf(record); !rule)
        return ready<Row>(tl::unexpected(rule.error()));
    const auto row = m_rows.constFind(id);
    if (row == m_rows.constEnd() || row->record != record || row->deleted)
        return ready<Row>(failure(Error::Kind::NotFound, record));
    return ready<Row>(*row);
}

QFuture<Result<QList<Row>>> FakeRecords::list(const Query& query)
{
    if (m_error)
        return ready<QList<Row>>(tl::unexpected(*m_error));
    if (const Result<void> fits = checkQuery(query); !fits)
        return ready<QList<Row>>(tl::unexpected(fits.error()));
    return ready<QList<Row>>(found(query));
}

QFuture<Result<QList<qint64>>> FakeRecords::keys(const Query& query)
{
    ++m_keyCalls;
    if (m_error)
        return ready<QList<qint64>>(tl::unexpected(*m_error));
    if (const Result<void> fits = checkQuery(query); !fits)
        return ready<QList<qint64>>(tl::unexpected(fits.error()));
    QList<qint64> keys;
    for (const Row& row : found(query))
        keys.append(row.key);
    return ready<QList<qint64>>(keys);
}

QFuture<Result<QList<Row>>> FakeRecords::rows(const QString& record, const QList<qint64>& keys, const QStringList&)
{
    ++m_rowCalls;
    if (m_error)
        return ready<QList<Row>>(tl::unexpected(*m_error));
    QList<Row> rows;
    for (const qint64 key : keys) {
        const Row row = m_rows.value(m_ids.value(key));
        if (row.record == record && !row.deleted)
            rows.append(row);
    }
    return ready<QList<Row>>(rows);
}

QFuture<Result<QList<qint64>>> FakeRecords::counts(const QList<Query>& queries)
{
    if (m_error)
        return ready<QList<qint64>>(tl::unexpected(*m_error));
    QList<qint64> counts;
    for (const Query& query : queries) {
        if (const Result<void> fits = checkQuery(query); !fits)
            return ready<QList<qint64>>(tl::unexpected(fits.error()));
        counts.append(found(query).size());
    }
    return ready<QList<qint64>>(counts);
}

QFuture<Result<void>> FakeRecords::submit(const Group& group)
{
    return ready<void>(submitNow(group));
}

Result<void> FakeRecords::submitNow(const Group& group)
{
    if (m_error || m_submitError)
        return tl::unexpected(m_error ? *m_error : *m_submitError);
    QHash<RecordId, Row> rows = m_rows;
    QList<RecordId> touched;
    for (const Operation& operation : group)
        SEATDESK_TRY(apply(rows, operation, touched));
    QList<Row> changed;
    for (const RecordId& id : std::as_const(touched)) {
        Row row = rows.value(id);
        row.sync = SyncState::Here;
        changed.append(row);
    }
    m_submitted.append(group);
    put(changed);
    return {};
}

Result<void> FakeRecords::check(const Operation& operation, const Row* before, const Row& after,
                                const Row* parent) const
{
    if (!m_permissions)
        return {};
    return m_permissions->check(m_actor, operation, before, after, parent, m_time->now());
}

Result<void> FakeRecords::apply(QHash<RecordId, Row>& rows, const Operation& operation, QList<RecordId>& touched) const
{
    const RecordRule* rule = RuleBook::shipped().record(operation.record);
    if (!rule)
        return failure(Error::Kind::Invalid, QStringLiteral("record ") + operation.record);
    SEATDESK_TRY(checkValues(*rule, operation));
    const Row before = rows.value(operation.row);
    const bool isNew = operation.verb == Operation::Verb::Insert || operation.verb == Operation::Verb::Append;
    if (isNew && rows.contains(operation.row))
        return failure(Error::Kind::Invalid, QStringLiteral("exists ") + operation.record);
    if (!isNew && (!rows.contains(operation.row) || before.deleted))
        return failure(Error::Kind::NotFound, operation.record);
    Row after = applied(operation, before);
    const Row parent = rows.value(parentOf(after));
    if (!parent.id.isNull()) {
        after.scope = parent.scope;
        after.alsoScope = parent.alsoScope;
    }
    SEATDESK_TRY(check(operation, isNew ? nullptr : &before, after, parent.id.isNull() ? nullptr : &parent));
    rows.insert(after.id, after);
    touched.append(after.id);
    for (const Row& derived : derivedRows(operation, isNew ? nullptr : &before, after)) {
        rows.insert(derived.id, derived);
        touched.append(derived.id);
    }
    if (!isNew && before.scope != after.scope)
        follow(rows, after, touched);
    return {};
}

void FakeRecords::follow(QHash<RecordId, Row>& rows, const Row& parent, QList<RecordId>& touched) const
{
    for (Row& row : rows) {
        if (parentOf(row) != parent.id)
            continue;
        row.scope = parent.scope;
        row.alsoScope = parent.alsoScope;
        touched.append(row.id);
    }
}

}  // namespace Seatdesk
