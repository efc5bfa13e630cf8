// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"
#include "domain/row.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Seatdesk {

/// What a person did to one row. Made on the seat, kept in the outbox until the authority has given a definite answer,
/// applied there at most once however often it is sent. Its JSON form is that of the protocol.
struct Operation
{
    enum class Verb { Insert, Change, Delete, Append };

    OperationId id;
    GroupId group;  ///< operations of one user action apply whole or not at all
    QString seat;
    StaffId person;
    Instant at{};
    QString record;
    Verb verb = Verb::Insert;
    RecordId row;
    QJsonObject base;  ///< per field of `set`: the value the person saw
    QJsonObject set;   ///< per field: the new value; may hold "scope_id", "also_scope" and "extra" too

    [[nodiscard]] QJsonObject toJson() const;
    static Result<Operation> fromJson(const QJsonObject& json);

    bool operator==(const Operation&) const = default;
};

/// The operations of one user action.
using Group = QList<Operation>;

/// One field in which someone else was first.
struct FieldConflict
{
    QString field;
    QJsonValue base;
    QJsonValue theirs;
    QJsonValue mine;

    bool operator==(const FieldConflict&) const = default;
};

/// The authority's definite answer to one operation.
struct PushResult
{
    enum class Status { Ok, Denied, Invalid, Conflict };

    OperationId operation;
    Status status = Status::Ok;
    bool duplicate = false;  ///< it had been applied before; the answer is the stored one
    QString detail;          ///< why, in a word or a rule's name; never a customer's data
    QList<FieldConflict> conflicts;
};

/// The row after the operation, without asking whether it may be: fields of `set` replace those of `before`.
Row applied(const Operation& operation, const Row& before);

/// The rows that follow from an operation by rule, made alike by the seat's overlay and by the authority: a step of a
/// ticket's state leaves a time-line entry, a step of an article's an article_step. `before` is null for an insert.
QList<Row> derivedRows(const Operation& operation, const Row* before, const Row& after);

}  // namespace Seatdesk
