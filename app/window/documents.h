// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/filechoice.h"
#include "app/window/printjob.h"
#include "app/window/reasondialog.h"
#include "app/window/viewexport.h"
#include "domain/ids.h"
#include "domain/query.h"
#include "widgets/handover/handoverways.h"
#include "widgets/tickets/formkind.h"

#include <QDate>
#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

class QWidget;

namespace Seatdesk {

class Theme;
struct Workplace;

/// The ways by which work leaves the program as files: a view as a table, a ticket or a day of the duty log as a form.
/// Asks for a reason and a place, and shows in the same dialog how far it has come.
class Documents : public QObject
{
    Q_OBJECT

public:
    using Suggestion = FileSuggestion;
    using Chosen = FileChosen;
    /// Asks for a printer without blocking, and for how many copies; `chosen` is not called when none is.
    using PrinterChosen = std::function<void(const std::shared_ptr<QPagedPaintDevice>& printer)>;
    using PrinterChooser = std::function<void(QWidget* parent, const QString& name, const PrinterChosen& chosen)>;

    /// Everything passed in outlives it, `window` is what the dialogs stand before.
    Documents(const Workplace& place, const Theme& theme, QWidget* window);
    ~Documents() override;

    void exportView(const Query& query, const QString& viewName);
    /// Entries of the access log; that they were taken out is an entry itself.
    void exportLog(const Query& query);
    /// `number`: as it is shown; a file is named after it.
    void print(TicketId ticket, FormKind form, const QString& number = {});
    /// A day of a team's duty log.
    void printDutyLog(RecordId book, const QDate& day);
    /// A form that is kept of the log.
    void printDutyForm(DutyForm form, RecordId book, const QDate& day);
    /// A report of the duty log as it was shown; `printed` is called when that came to its end, and not when it was
    /// given up or failed.
    void printReport(const WrittenReport& report, const std::function<void()>& printed = {});
    /// So many blank paper forms for that team, and an empty page of the duty log.
    void printPapers(ScopeId team, int count, bool hasLogPage);
    /// A version of an emergency plan.
    void printPlan(RecordId plan);
    /// The calendar of duties: the person's own, or all that they look after.
    void printDuties(bool all);

    /// Instead of the system's dialogs.
    void setChooser(FileChooser chooser) { m_chooser = std::move(chooser); }
    void setPrinterChooser(PrinterChooser chooser) { m_printerChooser = std::move(chooser); }
    /// The dialog that is open; null when there is none.
    [[nodiscard]] ReasonDialog* dialog() const;

private:
    void askExport(const ReasonDialog::Texts& texts, const QString& name, const ViewExport::Order& order);
    void startExport(const ViewExport::Order& order);
    /// Makes what prints on that paper; `owner` owns it.
    using MakeJob = std::function<PrintJob*(const PrintJob::Paper& paper, QObject* owner)>;
    /// `printed` is called once it is on paper or in its file; `alsoTable`: it can be written as a spreadsheet, too.
    void askPrint(const QString& name, const QString& intro, const MakeJob& make,
                  const std::function<void()>& printed = {}, bool alsoTable = false);
    void startPrint(const PrintJob::Paper& paper, const MakeJob& make, const std::function<void()>& printed);
    void open(ReasonDialog* dialog);

    const Workplace& m_place;
    const Theme& m_theme;
    QWidget* m_window;
    FileChooser m_chooser;
    PrinterChooser m_printerChooser;
    QPointer<ReasonDialog> m_dialog;
};

}  // namespace Seatdesk
