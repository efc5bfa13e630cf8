// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QTimeZone>

namespace Seatdesk {

/// One test on one field, or the alternative of several (`any`).
struct Condition
{
    /// Contains: anywhere in the text, letters of ASCII in either case.
    enum class Test { Equal, NotEqual, Less, AtMost, Greater, AtLeast, In, Empty, Filled, Contains, StartsWith };

    QString field;  ///< a field of the record, or id, scope_id, also_scope, updated_at, updated_by, sync_state_state
    Test test = Test::Equal;
    QJsonValue value;
    QList<Condition> any;  ///< when filled: true if one of these is; field and value are unused

    // Not defaulted: a list of the type itself cannot be compared before the type is complete.
    bool operator==(const Condition& other) const;
};

struct SortKey
{
    QString field;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

/// Which rows of one record, in which order. The saved form of a view (JSON) may hold the placeholders $me, $now,
/// $now±minutes and $today (the day's begin), which resolved() replaces.
struct Query
{
    QString record;
    QList<Condition> where;  ///< all of them
    QList<SortKey> sort;     ///< the row's id decides between equals
    QString words;           ///< full-text filter as typed; empty = none
    int limit = 0;           ///< 0 = no limit
    int offset = 0;
    QStringList fields;  ///< the fields wanted; empty = all

    /// {"record":…,"where":[{"field":…,"test":…,"value":…}|{"any":[…]}],"sort":["-due_at",…],"words":…,"limit":…}.
    /// `where` may also be an object {"field": value}, where an array means "one of" and null "empty".
    [[nodiscard]] QJsonObject toJson() const;
    static Result<Query> fromJson(const QJsonObject& json);

    bool operator==(const Query&) const = default;
};

/// The query with its placeholders replaced; `zone` is the department's and decides when today began.
Query resolved(const Query& query, const QString& me, qint64 nowMicros, const QTimeZone& zone = QTimeZone::utc());

}  // namespace Seatdesk
