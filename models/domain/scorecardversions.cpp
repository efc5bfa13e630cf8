// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/scorecardversions.h"

#include <algorithm>
#include <tuple>

namespace Seatdesk {

namespace {

/// Their order in time, also where two were put in use under one number without knowing of each other.
bool isLater(const Scorecard& one, const Scorecard& other)
{
    return std::tuple(one.version(), one.madeAt(), one.id().uuid()) >
           std::tuple(other.version(), other.madeAt(), other.id().uuid());
}

}  // namespace

std::optional<Scorecard> formInUse(const QList<Row>& cards)
{
    std::optional<Scorecard> found;
    for (const Row& row : cards) {
        const Scorecard card(row);
        if (!card.retiredAt() && (!found || isLater(card, *found)))
            found = card;
    }
    return found;
}

ScorecardStanding standingOf(const Scorecard& card, const QList<Row>& cards)
{
    if (card.retiredAt())
        return ScorecardStanding::Withdrawn;
    const std::optional<Scorecard> used = formInUse(cards);
    return used && used->id() == card.id() ? ScorecardStanding::InUse : ScorecardStanding::Replaced;
}

qint64 nextVersion(const QList<Row>& cards)
{
    qint64 last = 0;
    for (const Row& row : cards)
        last = std::max(last, Scorecard(row).version());
    return last + 1;
}

Group putInUse(GroupBuilder builder, ScopeId department, const QString& name, qint64 version, const QJsonObject& body)
{
    builder.insert(Scorecard::kRecord, department,
                   {{ScorecardField::kName, name},
                    {ScorecardField::kVersion, version},
                    {ScorecardField::kBody, body},
                    {ScorecardField::kMadeAt, toMicros(builder.at())},
                    {ScorecardField::kMadeBy, builder.person().toString()}});
    return builder.group();
}

Group withdrawn(GroupBuilder builder, const Row& card, bool isWithdrawn)
{
    builder.change(card,
                   {{ScorecardField::kRetiredAt, isWithdrawn ? QJsonValue(toMicros(builder.at())) : QJsonValue()}});
    return builder.group();
}

}  // namespace Seatdesk
