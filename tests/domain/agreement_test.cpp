// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreement.h"

#include <gtest/gtest.h>

namespace Seatdesk {

namespace {

/// A number of units that two judges put so.
void put(Judgements& judgements, int count, double one, double other)
{
    for (int i = 0; i < count; ++i)
        judgements.append({one, other});
}

}  // namespace

// J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions, 3rd ed. (2003), table 18.1: two
// raters, 100 subjects, κ = 0.68.
TEST(CohenKappa, IsThatOfThePublishedExample)
{
    Judgements judgements;
    const int counts[3][3] = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};
    for (int one = 0; one < 3; ++one) {
        for (int other = 0; other < 3; ++other)
            put(judgements, counts[one][other], one, other);
    }
    const Agreement kappa = cohenKappa(judgements);
    EXPECT_EQ(kappa.units, 100);
    EXPECT_NEAR(*kappa.value, 0.68, 0.005);
    EXPECT_EQ(agreementOf(judgements), kappa) << "two judged";
}

TEST(CohenKappa, LeavesOutWhatOneDidNotJudgeAndSaysWhenChanceCannotBeTold)
{
    Judgements judgements{{1.0, 1.0}, {2.0, 2.0}, {1.0, std::nullopt}, {std::nullopt, std::nullopt}};
    EXPECT_EQ(cohenKappa(judgements).units, 2);
    EXPECT_DOUBLE_EQ(*cohenKappa(judgements).value, 1);
    EXPECT_FALSE(cohenKappa({}).value);
    EXPECT_FALSE(cohenKappa({}).isAlike);
    EXPECT_FALSE(cohenKappa({{1.0, 1.0}, {1.0, 1.0}}).value) << "nobody ever said anything else";
    EXPECT_TRUE(cohenKappa({{1.0, 1.0}, {1.0, 1.0}}).isAlike);
    EXPECT_DOUBLE_EQ(*cohenKappa({{1.0, 2.0}, {2.0, 1.0}}).value, -1);
    EXPECT_DOUBLE_EQ(*cohenKappa({{1.0, 2.0}, {1.0, 2.0}}).value, 0) << "always each their own";
}

// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example of four observers, twelve units and
// missing data: ordinal α = 0.815.
TEST(KrippendorffAlpha, IsThatOfThePublishedExample)
{
    const char* observers[] = {"12332141 2...", "12332241 25.3", ".3332342 251.", "12332441 251."};
    Judgements judgements(12);
    for (const char* observer : observers) {
        qsizetype unit = 0;
        for (const char* c = observer; *c; ++c) {
            if (*c != ' ')
                judgements[unit++].append(*c == '.' ? std::nullopt : std::optional<double>(*c - '0'));
        }
    }
    const Agreement alpha = krippendorffAlpha(judgements);
    EXPECT_EQ(alpha.units, 11) << "the last one only one observer judged";
    EXPECT_NEAR(*alpha.value, 0.815, 0.0005);
    EXPECT_EQ(alpha.measure, Agreement::Measure::Alpha);
    EXPECT_EQ(agreementOf(judgements), alpha) << "more than two judged";
}

TEST(KrippendorffAlpha, CountsOrderAndNotDistance)
{
    const Judgements near{{1.0, 2.0, 2.0}, {5.0, 5.0, 5.0}, {1.0, 1.0, 1.0}};
    Judgements stretched = near;
    for (QList<std::optional<double>>& unit : stretched) {
        for (std::optional<double>& value : unit)
            value = *value * *value * 100;
    }
    EXPECT_DOUBLE_EQ(*krippendorffAlpha(near).value, *krippendorffAlpha(stretched).value);
    EXPECT_DOUBLE_EQ(*krippendorffAlpha({{1.0, 1.0, 1.0}, {2.0, 2.0, std::nullopt}}).value, 1);
    EXPECT_FALSE(krippendorffAlpha({{1.0, 1.0, 1.0}}).value);
    EXPECT_TRUE(krippendorffAlpha({{1.0, 1.0, 1.0}}).isAlike);
    EXPECT_FALSE(krippendorffAlpha({{1.0, std::nullopt, std::nullopt}}).isAlike) << "nobody to agree with";
}

TEST(Agreement, IsJudgedByTheTwoBounds)
{
    const auto of = [](double value) { return Agreement{Agreement::Measure::Alpha, value, 5, false}; };
    EXPECT_EQ(levelOf(of(0.669), 0.67, 0.80), AgreementLevel::Low);
    EXPECT_EQ(levelOf(of(0.67), 0.67, 0.80), AgreementLevel::Tentative);
    EXPECT_EQ(levelOf(of(0.80), 0.67, 0.80), AgreementLevel::Good);
    EXPECT_EQ(levelOf({}, 0.67, 0.80), AgreementLevel::Unknown);
}

}  // namespace Seatdesk
