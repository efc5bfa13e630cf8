// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QProxyStyle>

namespace Seatdesk {

/// The one style of the program, over Fusion. It draws fields, buttons, check marks, headers, menus and scroll bars
/// straight from the role table, which a style sheet on top of it would only repeat at the cost of matching selectors
/// for every widget.
///
/// Dynamic properties it reads: `primary` (a push button), `quiet` (a push button without a frame until pointed at),
/// `missing` (a field that must be filled), `controlHeight` (the design's height in pixels where it is not 28; for
/// example 24 in panels, 32 at sign-in), `accentBar` (a list or tree that marks its current row with a bar).
class SeatStyle : public QProxyStyle
{
public:
    explicit SeatStyle(std::shared_ptr<const ThemeValues> values);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QPalette standardPalette() const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

private:
    bool drawsFrame(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                    const QWidget* widget) const;
    bool drawsIndicator(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const;
    void drawComboLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawHeaderSection(const QStyleOption* option, QPainter* painter) const;
    void drawHeaderLabel(const QStyleOption* option, QPainter* painter) const;
    void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const;
    [[nodiscard]] int controlHeight(const QWidget* widget) const;

    std::shared_ptr<const ThemeValues> m_values;
};

}  // namespace Seatdesk
