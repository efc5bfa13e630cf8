// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/permissions.h"

#include <QHash>

#include <optional>

namespace Seatdesk {

/// What the authorities of one department share, in memory.
struct FakeDepartment
{
    struct Gone
    {
        ScopeId scope;
        QString record;
        RecordId row;
        qint64 change = 0;
    };
    struct Step
    {
        QString from;
        StaffId by;
    };
    struct Answer
    {
        StaffId person;
        PushResult result;
    };

    const RuleBook& rules = RuleBook::shipped();
    QString epoch = newId<RecordId>().toString();
    QHash<RecordId, Row> rows;
    QHash<RecordId, qint64> changes;  ///< row to the number of its last change
    QList<Gone> gone;
    QHash<OperationId, Answer> answers;
    QHash<RecordId, Step> lastSteps;
    QHash<QByteArray, QByteArray> blobs;
    qint64 lastChange = 0;
    ScopeTree scopes;

    void put(Row row);
    /// What was handed in to a calibration that is closed.
    void share(const Row& calibration);
    void learnScopes();
};

/// An authority in memory by the same rules, written without a look at the real one. Can be told to fail.
class FakeAuthority : public Authority
{
public:
    FakeAuthority(FakeDepartment& department, StaffId person, const TimeSource& time);

    /// Fails every call until told otherwise: nobody can be reached.
    void fail(std::optional<Error> error) { m_error = std::move(error); }
    /// This program is too old to have its operations taken.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// The next push is applied, but its answer is lost.
    void loseAnswer() { m_losesAnswer = true; }
    [[nodiscard]] int pushes() const { return m_pushes; }
    /// How many operations came in one push at most.
    [[nodiscard]] qsizetype largestPush() const { return m_largestPush; }

    Result<Hello> hello() override;
    Result<PullPage> pull(const QString& cursor, int limit, const QList<ScopeId>& only) override;
    Result<QList<PushResult>> push(const QList<Operation>& operations) override;
    Result<QList<CallerMatch>> caller(const QString& part) override;
    Result<QString> reveal(RecordId contact, const QString& reason) override;
    Result<QByteArray> blob(const QByteArray& sha256, qint64 offset) override;
    Result<qint64> putBlob(const QByteArray& sha256, qint64 offset, const QByteArray& part) override;

private:
    [[nodiscard]] Actor actor() const;
    [[nodiscard]] QList<ScopeId> mine() const;
    [[nodiscard]] Permissions permissions() const { return {m_department.rules, m_department.scopes}; }
    QList<PushResult> pushGroup(const Group& group);
    PushResult apply(Operation operation, bool alone);
    std::optional<PushResult> mergeWith(const Row& before, Operation& operation, bool alone, PushResult& result) const;
    [[nodiscard]] Row asAsked(const Row& before, const Row& after) const;
    [[nodiscard]] Result<void> place(const Operation& operation, Row& after, const Row& parent) const;
    /// Numbers and chains an entry of a bound book.
    [[nodiscard]] Result<void> bind(const Operation& operation, const Row& book, Row& entry) const;
    [[nodiscard]] Result<void> checkShape(const Operation& operation) const;
    [[nodiscard]] QList<FieldConflict> merge(const Row& before, Operation& operation) const;
    void log(const QString& what, RecordId target, const QString& reason);
    [[nodiscard]] const Row* blobRow(const QByteArray& sha256) const;

    FakeDepartment& m_department;
    StaffId m_person;
    const TimeSource& m_time;
    std::optional<Error> m_error;
    bool m_losesAnswer = false;
    bool m_readOnly = false;
    int m_pushes = 0;
    qsizetype m_largestPush = 0;
};

}  // namespace Seatdesk
