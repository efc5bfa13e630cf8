// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/seatstyle.h"

#include "widgets/theme/colourtable.h"
#include "widgets/theme/shapes.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace Seatdesk {

SeatStyle::SeatStyle(std::shared_ptr<const ThemeValues> values)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_values(std::move(values))
{}

int SeatStyle::controlHeight(const QWidget* widget) const
{
    const QVariant wanted = widget ? widget->property("controlHeight") : QVariant();
    return (wanted.isValid() ? wanted.toInt() : 28) + m_values->textSize - Theme::kDesignSize;
}

void SeatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (drawsFrame(element, option, painter, widget) || drawsIndicator(element, option, painter, widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SeatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    const Shapes shapes(*painter, *m_values);
    switch (element) {
        case CE_HeaderSection:
        case CE_HeaderEmptyArea:
            drawHeaderSection(option, painter);
            return;
        case CE_HeaderLabel:
            drawHeaderLabel(option, painter);
            return;
        case CE_Splitter:
            shapes.fill(option->rect, Role::Border);
            return;
        case CE_FocusFrame:
            shapes.ring(option->rect, Role::Focus, shapes.focusWidth(), 6);
            return;
        case CE_PushButtonLabel:
            if (widget && widget->property("primary").toBool() && option->state.testFlag(State_Enabled)) {
                QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton*>(option);
                button.palette.setColor(QPalette::ButtonText, shapes.color(Role::OnAccent));
                QProxyStyle::drawControl(element, &button, painter, widget);
                return;
            }
            break;
        case CE_ComboBoxLabel:
            drawComboLabel(option, painter, widget);
            return;
        case CE_ProgressBarGroove:
            shapes.fill(option->rect, Role::Border, 2);
            return;
        default:
            break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// What does not fit ends in an ellipsis instead of half a letter.
void SeatStyle::drawComboLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* given = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!given)
        return;
    QStyleOptionComboBox combo = *given;
    const QRect room = proxy()->subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget);
    const int icon = combo.currentIcon.isNull() ? 0 : combo.iconSize.width() + 4;
    combo.currentText = combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, room.width() - icon - 2);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &combo, painter, widget);
}

void SeatStyle::drawHeaderSection(const QStyleOption* option, QPainter* painter) const
{
    const Shapes shapes(*painter, *m_values);
    shapes.fill(option->rect, Role::Sunken);
    shapes.line(option->rect, Qt::BottomEdge);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (header && header->position != QStyleOptionHeader::End && header->position != QStyleOptionHeader::OnlyOneSection)
        shapes.line(option->rect, Qt::RightEdge);
}

void SeatStyle::drawHeaderLabel(const QStyleOption* option, QPainter* painter) const
{
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header)
        return;
    const Shapes shapes(*painter, *m_values);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    // With the margin that the label comes with, its words stand over those of the cells.
    const QRect room = header->rect.adjusted(6, 0, sorted ? -22 : -4, 0);
    int x = room.x();
    if (!header->icon.isNull()) {
        header->icon.paint(painter, x, header->rect.y(), 16, header->rect.height());
        x += 20;
    }
    painter->setPen(shapes.color(sorted ? Role::Text1 : Role::Text2));
    const QRect words(x, room.y(), room.right() - x, room.height());
    const int side = header->textAlignment.testFlag(Qt::AlignRight) ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(words, side | Qt::AlignVCenter | Qt::TextSingleLine,
                      header->fontMetrics.elidedText(header->text, Qt::ElideRight, words.width() + 2));
}

void SeatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    switch (control) {
        case CC_ComboBox:
            drawComboBox(option, painter, widget);
            return;
        case CC_SpinBox:
            drawSpinBox(option, painter, widget);
            return;
        case CC_ScrollBar:
            drawScrollBar(option, painter, widget);
            return;
        default:
            QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void SeatStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    proxy()->drawPrimitive(PE_PanelLineEdit, option, painter, widget);
    const bool enabled = option->state.testFlag(State_Enabled);
    const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    Shapes(*painter, *m_values).chevron(arrow, Shapes::Way::Down, enabled ? Role::Text3 : Role::TextDisabled);
}

void SeatStyle::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    proxy()->drawPrimitive(PE_PanelLineEdit, option, painter, widget);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Shapes shapes(*painter, *m_values);
    const auto arrow = [&](SubControl part, Shapes::Way way, QAbstractSpinBox::StepEnabledFlag step) {
        const bool live = option->state.testFlag(State_Enabled) && spin->stepEnabled.testFlag(step);
        shapes.chevron(proxy()->subControlRect(CC_SpinBox, option, part, widget), way,
                       live ? Role::Text3 : Role::TextDisabled);
    };
    arrow(SC_SpinBoxUp, Shapes::Way::Up, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Shapes::Way::Down, QAbstractSpinBox::StepDownEnabled);
}

void SeatStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    const Shapes shapes(*painter, *m_values);
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (!bar || bar->minimum == bar->maximum)
        return;
    const QRect handle = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    shapes.fill(handle.adjusted(2, 2, -2, -2), Role::BorderStrong, 3);
}

QPalette SeatStyle::standardPalette() const
{
    Theme theme;
    theme.setLook(m_values->look);
    return theme.palette();
}

void SeatStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* header = qobject_cast<QHeaderView*>(widget))
        header->setHighlightSections(false);
}

}  // namespace Seatdesk
