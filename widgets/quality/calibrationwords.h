// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calibrationresult.h"
#include "widgets/theme/tone.h"

#include <QCoreApplication>

namespace Seatdesk {

/// What is said of how far inspectors agree.
class CalibrationWords
{
    Q_DECLARE_TR_FUNCTIONS(Seatdesk::CalibrationWords)

public:
    /// "κ 0.72", "α 0.41", "all alike" or "no data".
    static QString value(const Agreement& agreement);
    /// What it is worth, in a word.
    static QString level(AgreementLevel level);
    static QString levelIcon(AgreementLevel level);
    static Tone levelTone(AgreementLevel level);
    /// Points with their sign.
    static QString difference(double points);
    /// How much an inspector's scores lie apart from the others'.
    static QString drift(const InspectorDrift& drift);
};

}  // namespace Seatdesk
