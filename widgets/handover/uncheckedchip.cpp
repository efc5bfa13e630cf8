// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handover/uncheckedchip.h"

#include "domain/settings.h"
#include "widgets/controls/noticebar.h"

namespace Seatdesk {

UncheckedChip::UncheckedChip(Workplace& place, const Theme& theme, QWidget* parent)
    : Chip(theme, {}, parent), m_place(place), m_checks(place.records, place.time, place.settings)
{
    setObjectName(QStringLiteral("dutyLogUnchecked"));
    setClickable(true);
    hide();
    connect(&m_checks, &PageChecks::changed, this, &UncheckedChip::showCount);
}

void UncheckedChip::follow(ScopeId team)
{
    const QDate today = toDateTime(m_place.time.now(), m_place.settings.zone()).date();
    m_checks.show(team, today.addMonths(-1), today);
    showCount();
}

void UncheckedChip::showCount()
{
    const int open = m_checks.isLoaded() ? m_checks.openCount() : 0;
    setVisible(open > 0);
    const Tone tone = m_checks.hasOverdue() ? Tone::Danger : Tone::Warning;
    setChip({iconOf(tone), tr("%n not checked", nullptr, open), {}, tone});
}

}  // namespace Seatdesk
