// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statusstrip.h"

#include "widgets/shell/statussegment.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>

namespace Seatdesk {

StatusStrip::StatusStrip(const Theme& theme, QWidget* parent)
    : Ground(theme, Role::Window, Qt::TopEdge, parent), m_left(new QHBoxLayout), m_right(new QHBoxLayout)
{
    setObjectName(QStringLiteral("status"));
    setAccessibleName(tr("Status"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 2, 0);
    row->setSpacing(0);
    m_left->setSpacing(0);
    m_right->setSpacing(0);
    row->addLayout(m_left);
    row->addStretch();
    row->addLayout(m_right);
    connect(&theme, &Theme::changed, this, &StatusStrip::updateGeometry);
}

StatusSegment& StatusStrip::segment(const QString& name, QHBoxLayout* side, bool atRight)
{
    StatusSegment*& segment = m_segments[name];
    if (!segment) {
        segment = new StatusSegment(theme(), atRight, this);
        segment->setObjectName(name);
        side->addWidget(segment);
    }
    return *segment;
}

StatusSegment& StatusStrip::left(const QString& name)
{
    return segment(name, m_left, false);
}

StatusSegment& StatusStrip::right(const QString& name)
{
    return segment(name, m_right, true);
}

QSize StatusStrip::sizeHint() const
{
    return {400, theme().height(28)};
}

}  // namespace Seatdesk
