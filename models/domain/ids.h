// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>
#include <utility>

namespace Seatdesk {

/// The identity of one record: a UUID, made by whoever makes the record (version 7, so that ids sort by time of making)
/// or derived from an operation (version 5). One type per kind of record keeps them apart at compile time; the store,
/// which handles every kind alike, uses RecordId. Explicit in both directions.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    explicit constexpr Id(const QUuid& uuid) : m_uuid(uuid) {}
    template <typename Other>
    explicit constexpr Id(const Id<Other>& other) : m_uuid(other.uuid())
    {}

    [[nodiscard]] constexpr const QUuid& uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    /// Lower case, no braces; empty when null.
    [[nodiscard]] QString toString() const { return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }
    /// The 16 bytes in network order, as the stores keep them; empty when null.
    [[nodiscard]] QByteArray toBytes() const { return isNull() ? QByteArray() : m_uuid.toRfc4122(); }

    /// Null unless `text` is a UUID.
    static Id fromString(const QString& text) { return Id(QUuid::fromString(text)); }
    static Id fromBytes(const QByteArray& bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.toBytes() < b.toBytes(); }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using RecordId = Id<struct AnyRecord>;
using OperationId = Id<struct OperationTag>;
using GroupId = Id<struct GroupTag>;
/// A person of the staff. A person's own scope has the same UUID.
using StaffId = Id<struct StaffTag>;
/// Who can see a row: the department, a team, a unit, a pool or one person. See scopes.h.
using ScopeId = Id<struct ScopeTag>;
using TicketId = Id<struct TicketTag>;
using CustomerId = Id<struct CustomerTag>;
using ContactId = Id<struct ContactTag>;
using ArticleId = Id<struct ArticleTag>;
using PhraseId = Id<struct PhraseTag>;
using DraftId = Id<struct DraftTag>;

/// A new UUID of version 7 (RFC 9562): 48 bits of milliseconds, then random bits. Ids made in one process ascend. Any
/// thread.
QUuid newUuid();

template <typename SomeId>
SomeId newId()
{
    return SomeId(newUuid());
}

/// The id of a row that follows from an operation (its status entry, for example): UUID version 5 of the operation and
/// a name, so that the seat and the authority arrive at the same id without asking each other.
RecordId derivedId(OperationId operation, const QString& name);

}  // namespace Seatdesk

template <typename Tag>
struct std::hash<Seatdesk::Id<Tag>>
{
    size_t operator()(const Seatdesk::Id<Tag>& id) const noexcept { return qHash(id.uuid()); }
};
