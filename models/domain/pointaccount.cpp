// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pointaccount.h"

#include <algorithm>

namespace Seatdesk {

namespace {

bool countsIn(const Row& row, StaffId person, const QDate& month, const QTimeZone& zone)
{
    const PointItem item(row);
    if (row.record != PointItem::kRecord || !item.isConfirmed() || !item.rule() || !item.happenedAt())
        return false;
    const QDate day = toDateTime(*item.happenedAt(), zone).date();
    return item.owner() == person && row.scope == ScopeId(person) && day.year() == month.year() &&
           day.month() == month.month();
}

/// Each in its turn by the terms under which it was decided: what is decided later prices none of those before anew.
int tenthsOf(const QList<Row>& items)
{
    int tenths = 0;
    for (int before = 0; before < items.size(); ++before) {
        const PointTerms terms = PointItem(items.at(before)).terms();
        tenths += terms.tenthsFor(before + 1) - terms.tenthsFor(before);
    }
    return tenths;
}

PointMonth countedMonth(const QList<Row>& items, StaffId person, const QDate& month, const PointProfile& profile,
                        const QTimeZone& zone)
{
    PointMonth counted{month, {}, profile.start(), profile.start(), PointMeasure::None};
    for (const PointRule rule : allOf<PointRule>()) {
        PointLine line{rule, {}, 0};
        for (const Row& row : items) {
            if (countsIn(row, person, month, zone) && PointItem(row).rule() == rule)
                line.items.append(row);
        }
        if (line.items.isEmpty())
            continue;
        std::sort(line.items.begin(), line.items.end(), [](const Row& a, const Row& b) {
            return std::pair(PointItem(a).happenedAt(), a.id) < std::pair(PointItem(b).happenedAt(), b.id);
        });
        line.tenths = tenthsOf(line.items);
        counted.totalTenths += line.tenths;
        counted.lines.append(line);
    }
    counted.totalTenths = std::max(0, counted.totalTenths);
    return counted;
}

}  // namespace

PointMonth pointMonth(const QList<Row>& items, StaffId person, const QDate& month, const PointProfile& profile,
                      const QTimeZone& zone)
{
    const QDate first(month.year(), month.month(), 1);
    PointMonth counted = countedMonth(items, person, first, profile, zone);
    if (counted.totalTenths > profile.talk())
        return counted;
    counted.measure = counted.totalTenths > profile.sanction() ? PointMeasure::Talk : PointMeasure::Sanction;
    for (int before = 1; before < profile.severeMonths(); ++before) {
        if (countedMonth(items, person, first.addMonths(-before), profile, zone).totalTenths > profile.talk())
            return counted;
    }
    counted.measure = PointMeasure::Severe;
    return counted;
}

}  // namespace Seatdesk
