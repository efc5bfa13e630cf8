// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/segmentedcontrol.h"

#include "widgets/controls/segment.h"
#include "widgets/theme/shapes.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace Seatdesk {

SegmentedControl::SegmentedControl(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    setFrameStyle(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    connect(&theme, &Theme::changed, this, [this] {
        for (Segment* segment : std::as_const(m_segments))
            segment->updateGeometry();
        update();
    });
}

void SegmentedControl::addSegment(const QString& value, const QString& text, const QString& hint,
                                  const QString& iconName)
{
    auto* segment = new Segment(m_theme, value, this);
    segment->setObjectName(value);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->setHint(hint);
    segment->setIconName(iconName);
    segment->setSoft(m_soft);
    segment->setFirst(m_segments.isEmpty());
    m_segments.append(segment);
    m_group->addButton(segment);
    layout()->addWidget(segment);
    connect(segment, &QToolButton::clicked, this, [this, segment] { Q_EMIT chosen(segment->value()); });
}

void SegmentedControl::clear()
{
    qDeleteAll(m_segments);
    m_segments.clear();
}

Segment* SegmentedControl::segmentOf(const QString& value) const
{
    for (Segment* segment : m_segments) {
        if (segment->value() == value)
            return segment;
    }
    return nullptr;
}

QString SegmentedControl::currentValue() const
{
    const auto* segment = qobject_cast<const Segment*>(m_group->checkedButton());
    return segment ? segment->value() : QString();
}

void SegmentedControl::setCurrentValue(const QString& value)
{
    if (Segment* segment = segmentOf(value)) {
        segment->setChecked(true);
    } else if (QAbstractButton* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void SegmentedControl::setSegmentText(const QString& value, const QString& text)
{
    if (Segment* segment = segmentOf(value)) {
        segment->setText(text);
        segment->setAccessibleName(text);
        segment->updateGeometry();
    }
}

void SegmentedControl::setSegmentEnabled(const QString& value, bool enabled, const QString& reason)
{
    if (Segment* segment = segmentOf(value)) {
        segment->setEnabled(enabled);
        segment->setToolTip(reason);
    }
}

void SegmentedControl::setSoft(bool soft)
{
    m_soft = soft;
    for (Segment* segment : std::as_const(m_segments))
        segment->setSoft(soft);
}

void SegmentedControl::choose(Segment* segment)
{
    segment->setChecked(true);
    Q_EMIT chosen(segment->value());
}

void SegmentedControl::move(int by)
{
    const int count = this->count();
    int at = count == 0 ? -1 : static_cast<int>(m_segments.indexOf(segmentOf(currentValue())));
    if (at < 0)
        at = by > 0 ? -1 : count;
    for (at += by; at >= 0 && at < count; at += by) {
        if (m_segments[at]->isEnabled()) {
            choose(m_segments[at]);
            return;
        }
    }
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            move(-1);
            return;
        case Qt::Key_Right:
        case Qt::Key_Down:
            move(1);
            return;
        default:
            QFrame::keyPressEvent(event);
    }
}

void SegmentedControl::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    update();
}

void SegmentedControl::focusOutEvent(QFocusEvent* event)
{
    QFrame::focusOutEvent(event);
    update();
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    const Shapes shapes(painter, *values);
    const Role outline = isEnabled() ? Role::BorderStrong : Role::Border;
    if (hasFocus())
        shapes.box(rect(), Role::Raised, Role::Focus, shapes.focusWidth(), 4);
    else
        shapes.box(rect(), Role::Raised, outline, 1, 4);
}

}  // namespace Seatdesk
