// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "domain/records.h"

#include <QHash>

#include <optional>

namespace Seatdesk {

/// A seat's records in memory, for tests of models and pages: evaluates queries as the store does, lays groups over
/// whole or not at all, makes derived rows, tells its feed. Answers come through the event loop as the real ones do.
class FakeRecords : public Records
{
public:
    /// From now on submit() asks the rules as a seat does; before, everything is allowed.
    void obey(const Permissions& permissions, const Actor& actor, const TimeSource& time);

    /// A row that arrives from the authority. Gets a key of its own when it is new.
    void put(Row row) { put(QList<Row>{std::move(row)}); }
    /// Several in one transaction.
    void put(const QList<Row>& rows);
    /// Out of this person's sight.
    void remove(RecordId id);
    /// The whole replica was rebuilt.
    void reset() { Q_EMIT m_feed.reset(); }

    /// Every call fails so from now on; nothing ends it.
    void fail(std::optional<Error> error) { m_error = std::move(error); }
    void failSubmits(std::optional<Error> error) { m_submitError = std::move(error); }

    [[nodiscard]] Row row(RecordId id) const { return m_rows.value(id); }
    /// All rows of a record, by key.
    [[nodiscard]] QList<Row> all(const QString& record) const;
    [[nodiscard]] const QList<Group>& submitted() const { return m_submitted; }
    /// How often the rows of some keys, or the keys of a view, were asked for.
    [[nodiscard]] int rowCalls() const { return m_rowCalls; }
    [[nodiscard]] int keyCalls() const { return m_keyCalls; }

    QFuture<Result<Row>> get(const QString& record, RecordId id) override;
    QFuture<Result<QList<Row>>> list(const Query& query) override;
    QFuture<Result<QList<qint64>>> keys(const Query& query) override;
    QFuture<Result<QList<Row>>> rows(const QString& record, const QList<qint64>& keys,
                                     const QStringList& fields) override;
    QFuture<Result<QList<qint64>>> counts(const QList<Query>& queries) override;
    QFuture<Result<void>> submit(const Group& group) override;
    RecordFeed& feed() override { return m_feed; }

private:
    [[nodiscard]] QList<Row> found(const Query& query) const;
    Result<void> submitNow(const Group& group);
    Result<void> apply(QHash<RecordId, Row>& rows, const Operation& operation, QList<RecordId>& touched) const;
    [[nodiscard]] Result<void> check(const Operation& operation, const Row* before, const Row& after,
                                     const Row* parent) const;
    void follow(QHash<RecordId, Row>& rows, const Row& parent, QList<RecordId>& touched) const;

    RecordFeed m_feed;
    QHash<RecordId, Row> m_rows;
    QHash<qint64, RecordId> m_ids;
    QList<Group> m_submitted;
    std::optional<Error> m_error;
    std::optional<Error> m_submitError;
    std::optional<Permissions> m_permissions;
    Actor m_actor;
    const TimeSource* m_time = nullptr;
    qint64 m_lastKey = 0;
    int m_rowCalls = 0;
    int m_keyCalls = 0;
};

}  // namespace Seatdesk
