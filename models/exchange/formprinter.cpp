// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formprinter.h"

#include "domain/wholefile.h"
#include "exchange/formlayout.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace Seatdesk {

namespace {

constexpr int kDotsPerInch = 600;
const QColor kInk(0x22, 0x26, 0x2b);

QBrush brushOf(FormBox::Fill fill)
{
    switch (fill) {
        case FormBox::Fill::None:
            break;
        case FormBox::Fill::Label:
            return QColor(0xf4, 0xf5, 0xf6);
        case FormBox::Fill::Heading:
            return QColor(0xe3, 0xe7, 0xeb);
    }
    return Qt::NoBrush;
}

void paintPage(const FormPage& page, const FormLayout& layout, QPainter& painter)
{
    painter.setPen(QPen(kInk, layout.dots(0.2)));
    QRectF frame;
    for (const FormBox& box : page.boxes) {
        painter.setBrush(brushOf(box.fill));
        painter.drawRect(box.area);
        frame |= box.area;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kInk, layout.dots(0.1)));
    for (const QLineF& line : page.lines)
        painter.drawLine(line);
    painter.setPen(QPen(kInk, layout.dots(0.5)));
    painter.drawRect(frame);
    painter.setPen(kInk);
    for (const FormText& text : page.texts) {
        painter.setFont(text.font);
        painter.drawText(text.area, static_cast<int>(text.alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                         text.text);
    }
}

}  // namespace

Result<int> printForm(const FormContent& form, QPagedPaintDevice& device)
{
    return printForms({form}, device);
}

Result<int> printForms(const QList<FormContent>& forms, QPagedPaintDevice& device)
{
    QPageLayout sheet(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point);
    // The form has its own margins; a printer would refuse a layout that lies within those it cannot reach.
    sheet.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(sheet);
    QPainter painter;
    int printed = 0;
    for (const FormContent& form : forms) {
        const FormLayout layout(form, device);
        if (printed == 0 && !painter.begin(&device))
            return failure(Error::Kind::Full, QStringLiteral("the print could not be started"));
        for (const FormPage& page : layout.pages()) {
            if (printed > 0 && !device.newPage())
                return failure(Error::Kind::Full, QStringLiteral("a page could not be printed"));
            paintPage(page, layout, painter);
            ++printed;
        }
    }
    painter.end();
    return printed;
}

Result<int> writeFormPdf(const FormContent& form, const QString& path)
{
    return writeFormsPdf({form}, path);
}

Result<int> writeFormsPdf(const QList<FormContent>& forms, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Denied, file.errorString());
    Result<int> pages = 0;
    {
        QPdfWriter writer(&file);
        writer.setResolution(kDotsPerInch);
        writer.setTitle(forms.first().title);
        writer.setCreator(QStringLiteral("Seatdesk"));
        pages = printForms(forms, writer);
    }
    if (pages && !commitWhole(file))
        return failure(Error::Kind::Full, file.errorString());
    return pages;
}

}  // namespace Seatdesk
