// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Seatdesk {

/// A recording that may be drawn.
struct SampleCall
{
    RecordId recording;
    StaffId agent;
    Instant takenAt{};
    QString stratum;        ///< calls of one sort share it: direction, length, kind and outcome of the ticket
    bool forced = false;    ///< must be heard: a complaint, a low rating
    bool isJudged = false;  ///< scored before, whether or not it was in the sample
    bool isInSample = false;
};

struct SampleRules
{
    QDate month;       ///< any day of it
    int perAgent = 5;  ///< planned for each agent; what is forced counts
    QString seed;      ///< the same seed draws the same calls
    QTimeZone zone = QTimeZone::utc();
};

struct SamplePick
{
    RecordId recording;
    bool forced = false;

    bool operator==(const SamplePick&) const = default;
};

/// How far the sample of one agent has come.
struct SampleCount
{
    StaffId agent;
    int planned = 0;
    int drawn = 0;   ///< in the sample
    int judged = 0;  ///< of these, scored
    int calls = 0;   ///< recorded in the month

    /// How many are missing; more than planned is no fault.
    [[nodiscard]] int missing() const { return qMax(0, planned - drawn); }
    bool operator==(const SampleCount&) const = default;
};

/// Draws what is missing of the month's sample: forced calls first and all of them, then for each agent as many as are
/// still missing, spread over the month, from the strata that have the fewest. What was judged or is in the sample is
/// not drawn. Who draws again from the same recordings with the same seed draws the same, in whatever order they come:
/// the lot of a call is the SHA-256 of seed, month and recording, and that of one agent does not depend on the others.
[[nodiscard]] QList<SamplePick> drawSample(const QList<SampleCall>& calls, const SampleRules& rules);

/// Of each agent with a recording in the month, those who miss most first.
[[nodiscard]] QList<SampleCount> sampleCounts(const QList<SampleCall>& calls, const SampleRules& rules);

/// The month as recordings keep it: 2026-11.
[[nodiscard]] QString sampleMonth(const QDate& day);

}  // namespace Seatdesk
