// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/instant.h"
#include "domain/scoreappeal.h"

namespace Seatdesk {

/// The way of a score from its inspector to the agent. Each step is one group; who may take it is for Permissions to
/// say.
class EvaluationActions
{
public:
    explicit EvaluationActions(GroupBuilder builder) : m_builder(std::move(builder)) {}

    /// Of a recording, what the agent hears it by: see Evaluation::call.
    [[nodiscard]] static QJsonObject callOf(const Row& recording);

    /// Finishes the draft with what was found (answers, remarks, score): it goes to the agent now, or waits for
    /// release() until `delay` has passed. The recording tells every inspector that it was judged.
    [[nodiscard]] Group publish(const Row& evaluation, const Row& recording, QJsonObject found, Duration delay);
    /// Makes a draft again of what waits; the recording was not judged, unless by another.
    [[nodiscard]] Group takeBack(const Row& evaluation, const Row& recording);
    /// Sends to the agent what waited.
    [[nodiscard]] Group release(const Row& evaluation);
    /// The agent objects: the score goes to `pool`, that of quality, for another inspector to find.
    [[nodiscard]] Group appeal(const Row& evaluation, const Objections& objections, ScopeId pool);
    /// Ends a second score with what was found; nothing of it is changed any more.
    [[nodiscard]] Group finish(const Row& second, QJsonObject found);
    /// Ends the appeal. What was published is left as it is, what counts now is kept beside it.
    [[nodiscard]] Group decide(const Row& evaluation, const AppealDecision& decision);
    /// The agent has read it.
    [[nodiscard]] Group acknowledge(const Row& evaluation);

private:
    [[nodiscard]] QJsonObject sent(const Row& evaluation) const;

    GroupBuilder m_builder;
};

}  // namespace Seatdesk
