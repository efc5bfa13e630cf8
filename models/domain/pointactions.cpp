// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pointactions.h"

namespace Seatdesk {

namespace {

Result<Group> decided(GroupBuilder builder, const PointDraft& draft, PointItem::State state, const QString& reason)
{
    if (draft.person == builder.person() || draft.person.isNull())
        return failure(Error::Kind::Denied, PointItemField::kOwner);
    if (draft.evidence.id.isNull() && draft.told.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, PointItemField::kTold);
    QJsonObject fields{{PointItemField::kOwner, draft.person.toString()},
                       {PointItemField::kRule, keyOf(draft.rule)},
                       {PointItemField::kTerms, draft.terms.toJson()},
                       {PointItemField::kHappenedAt, toMicros(draft.at)},
                       {PointItemField::kState, keyOf(state)},
                       {PointItemField::kDecidedAt, toMicros(builder.at())},
                       {PointItemField::kDecidedBy, builder.person().toString()}};
    if (!draft.evidence.id.isNull())
        fields.insert(PointItemField::kEvidence, QJsonObject{{QStringLiteral("record"), draft.evidence.record},
                                                             {QStringLiteral("id"), draft.evidence.id.toString()}});
    if (!draft.told.trimmed().isEmpty())
        fields.insert(PointItemField::kTold, draft.told.trimmed());
    if (!reason.isEmpty())
        fields.insert(PointItemField::kReason, reason);
    const bool isByHand = draft.evidence.id.isNull();
    builder.insert(PointItem::kRecord, ScopeId(draft.person), fields,
                   isByHand ? draft.id : PointItem::idOf(draft.evidence.id, draft.person));
    return builder.group();
}

}  // namespace

Result<Group> confirmPoints(GroupBuilder builder, const PointDraft& draft)
{
    return decided(std::move(builder), draft, PointItem::State::Confirmed, {});
}

Result<Group> refusePoints(GroupBuilder builder, const PointDraft& draft, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, PointItemField::kReason);
    return decided(std::move(builder), draft, PointItem::State::Refused, reason.trimmed());
}

Result<Group> turnPoints(GroupBuilder builder, const Row& item, const QString& reason)
{
    const PointItem before(item);
    if (before.owner() == builder.person())
        return failure(Error::Kind::Denied, PointItemField::kOwner);
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, PointItemField::kReason);
    const auto state = before.isConfirmed() ? PointItem::State::Refused : PointItem::State::Confirmed;
    builder.change(item, {{PointItemField::kState, keyOf(state)},
                          {PointItemField::kReason, reason.trimmed()},
                          {PointItemField::kDecidedAt, toMicros(builder.at())},
                          {PointItemField::kDecidedBy, builder.person().toString()}});
    return builder.group();
}

}  // namespace Seatdesk
