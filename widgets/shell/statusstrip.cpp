// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statusstrip.h"

#include "widgets/shell/statussegment.h"
#include "widgets/theme/theme.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kEdge = 2;
constexpr int kToldMs = 6000;
const QString kTold = QStringLiteral("told");

}  // namespace

StatusStrip::StatusStrip(const Theme& theme, QWidget* parent) : Ground(theme, Role::Window, Qt::TopEdge, parent)
{
    setObjectName(QStringLiteral("status"));
    setAccessibleName(tr("Status"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        arrange();
    });
    m_told.setSingleShot(true);
    m_told.setInterval(kToldMs);
    connect(&m_told, &QTimer::timeout, this, [this] { left(kTold).say({}); });
}

void StatusStrip::tell(const QString& words, const QString& iconName)
{
    StatusSegment& told = left(kTold);
    m_left.move(m_left.indexOf(&told), std::min<qsizetype>(1, m_left.size() - 1));
    told.say(words, iconName);
    arrange();
    m_told.start();
}

StatusSegment& StatusStrip::segment(const QString& name, QList<StatusSegment*>& side, bool atRight)
{
    for (StatusSegment* known : std::as_const(side)) {
        if (known->objectName() == name)
            return *known;
    }
    auto* segment = new StatusSegment(theme(), atRight, this);
    segment->setObjectName(name);
    connect(segment, &StatusSegment::widthChanged, this, &StatusStrip::arrange);
    side.append(segment);
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

void StatusStrip::arrange()
{
    const QRect room = rect().adjusted(kEdge, 1, -kEdge, 0);
    int end = room.right() + 1;
    for (auto segment = m_right.crbegin(); segment != m_right.crend(); ++segment) {
        const int width = (*segment)->isWanted() ? (*segment)->sizeHint().width() : 0;
        end -= width;
        (*segment)->setGeometry(end, room.y(), width, room.height());
        (*segment)->setFitting(true);
    }
    int x = room.x();
    for (StatusSegment* segment : std::as_const(m_left)) {
        const int width = segment->isWanted() ? segment->sizeHint().width() : 0;
        const bool fits = x + width <= end;
        const bool first = segment == m_left.constFirst();
        segment->setGeometry(x, room.y(), first ? std::clamp(end - x, 0, width) : width, room.height());
        segment->setFitting(fits || first);
        x += segment->isVisibleTo(this) ? segment->width() : 0;
    }
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    arrange();
}

QSize StatusStrip::sizeHint() const
{
    return {400, theme().height(28)};
}

}  // namespace Seatdesk
