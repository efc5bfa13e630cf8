// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/segmentedcontrol.h"

#include "widgets/controls/segment.h"
#include "widgets/theme/shapes.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Seatdesk {

SegmentedControl::SegmentedControl(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    setFrameStyle(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    connect(&theme, &Theme::changed, this, [this] {
        for (Segment* segment : std::as_const(m_segments))
            segment->updateGeometry();
        arrange();
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
    m_segments.append(segment);
    m_group->addButton(segment);
    place(segment, count() - 1);
    connect(segment, &QToolButton::clicked, this, [this, segment] { Q_EMIT chosen(segment->value()); });
}

void SegmentedControl::clear()
{
    qDeleteAll(m_segments);
    m_segments.clear();
}

void SegmentedControl::setMayWrap(bool mayWrap)
{
    m_mayWrap = mayWrap;
    arrange();
}

int SegmentedControl::perRow() const
{
    return m_wrapped ? (count() + 1) / 2 : count();
}

int SegmentedControl::widthOf(int first, int last) const
{
    int width = 2;
    for (int index = first; index < last; ++index)
        width += m_segments[index]->minimumSizeHint().width();
    return width;
}

void SegmentedControl::place(Segment* segment, int index)
{
    const int columns = std::max(1, perRow());
    // One that is added finds its place at the end; the rows are made when all are there.
    const bool second = m_wrapped && index >= columns;
    segment->setFirst(index == 0 || (m_wrapped && index == columns));
    static_cast<QGridLayout*>(layout())->addWidget(segment, second ? 1 : 0, second ? index - columns : index);
}

void SegmentedControl::arrange()
{
    const bool wrap = m_mayWrap && count() > 2 && width() < widthOf(0, count());
    if (wrap == m_wrapped)
        return;
    m_wrapped = wrap;
    for (int index = 0; index < count(); ++index) {
        layout()->removeWidget(m_segments[index]);
        place(m_segments[index], index);
    }
    updateGeometry();
}

QSize SegmentedControl::minimumSizeHint() const
{
    const QSize laidOut = QFrame::minimumSizeHint();
    if (!m_mayWrap)
        return laidOut;
    const int half = (count() + 1) / 2;
    int width = 2;
    for (int column = 0; column < half; ++column) {
        const int below = std::min(half + column, count() - 1);
        width += std::max(m_segments[column]->minimumSizeHint().width(), m_segments[below]->minimumSizeHint().width());
    }
    return {width, laidOut.height()};
}

void SegmentedControl::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
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

/// What a key without modifiers chooses: a digit the segment of that number, 0 the tenth; Space the first where none is
/// chosen. Null for a key that chooses nothing.
Segment* SegmentedControl::segmentOfKey(const QKeyEvent& event) const
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return nullptr;
    int index = -1;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        index = event.key() == Qt::Key_0 ? 9 : event.key() - Qt::Key_1;
    else if (event.key() == Qt::Key_Space && !m_group->checkedButton())
        index = firstEnabled();
    const bool there = index >= 0 && index < count() && m_segments[index]->isEnabled();
    return there ? m_segments[index] : nullptr;
}

int SegmentedControl::firstEnabled() const
{
    const auto found = std::find_if(m_segments.begin(), m_segments.end(), [](Segment* s) { return s->isEnabled(); });
    return found == m_segments.end() ? -1 : static_cast<int>(found - m_segments.begin());
}

void SegmentedControl::keyPressEvent(QKeyEvent* event)
{
    if (Segment* segment = segmentOfKey(*event))
        return choose(segment);
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
    if (m_wrapped)
        shapes.line(QRect(1, height() / 2, width() - 2, height() / 2), Qt::TopEdge);
}

}  // namespace Seatdesk
