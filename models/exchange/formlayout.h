// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formcontent.h"

#include <QFont>
#include <QLineF>
#include <QList>
#include <QRectF>

class QPaintDevice;

namespace Seatdesk {

/// A rectangle of a page, in dots of the device.
struct FormBox
{
    QRectF area;
    enum class Fill { None, Label, Heading } fill = Fill::None;
};

/// One line of text of a page; `area` is where it may stand.
struct FormText
{
    QRectF area;
    QString text;
    QFont font;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

struct FormPage
{
    QList<FormBox> boxes;
    QList<FormText> texts;
    QList<QLineF> lines;  ///< to write on
};

/// Places a form on A4 pages. A text longer than its page goes on in a box on the next one, under the same label;
/// signatures stay together.
class FormLayout
{
public:
    /// `device` gives the resolution and measures the text.
    FormLayout(const FormContent& form, QPaintDevice& device);

    [[nodiscard]] const QList<FormPage>& pages() const { return m_pages; }
    [[nodiscard]] qreal dots(qreal millimetres) const { return millimetres * m_dotsPerMillimetre; }

private:
    struct Cell
    {
        QString label;
        QStringList labelLines;
        QStringList valueLines;
        qreal x = 0;
        qreal width = 0;
    };

    void addHeader();
    void addSection(const FormSection& section);
    void addRow(QList<Cell> cells, int leastLines);
    void addPiece(const QList<Cell>& cells, qsizetype from, qsizetype lines);
    void addSignatures();
    void addSignature(const FormSignature& signature, const QRectF& area);
    void addFooters();
    void newPage();
    [[nodiscard]] Cell cell(const FormItem& item, qreal x, qreal width) const;
    [[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, qreal width) const;
    [[nodiscard]] QFont font(qreal points, bool bold = false) const;
    [[nodiscard]] qreal heightOf(qsizetype lines) const;
    [[nodiscard]] qsizetype linesThatFit() const;
    void addText(const QRectF& area, const QString& text, const QFont& font, Qt::Alignment alignment);

    const FormContent& m_form;
    QPaintDevice& m_device;
    const qreal m_dotsPerMillimetre;
    const QFont m_labelFont;
    const QFont m_valueFont;
    qreal m_lineHeight = 0;
    qreal m_y = 0;
    QList<FormPage> m_pages;
};

}  // namespace Seatdesk
