// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pointaccount.h"
#include "domain/pointproposals.h"
#include "widgets/theme/tone.h"

#include <QCoreApplication>

namespace Seatdesk {

/// What is said of points.
class PointWords
{
    Q_DECLARE_TR_FUNCTIONS(PointWords)

public:
    static QString rule(PointRule rule);
    /// "9.5", from tenths.
    static QString points(int tenths);
    /// "−0.5" or "+5".
    static QString change(int tenths);
    /// What a rule costs or brings: "−0.5 each", "from 3 times −5, from 5 times −10".
    static QString terms(const PointTerms& terms);
    static QString measure(PointMeasure measure);
    static Tone tone(PointMeasure measure);
    /// "9.5 of 10 points · Late −0.5".
    static QString account(const PointMonth& month);
};

}  // namespace Seatdesk
