// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace Seatdesk {

/// What several judges said of some units: a row for each unit, in it a value for each judge, always in the same order;
/// nothing where a judge said nothing. Only equality and order of the values count.
using Judgements = QList<QList<std::optional<double>>>;

/// How far judges agree beyond chance: 1 wholly, 0 as chance would have it, less than 0 worse than chance.
struct Agreement
{
    enum class Measure { Kappa, Alpha };

    Measure measure = Measure::Kappa;
    /// Nothing without a unit that two judged, and where all of them said the same of every unit: what chance would do
    /// cannot be told then.
    std::optional<double> value;
    int units = 0;         ///< that at least two judged
    bool isAlike = false;  ///< there are such units, and nobody ever said anything else

    bool operator==(const Agreement&) const = default;
};

/// Cohen's κ of the first two judges, over the units that both judged: (po − pe) ÷ (1 − pe). J. Cohen, "A coefficient
/// of agreement for nominal scales", Educational and Psychological Measurement 20 (1960) 37.
[[nodiscard]] Agreement cohenKappa(const Judgements& judgements);

/// Krippendorff's α for ordinal data, any number of judges and missing values: 1 − Do ÷ De over the coincidences of the
/// values, two values as far apart as the squared number of ranks between them. K. Krippendorff, "Computing
/// Krippendorff's Alpha-Reliability" (2011), sections C to E.
[[nodiscard]] Agreement krippendorffAlpha(const Judgements& judgements);

/// κ where two judged, α where more did.
[[nodiscard]] Agreement agreementOf(const Judgements& judgements);

/// What an agreement is worth, by the department's two bounds; Krippendorff's own are 0.667 and 0.800.
enum class AgreementLevel { Unknown, Low, Tentative, Good };

[[nodiscard]] AgreementLevel levelOf(const Agreement& agreement, double low, double good);

}  // namespace Seatdesk
