// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/seatstyle.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace Seatdesk {

namespace {

/// Between the words of a check box and the ring around them.
constexpr int kRingAir = 3;

/// A scroll bar has a handle and no buttons.
QRect scrollBarPart(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    const QRect whole = option.rect;
    if (!bar || part == QStyle::SC_ScrollBarAddLine || part == QStyle::SC_ScrollBarSubLine)
        return {};
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? whole.height() : whole.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0) {
        slider = static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep));
        slider = std::clamp(slider, std::min(32, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                      bar->upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(whole.x(), whole.y() + from, whole.width(), size)
                       : QRect(whole.x() + from, whole.y(), size, whole.height());
    };
    switch (part) {
        case QStyle::SC_ScrollBarSlider:
            return along(start, slider);
        case QStyle::SC_ScrollBarSubPage:
            return along(0, start);
        case QStyle::SC_ScrollBarAddPage:
            return along(start + slider, length - start - slider);
        default:
            return whole;
    }
}

}  // namespace

int SeatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ToolBarIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
        case PM_LineEditIconSize:
            return 16;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return 14;
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return 6;
        case PM_DefaultFrameWidth:
            // A writing area's ring is up to 3 wide; a list in a panel has no frame of its own.
            return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ? 3 : 1;
        case PM_SplitterWidth:
        case PM_DockWidgetSeparatorExtent:
        case PM_DockWidgetFrameWidth:
        case PM_MenuPanelWidth:
        case PM_ToolTipLabelFrameWidth:
            return 1;
        case PM_MenuHMargin:
        case PM_MenuVMargin:
            return 4;
        case PM_ScrollBarExtent:
            return 10;
        case PM_ScrollBarSliderMin:
            return 32;
        case PM_ScrollView_ScrollBarSpacing:
        case PM_ToolBarFrameWidth:
        case PM_ToolBarItemMargin:
        case PM_ToolBarItemSpacing:
        case PM_ToolBarHandleExtent:
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_FocusFrameHMargin:
        case PM_FocusFrameVMargin:
            // Item views borrow this as the inset of a cell's text (one pixel more than it says).
            return qobject_cast<const QAbstractItemView*>(widget) ? 7 : 3;
        case PM_LayoutLeftMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutBottomMargin:
            return 12;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return 8;
        case PM_HeaderMargin:
            return 2;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SeatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const
{
    switch (hint) {
        case SH_ComboBox_Popup:
        case SH_Widget_Animation_Duration:
        case SH_EtchDisabledText:
        case SH_DitherDisabledText:
        case SH_ItemView_ActivateItemOnSingleClick:
        case SH_DockWidget_ButtonsHaveFrame:
        case SH_ToolBar_Movable:
        case SH_UnderlineShortcut:
            return 0;
        case SH_ItemView_ShowDecorationSelected:
        case SH_ItemView_ArrowKeysNavigateIntoChildren:
        case SH_ScrollBar_LeftClickAbsolutePosition:
        case SH_FocusFrame_AboveWidget:
            return 1;
        case SH_FormLayoutLabelAlignment:
            return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
        case SH_ToolTip_WakeUpDelay:
            return 600;
        default:
            return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect SeatStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(6, 1, -6, -1) : option->rect;
    }
    if (element == SE_HeaderArrow) {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (!header)
            return {};
        // Beside the word, as far as it fits.
        const int text = header->fontMetrics.horizontalAdvance(header->text) + 8 + 8;
        const int x = std::min(text, header->rect.width() - 16);
        return {header->rect.x() + x, header->rect.y(), 12, header->rect.height()};
    }
    // The ring keeps off the words, in the room that sizeFromContents() adds.
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(-kRingAir, 0, kRingAir, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect SeatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxArrow)
            return {whole.right() - 25, whole.y(), 20, whole.height()};
        if (part == SC_ComboBoxEditField)
            return whole.adjusted(6, 1, -26, -1);
        if (part == SC_ComboBoxListBoxPopup)
            return QRect(whole.x(), whole.y(), whole.width(), whole.height());
    }
    if (control == CC_SpinBox) {
        const int half = whole.height() / 2;
        if (part == SC_SpinBoxUp)
            return {whole.right() - 21, whole.y() + 1, 18, half - 1};
        if (part == SC_SpinBoxDown)
            return {whole.right() - 21, whole.y() + half, 18, half - 1};
        if (part == SC_SpinBoxEditField)
            return whole.adjusted(6, 1, -24, -1);
    }
    if (control == CC_ScrollBar)
        return scrollBarPart(*option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize SeatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const
{
    switch (type) {
        case CT_LineEdit: {
            const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            if (frame && frame->lineWidth == 0)
                return contents;
            return {contents.width() + 12, controlHeight(widget)};
        }
        case CT_ComboBox:
            return {contents.width() + 36, controlHeight(widget)};
        case CT_SpinBox:
            return {contents.width() + 32, controlHeight(widget)};
        case CT_PushButton:
            return {contents.width() + 24, controlHeight(widget)};
        case CT_ToolButton: {
            const int side = std::max(24, controlHeight(widget) - 4);
            return {std::max(contents.width() + 8, side), side};
        }
        case CT_MenuItem: {
            const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
            const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
            return {size.width() + 12, separator ? 9 : controlHeight(widget)};
        }
        case CT_ItemViewItem: {
            const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
            return {size.width(), std::max(size.height(), rowHeightOf(*m_values))};
        }
        case CT_CheckBox:
        case CT_RadioButton:
            return QProxyStyle::sizeFromContents(type, option, contents, widget) + QSize(kRingAir, 0);
        case CT_HeaderSection:
            return {QProxyStyle::sizeFromContents(type, option, contents, widget).width() + 24, controlHeight(widget)};
        default:
            return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

}  // namespace Seatdesk
