// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreement.h"

#include <algorithm>
#include <map>
#include <set>

namespace Seatdesk {

namespace {

/// How often each value is paired within a unit, each unit counting as much as it has values.
struct Coincidences
{
    std::map<std::pair<double, double>, double> pairs;
    std::map<double, double> values;
    double total = 0;
};

QList<double> saidOf(const QList<std::optional<double>>& unit)
{
    QList<double> said;
    for (const std::optional<double>& value : unit) {
        if (value)
            said.append(*value);
    }
    return said;
}

void addUnit(Coincidences& coincidences, const QList<double>& said)
{
    const double weight = 1.0 / static_cast<double>(said.size() - 1);
    for (qsizetype i = 0; i < said.size(); ++i) {
        coincidences.values[said[i]] += 1;
        coincidences.total += 1;
        for (qsizetype j = 0; j < said.size(); ++j) {
            if (i != j)
                coincidences.pairs[{said[i], said[j]}] += weight;
        }
    }
}

/// The squared number of ranks from one value to the other, either end counting half.
double ordinalDistance(const std::map<double, double>& values, double one, double other)
{
    const auto [low, high] = std::minmax(one, other);
    double ranks = -(values.at(low) + values.at(high)) / 2;
    for (auto value = values.find(low); value != values.end() && value->first <= high; ++value)
        ranks += value->second;
    return ranks * ranks;
}

}  // namespace

Agreement cohenKappa(const Judgements& judgements)
{
    Agreement agreement;
    std::map<double, double> first;
    std::map<double, double> second;
    double agreed = 0;
    for (const QList<std::optional<double>>& unit : judgements) {
        if (unit.size() < 2 || !unit[0] || !unit[1])
            continue;
        ++agreement.units;
        first[*unit[0]] += 1;
        second[*unit[1]] += 1;
        agreed += *unit[0] == *unit[1] ? 1 : 0;
    }
    if (agreement.units == 0)
        return agreement;
    const double units = agreement.units;
    double chance = 0;
    for (const auto& [value, count] : first) {
        const auto other = second.find(value);
        chance += other == second.end() ? 0 : count / units * other->second / units;
    }
    agreement.isAlike = first.size() == 1 && agreed == units;
    if (!agreement.isAlike)
        agreement.value = (agreed / units - chance) / (1 - chance);
    return agreement;
}

Agreement krippendorffAlpha(const Judgements& judgements)
{
    Agreement agreement{Agreement::Measure::Alpha, {}, 0, false};
    Coincidences coincidences;
    for (const QList<std::optional<double>>& unit : judgements) {
        const QList<double> said = saidOf(unit);
        if (said.size() < 2)
            continue;
        ++agreement.units;
        addUnit(coincidences, said);
    }
    agreement.isAlike = coincidences.values.size() == 1;
    if (coincidences.values.size() < 2)
        return agreement;
    double observed = 0;
    for (const auto& [pair, count] : coincidences.pairs)
        observed += count * ordinalDistance(coincidences.values, pair.first, pair.second);
    double expected = 0;
    for (const auto& [one, ofOne] : coincidences.values) {
        for (const auto& [other, ofOther] : coincidences.values)
            expected += ofOne * ofOther * ordinalDistance(coincidences.values, one, other);
    }
    agreement.value = 1 - (coincidences.total - 1) * observed / expected;
    return agreement;
}

Agreement agreementOf(const Judgements& judgements)
{
    std::set<qsizetype> judges;
    for (const QList<std::optional<double>>& unit : judgements) {
        for (qsizetype judge = 0; judge < unit.size(); ++judge) {
            if (unit[judge])
                judges.insert(judge);
        }
    }
    if (judges.size() > 2)
        return krippendorffAlpha(judgements);
    Judgements two;
    for (const QList<std::optional<double>>& unit : judgements) {
        QList<std::optional<double>> both;
        for (const qsizetype judge : judges)
            both.append(judge < unit.size() ? unit[judge] : std::nullopt);
        two.append(both);
    }
    return cohenKappa(two);
}

AgreementLevel levelOf(const Agreement& agreement, double low, double good)
{
    if (!agreement.value)
        return AgreementLevel::Unknown;
    if (*agreement.value < low)
        return AgreementLevel::Low;
    return *agreement.value < good ? AgreementLevel::Tentative : AgreementLevel::Good;
}

}  // namespace Seatdesk
