// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/seatstyle.h"
#include "widgets/theme/shapes.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <optional>

namespace Seatdesk {

namespace {

bool isSet(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

bool isWritingArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

void drawField(const Shapes& shapes, const QStyleOption& option, const QWidget* widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const Role ground = enabled ? Role::Surface : Role::Sunken;
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        shapes.box(option.rect, ground, Role::Focus, shapes.focusWidth(), 4);
    else if (isSet(widget, "missing"))
        shapes.box(option.rect, ground, Role::Danger, 1, 4);
    else
        shapes.box(option.rect, ground, enabled ? Role::BorderStrong : Role::Border, 1, 4);
}

void drawButton(const Shapes& shapes, const QStyleOption& option, const QWidget* widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    const bool down = option.state.testFlag(QStyle::State_Sunken);
    if (enabled && isSet(widget, "primary")) {
        shapes.fill(option.rect, pointed || down ? Role::AccentHover : Role::AccentFill, 4);
        return;
    }
    const bool quiet = isSet(widget, "quiet");
    const bool chosen = option.state.testFlag(QStyle::State_On);
    const Role ground = chosen || down ? Role::Selection : pointed && enabled ? Role::Hover : Role::Raised;
    if (quiet && !pointed && !chosen && !down) {
        if (option.state.testFlag(QStyle::State_HasFocus))
            shapes.focusRing(option.rect);
        return;
    }
    const Role outline = quiet ? ground : enabled ? Role::BorderStrong : Role::Border;
    shapes.box(option.rect, enabled ? ground : Role::Sunken, outline, 1, 4);
    if (option.state.testFlag(QStyle::State_HasFocus))
        shapes.focusRing(option.rect);
}

/// Where the keys are in a list or a tree; what a combo box opens shows it by the ground alone.
void drawCurrentRow(const Shapes& shapes, const QStyleOption& option, const QWidget* widget)
{
    if (!widget || !option.state.testFlag(QStyle::State_HasFocus) || widget->inherits("QComboBoxListView"))
        return;
    shapes.focusRing(option.rect, 0);
}

void drawRowGround(const Shapes& shapes, const QStyleOption& option, const QWidget* widget)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        shapes.fill(option.rect, Role::Selection);
        if (isSet(widget, "accentBar"))
            shapes.fill(QRect(0, option.rect.y(), 3, option.rect.height()), Role::Accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)) {
        shapes.fill(option.rect, Role::Hover);
    }
    if (!qobject_cast<const QTableView*>(widget)) {
        drawCurrentRow(shapes, option, widget);
        return;
    }
    shapes.line(option.rect, Qt::BottomEdge);
    // The chosen row of a table that has the focus is framed as a whole.
    if (widget->hasFocus() && option.state.testFlag(QStyle::State_Selected)) {
        shapes.line(option.rect, Qt::TopEdge, Role::Focus);
        shapes.line(option.rect, Qt::BottomEdge, Role::Focus);
    }
}

void drawToolButton(const Shapes& shapes, const QStyleOption& option)
{
    if (option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_Sunken))
        shapes.fill(option.rect, Role::Selection, 4);
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        shapes.fill(option.rect, Role::Hover, 4);
}

void drawCheckMark(const Shapes& shapes, const QStyleOption& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    if (!on && !option.state.testFlag(QStyle::State_NoChange)) {
        shapes.box(option.rect, Role::Surface, enabled ? Role::BorderStrong : Role::Border, 1, 3);
        return;
    }
    shapes.fill(option.rect, enabled ? Role::AccentFill : Role::TextDisabled, 3);
    if (on)
        shapes.tick(option.rect, Role::OnAccent);
    else
        shapes.fill(option.rect.adjusted(3, 6, -3, -6), Role::OnAccent);
}

void drawRadioMark(const Shapes& shapes, const QStyleOption& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const Role outline = !enabled ? Role::Border : on ? Role::Accent : Role::BorderStrong;
    shapes.box(option.rect, Role::Surface, outline, 1, option.rect.height() / 2);
    if (on)
        shapes.dot(option.rect, option.rect.height() - 6, enabled ? Role::Accent : Role::TextDisabled);
}

/// Where a chevron points, for the elements that are one.
std::optional<Shapes::Way> wayOf(QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (element) {
        case QStyle::PE_IndicatorArrowDown:
            return Shapes::Way::Down;
        case QStyle::PE_IndicatorArrowUp:
            return Shapes::Way::Up;
        case QStyle::PE_IndicatorArrowLeft:
            return Shapes::Way::Left;
        case QStyle::PE_IndicatorArrowRight:
            return Shapes::Way::Right;
        case QStyle::PE_IndicatorHeaderArrow: {
            const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
            const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
            return up ? Shapes::Way::Down : Shapes::Way::Up;
        }
        case QStyle::PE_IndicatorBranch:
            if (!option.state.testFlag(QStyle::State_Children))
                return std::nullopt;
            return option.state.testFlag(QStyle::State_Open) ? Shapes::Way::Down : Shapes::Way::Right;
        default:
            return std::nullopt;
    }
}

}  // namespace

bool SeatStyle::drawsFrame(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const
{
    const Shapes shapes(*painter, *m_values);
    switch (element) {
        case PE_PanelLineEdit:
            // The editor inside a combo or spin box stands in its owner's frame.
            if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); !frame || frame->lineWidth > 0)
                drawField(shapes, *option, widget);
            return true;
        case PE_FrameLineEdit:
        case PE_FrameStatusBarItem:
        case PE_FrameButtonBevel:
        case PE_FrameDefaultButton:
            return true;
        case PE_Frame:
            if (isWritingArea(widget))
                drawField(shapes, *option, widget);
            else
                shapes.ring(option->rect, Role::Border, 1, 0);
            return true;
        case PE_PanelButtonCommand:
            drawButton(shapes, *option, widget);
            return true;
        case PE_PanelButtonTool:
            drawToolButton(shapes, *option);
            return true;
        case PE_FrameFocusRect:
            // Qt asks for it inside the button; its ground, where it has one, would then have the ring within.
            if (qobject_cast<const QToolButton*>(widget))
                shapes.focusRing(widget->rect());
            else if (!qobject_cast<const QComboBox*>(widget) && !qobject_cast<const QAbstractItemView*>(widget))
                shapes.focusRing(option->rect, 3);
            return true;
        case PE_PanelItemViewRow:
            if (qobject_cast<const QTableView*>(widget))
                shapes.line(option->rect, Qt::BottomEdge);
            return true;
        case PE_PanelItemViewItem:
            drawRowGround(shapes, *option, widget);
            return true;
        case PE_FrameMenu:
            shapes.ring(option->rect, Role::BorderStrong, 1, 0);
            return true;
        case PE_PanelMenu:
            shapes.box(option->rect, Role::Raised, Role::BorderStrong, 1, 0);
            return true;
        case PE_PanelTipLabel:
            shapes.box(option->rect, Role::Surface, Role::BorderStrong, 1, 0);
            return true;
        default:
            return false;
    }
}

bool SeatStyle::drawsIndicator(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Shapes shapes(*painter, *m_values);
    if (const auto way = wayOf(element, *option)) {
        const Role ink = option->state.testFlag(State_Enabled) ? Role::Text3 : Role::TextDisabled;
        QRect place = option->rect;
        // Qt puts the sign of a button's menu into the lower corner; ours stands in line with the word.
        if (qobject_cast<const QToolButton*>(widget))
            place.moveCenter({place.center().x(), widget->rect().center().y()});
        shapes.chevron(place, *way, element == PE_IndicatorHeaderArrow ? Role::Text2 : ink);
        return true;
    }
    switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            drawCheckMark(shapes, *option);
            return true;
        case PE_IndicatorRadioButton:
            drawRadioMark(shapes, *option);
            return true;
        case PE_IndicatorBranch:  // of a row without children
            return true;
        case PE_IndicatorDockWidgetResizeHandle:
            shapes.fill(option->rect, Role::Border);
            return true;
        default:
            return false;
    }
}

}  // namespace Seatdesk
