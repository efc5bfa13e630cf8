// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/formcontent.h"

#include <QString>

class QPagedPaintDevice;

namespace Seatdesk {

/// Paints the form on a device for pages: a printer, whose page is set to A4 without margins of its own. In the GUI
/// thread, or any thread with a QGuiApplication. Answers the number of pages.
Result<int> printForm(const FormContent& form, QPagedPaintDevice& device);

/// Several forms, one after the other, each from a page of its own on.
Result<int> printForms(const QList<FormContent>& forms, QPagedPaintDevice& device);

/// The form as an A4 PDF with its fonts embedded.
Result<int> writeFormPdf(const FormContent& form, const QString& path);
/// At least one, likewise.
Result<int> writeFormsPdf(const QList<FormContent>& forms, const QString& path);

}  // namespace Seatdesk
