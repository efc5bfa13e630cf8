// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Seatdesk {

/// Where a row stands between this seat and the authority.
enum class SyncState {
    Synced,     ///< the authority has it as shown
    Here,       ///< shown with operations that the authority has not yet acknowledged
    Attention,  ///< an operation on it was denied, invalid or in conflict, and waits in the tray
};

/// One record as the seat shows it: the authority's row with this person's pending operations laid over.
/// Values of fields have the JSON form of operations: ids as lower-case UUIDs, times as microseconds UTC, absent =
/// null.
struct Row
{
    QString record;
    RecordId id;
    ScopeId scope;
    ScopeId alsoScope;  ///< the first-contact owner, subject or author, who sees the row wherever it goes
    QJsonObject fields;
    QJsonObject extra;    ///< what no field of ours holds: columns of an import, fields of a newer version
    qint64 revision = 0;  ///< counted by the authority; 0 = it has not seen the row
    bool deleted = false;
    Instant updatedAt{};  ///< by the authority's clock; of a row below another by the PC's, when it was done
    StaffId updatedBy;
    SyncState sync = SyncState::Synced;
    qint64 key = 0;  ///< the seat's own short key of the row, for lists; not kept across a rebuilt replica

    [[nodiscard]] QString text(const QString& field) const { return fields.value(field).toString(); }
    [[nodiscard]] qint64 integer(const QString& field) const { return fields.value(field).toInteger(); }
    [[nodiscard]] bool flag(const QString& field) const { return fields.value(field).toBool(); }
    [[nodiscard]] bool has(const QString& field) const;
    /// The epoch when the field is empty: ask has() first.
    [[nodiscard]] Instant time(const QString& field) const { return fromMicros(integer(field)); }
    template <typename SomeId = RecordId>
    [[nodiscard]] SomeId reference(const QString& field) const
    {
        return SomeId::fromString(text(field));
    }

    [[nodiscard]] QString text(QLatin1StringView field) const { return fields.value(field).toString(); }
    [[nodiscard]] qint64 integer(QLatin1StringView field) const { return fields.value(field).toInteger(); }
    [[nodiscard]] bool flag(QLatin1StringView field) const { return fields.value(field).toBool(); }
    [[nodiscard]] bool has(QLatin1StringView field) const;
    [[nodiscard]] Instant time(QLatin1StringView field) const { return fromMicros(integer(field)); }
    template <typename SomeId = RecordId>
    [[nodiscard]] SomeId reference(QLatin1StringView field) const
    {
        return SomeId::fromString(text(field));
    }

    bool operator==(const Row&) const = default;
};

/// The row as one flat JSON object: its fields beside id, scope_id, also_scope, rev, deleted, updated_at, updated_by
/// and, when filled, extra. The form that the `seat` command prints and the stores keep.
QJsonObject rowToJson(const Row& row);
Row rowFromJson(const QString& record, const QJsonObject& json);

/// One row that appeared, changed or went out of sight.
struct RowChange
{
    Row row;
    bool gone = false;
};

}  // namespace Seatdesk
