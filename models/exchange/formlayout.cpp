// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formlayout.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPaintDevice>
#include <QTextLayout>

#include <algorithm>

namespace Seatdesk {

namespace {

// Millimetres on A4.
constexpr qreal kPageWidth = 210;
constexpr qreal kPageHeight = 297;
constexpr qreal kSide = 18;
constexpr qreal kTop = 16;
constexpr qreal kBottom = 20;
constexpr qreal kLabelWidth = 27;
constexpr qreal kPadding = 1.7;
constexpr qreal kHeadingHeight = 7.5;
constexpr qreal kSignatureHeight = 21;
constexpr qreal kInner = kPageWidth - 2 * kSide;

/// A box shorter than this is moved to the next page whole rather than divided.
constexpr qsizetype kUndivided = 6;
constexpr qsizetype kLeastPiece = 3;

constexpr Qt::Alignment kCentred = Qt::AlignHCenter | Qt::AlignVCenter;
constexpr Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

QFont cjkFont(qreal points, bool bold)
{
    QFont font(QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans CJK TC"),
                           QStringLiteral("sans-serif")});
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}  // namespace

FormLayout::FormLayout(const FormContent& form, QPaintDevice& device)
    : m_form(form),
      m_device(device),
      m_dotsPerMillimetre(device.logicalDpiY() / 25.4),
      m_labelFont(cjkFont(9.5, false)),
      m_valueFont(cjkFont(10, false))
{
    m_lineHeight = QFontMetricsF(m_valueFont, &m_device).ascent() * 1.42;
    newPage();
    for (const FormSection& section : form.sections)
        addSection(section);
    addSignatures();
    addFooters();
}

QFont FormLayout::font(qreal points, bool bold) const
{
    return cjkFont(points, bold);
}

void FormLayout::addText(const QRectF& area, const QString& text, const QFont& textFont, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    // Texts of boxes are wrapped to fit; names and titles that are too long for their line are shortened.
    const QFontMetricsF metrics(textFont, &m_device);
    const bool fits = metrics.horizontalAdvance(text.trimmed()) <= area.width() + 1;
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, area.width());
    m_pages.last().texts.append({area, shown, textFont, alignment});
}

void FormLayout::newPage()
{
    m_pages.append(FormPage());
    m_y = dots(kTop);
    addHeader();
}

void FormLayout::addHeader()
{
    const bool first = m_pages.size() == 1;
    const QRectF line(dots(kSide), m_y, dots(kInner), dots(6));
    const QString number = m_form.number.isEmpty() ? QString() : m_form.numberLabel + u' ' + m_form.number;
    if (!first) {
        addText(line, m_form.title, font(10, true), kLeft);
        addText(line, number, font(9), kRight);
        m_y = line.bottom() + dots(1.5);
        return;
    }
    addText(line, m_form.organisation, font(11), kCentred);
    const QRectF title(line.left(), line.bottom() + dots(1), line.width(), dots(11));
    addText(title, m_form.title, font(19, true), kCentred);
    const QRectF below(line.left(), title.bottom() + dots(1), line.width(), dots(6));
    addText(below, number, font(9.5), kRight);
    m_y = below.bottom() + dots(0.5);
}

QStringList FormLayout::wrapped(const QString& text, const QFont& textFont, qreal width) const
{
    QStringList lines;
    for (const QString& paragraph : QString(text).remove(u'\r').replace(u'\t', u' ').split(u'\n')) {
        QTextLayout layout(paragraph, textFont, &m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(paragraph.mid(line.textStart(), line.textLength()));
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            lines.append(QString());
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

qreal FormLayout::heightOf(qsizetype lines) const
{
    return static_cast<qreal>(lines) * m_lineHeight + 2 * dots(kPadding);
}

qsizetype FormLayout::linesThatFit() const
{
    const qreal room = dots(kPageHeight - kBottom) - m_y - 2 * dots(kPadding);
    return std::max<qsizetype>(0, static_cast<qsizetype>(room / m_lineHeight));
}

FormLayout::Cell FormLayout::cell(const FormItem& item, qreal x, qreal width) const
{
    const qreal padding = 2 * dots(kPadding);
    return {item.label, wrapped(item.label, m_labelFont, dots(kLabelWidth) - padding),
            wrapped(item.value, m_valueFont, width - dots(kLabelWidth) - padding), x, width};
}

void FormLayout::addSection(const FormSection& section)
{
    if (linesThatFit() < kLeastPiece + 3)
        newPage();
    const QRectF heading(dots(kSide), m_y, dots(kInner), dots(kHeadingHeight));
    m_pages.last().boxes.append({heading, FormBox::Fill::Heading});
    addText(heading.adjusted(dots(kPadding), 0, 0, 0), section.heading, font(10, true), kLeft);
    m_y = heading.bottom();
    const QList<FormItem>& items = section.items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const bool pair = !items[i].wide && i + 1 < items.size() && !items[i + 1].wide;
        const qreal width = pair ? dots(kInner) / 2 : dots(kInner);
        QList<Cell> cells{cell(items[i], dots(kSide), width)};
        int lines = items[i].lines;
        if (pair) {
            cells.append(cell(items[++i], dots(kSide) + width, width));
            lines = std::max(lines, items[i].lines);
        }
        addRow(cells, lines);
    }
}

/// Divides the row where the page ends.
void FormLayout::addRow(QList<Cell> cells, int leastLines)
{
    qsizetype lines = leastLines;
    for (const Cell& cell : cells)
        lines = std::max({lines, cell.valueLines.size(), cell.labelLines.size()});
    if (lines > linesThatFit() && (lines <= kUndivided || linesThatFit() < kLeastPiece))
        newPage();
    qsizetype from = 0;
    while (from < lines) {
        const qsizetype piece = std::min(lines - from, std::max<qsizetype>(1, linesThatFit()));
        addPiece(cells, from, piece);
        from += piece;
        if (from >= lines)
            return;
        newPage();
        for (Cell& cell : cells)
            cell.labelLines =
                wrapped(cell.label + m_form.continued, m_labelFont, dots(kLabelWidth) - 2 * dots(kPadding));
    }
}

void FormLayout::addPiece(const QList<Cell>& cells, qsizetype from, qsizetype lines)
{
    qsizetype tall = lines;
    for (const Cell& cell : cells)
        tall = std::max(tall, cell.labelLines.size());
    const qreal height = heightOf(tall);
    for (const Cell& cell : cells) {
        const QRectF label(cell.x, m_y, dots(kLabelWidth), height);
        const QRectF value(label.right(), m_y, cell.width - label.width(), height);
        m_pages.last().boxes.append({label, FormBox::Fill::Label});
        m_pages.last().boxes.append({value, FormBox::Fill::None});
        qreal y = label.center().y() - m_lineHeight * static_cast<qreal>(cell.labelLines.size()) / 2;
        for (const QString& line : cell.labelLines) {
            addText({label.left(), y, label.width(), m_lineHeight}, line, m_labelFont, kCentred);
            y += m_lineHeight;
        }
        const QStringList values = cell.valueLines.mid(from, lines);
        y = tall == 1 ? value.center().y() - m_lineHeight / 2 : value.top() + dots(kPadding);
        for (const QString& line : values) {
            addText({value.left() + dots(kPadding), y, value.width() - 2 * dots(kPadding), m_lineHeight}, line,
                    m_valueFont, kLeft);
            y += m_lineHeight;
        }
    }
    m_y += height;
}

void FormLayout::addSignatures()
{
    if (m_form.signatures.isEmpty())
        return;
    if (m_y + dots(kSignatureHeight) > dots(kPageHeight - kBottom))
        newPage();
    const qreal width = dots(kInner) / static_cast<qreal>(m_form.signatures.size());
    for (qsizetype i = 0; i < m_form.signatures.size(); ++i) {
        const qreal x = dots(kSide) + width * static_cast<qreal>(i);
        addSignature(m_form.signatures[i], {x, m_y, width, dots(kSignatureHeight)});
    }
    m_y += dots(kSignatureHeight);
}

void FormLayout::addSignature(const FormSignature& signature, const QRectF& area)
{
    FormPage& page = m_pages.last();
    page.boxes.append({area, FormBox::Fill::None});
    const QRectF inner = area.adjusted(dots(kPadding), dots(1), -dots(kPadding), -dots(1));
    addText({inner.left(), inner.top(), inner.width(), m_lineHeight}, signature.label, m_labelFont, kLeft);
    const qreal signLine = inner.top() + m_lineHeight + dots(7);
    const qreal dateLine = inner.bottom() - dots(0.8);
    addText({inner.left(), signLine - m_lineHeight, inner.width(), m_lineHeight}, signature.name, m_valueFont,
            kCentred);
    page.lines.append(QLineF(inner.left(), signLine, inner.right(), signLine));
    const qreal dateWidth = QFontMetricsF(font(8.5), &m_device).horizontalAdvance(m_form.dateLabel) + dots(1);
    addText({inner.left(), dateLine - m_lineHeight, inner.width(), m_lineHeight}, m_form.dateLabel, font(8.5), kLeft);
    page.lines.append(QLineF(inner.left() + dateWidth, dateLine, inner.right(), dateLine));
}

void FormLayout::addFooters()
{
    const QRectF area(dots(kSide), dots(kPageHeight - kBottom + 4), dots(kInner), dots(5));
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_pages[i].texts.append({area, m_form.footer, font(8), kLeft});
        m_pages[i].texts.append({area, m_form.pageText.arg(i + 1).arg(m_pages.size()), font(8), kRight});
    }
}

}  // namespace Seatdesk
