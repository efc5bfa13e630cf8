// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/points/pointsbar.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/points/pointwords.h"
#include "widgets/workplace.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Seatdesk {

PointsBar::PointsBar(Workplace& place, const Theme& theme, ActionRegistry& actions, const QString& action)
    : Ground(theme, Role::Surface, Qt::BottomEdge),
      m_place(place),
      m_desk(place.records, place.session, place.settings),
      m_total(makeLabel(theme, {}, Role::Text1)),
      m_measure(new Chip(theme, {}))
{
    m_total->setObjectName(QStringLiteral("ownPoints"));
    m_measure->setObjectName(QStringLiteral("ownPointMeasure"));
    auto* open = new KeyHintButton(theme, {});
    open->setObjectName(action);
    open->setQuiet(true);
    open->follow(actions, action);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 5);
    row->setSpacing(12);
    row->addWidget(m_total);
    row->addWidget(m_measure);
    row->addStretch();
    row->addWidget(open);
    connect(&m_desk, &PointDesk::changed, this, &PointsBar::showPoints);
    showPoints();
}

/// A page stays open over the end of a month.
void PointsBar::showPoints()
{
    const QDate today = toDateTime(m_place.time.now(), m_place.settings.zone()).date();
    if (m_desk.month() != QDate(today.year(), today.month(), 1))
        return m_desk.setMonth(today);
    const PointMonth account = m_desk.account(m_place.session.person());
    m_total->setText(tr("This month: %1").arg(PointWords::account(account)));
    m_measure->setVisible(account.measure != PointMeasure::None);
    const Tone tone = PointWords::tone(account.measure);
    m_measure->setChip({iconOf(tone), PointWords::measure(account.measure), {}, tone});
}

}  // namespace Seatdesk
