// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calibration.h"
#include "domain/groupbuilder.h"

namespace Seatdesk {

/// The way of a calibration from the one who opens it to the scores that all inspectors see. Each step is one group;
/// who may take it is for Permissions to say.
class CalibrationActions
{
public:
    explicit CalibrationActions(GroupBuilder builder) : m_builder(std::move(builder)) {}

    /// Asks these inspectors to score the recording by that form. `pool` is that of quality, where the round lies.
    [[nodiscard]] Group open(ScopeId pool, RecordId recording, RecordId scorecard, const QList<StaffId>& invited);
    /// Ends the person's own score with what was found. With the last that is owed the round closes.
    [[nodiscard]] Group handIn(const Row& evaluation, QJsonObject found, const Row& calibration);
    /// Closes the round: who has not handed in is not waited for.
    [[nodiscard]] Group close(const Row& calibration);

private:
    [[nodiscard]] QJsonObject closing() const;

    GroupBuilder m_builder;
};

}  // namespace Seatdesk
