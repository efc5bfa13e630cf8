// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/scorecard.h"

#include <optional>

namespace Seatdesk {

/// What a version of the form is good for now.
enum class ScorecardStanding {
    InUse,      ///< new scores are begun by it
    Replaced,   ///< by a later version; what was scored by it is read by it
    Withdrawn,  ///< somebody took it out of use
};

/// The version that new scores are begun by: the highest that was not withdrawn, of equal ones the one made later.
[[nodiscard]] std::optional<Scorecard> formInUse(const QList<Row>& cards);
[[nodiscard]] ScorecardStanding standingOf(const Scorecard& card, const QList<Row>& cards);
/// What the next version is numbered; withdrawn ones keep their numbers.
[[nodiscard]] qint64 nextVersion(const QList<Row>& cards);

/// Puts a form in use as that version. From then on nothing of it changes.
[[nodiscard]] Group putInUse(GroupBuilder builder, ScopeId department, const QString& name, qint64 version,
                             const QJsonObject& body);
/// Takes it out of use, or puts it back.
[[nodiscard]] Group withdrawn(GroupBuilder builder, const Row& card, bool isWithdrawn);

}  // namespace Seatdesk
