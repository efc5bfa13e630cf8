// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/documents.h"

#include "app/window/dutiesprint.h"
#include "app/window/dutyformprint.h"
#include "app/window/dutylogprint.h"
#include "app/window/paperprint.h"
#include "app/window/planprint.h"
#include "app/window/reportprint.h"
#include "app/window/ticketprint.h"
#include "widgets/handover/reportwords.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/words/errorwords.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

#include <utility>

namespace Seatdesk {

namespace {

/// A name that every file system takes.
QString fileName(const QString& text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = text;
    name.replace(forbidden, QStringLiteral("_"));
    return name.trimmed().left(80);
}

/// Where the form comes to lie: a printer may be told to write a file. Empty: on paper.
QString fileOf(const PrintJob::Paper& paper)
{
    const auto* printer = dynamic_cast<const QPrinter*>(paper.printer.get());
    return printer ? printer->outputFileName() : paper.path;
}

void choosePrinter(QWidget* parent, const QString& name, const Documents::PrinterChosen& chosen)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(name);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [printer, chosen](QPrinter*) { chosen(printer); });
    dialog->open();
}

}  // namespace

Documents::Documents(const Workplace& place, const Theme& theme, QWidget* window)
    : QObject(window),
      m_place(place),
      m_theme(theme),
      m_window(window),
      m_chooser(chooseFileToWrite),
      m_printerChooser(choosePrinter)
{}

Documents::~Documents()
{
    delete m_dialog;
}

ReasonDialog* Documents::dialog() const
{
    return m_dialog;
}

void Documents::exportView(const Query& query, const QString& viewName)
{
    askExport({tr("Export “%1”").arg(viewName),
               tr("The tickets of this view are written into a file, with masked numbers. Who exported them, when and "
                  "why is logged."),
               tr("Choose a file…")},
              viewName, {query, {}, {}});
}

void Documents::exportLog(const Query& query)
{
    ViewExport::Order order{query, {}, {}};
    order.sheet = logSheet;
    askExport({tr("Export the access log"),
               tr("The entries shown are written into a file. Who exported them, when and why becomes an entry too."),
               tr("Choose a file…")},
              tr("Access log"), order);
}

void Documents::askExport(const ReasonDialog::Texts& texts, const QString& name, const ViewExport::Order& order)
{
    auto* dialog = new ReasonDialog(m_theme, texts, m_window);
    connect(dialog, &ReasonDialog::reasonGiven, this, [this, name, order](const QString& reason) {
        ViewExport::Order given = order;
        given.reason = reason;
        m_chooser(m_dialog, {tr("Export to"), fileName(name), {tr("Table (*.csv)"), tr("Spreadsheet (*.xlsx)")}},
                  [this, given](const QString& path) mutable {
                      given.path = path;
                      startExport(given);
                  });
    });
    open(dialog);
}

void Documents::print(TicketId ticket, FormKind form, const QString& number)
{
    // The second one does not ask to overwrite the first.
    const QString name = number.isEmpty() ? ActionWords::form(form) : ActionWords::form(form) + u' ' + number;
    askPrint(
        name,
        tr("The ticket is printed as a form on A4, with its number masked. Who printed it, when and why is logged."),
        [this, ticket, form](const PrintJob::Paper& paper, QObject* owner) {
            return new TicketPrint(m_place, ticket, form, paper, owner);
        });
}

void Documents::printDutyLog(RecordId book, const QDate& day)
{
    askPrint(tr("Duty log %1").arg(day.toString(Qt::ISODate)),
             tr("The day is printed on A4 as it stands in the book. Who printed it, when and why is logged."),
             [this, book, day](const PrintJob::Paper& paper, QObject* owner) {
                 return new DutyLogPrint(m_place, {book, day}, paper, owner);
             });
}

void Documents::printDutyForm(DutyForm form, RecordId book, const QDate& day)
{
    const QString when =
        day.toString(form == DutyForm::Month ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
    askPrint(nameOf(form) + u' ' + when,
             tr("The form is printed on A4 from what stands in the log. Who printed it, when and why is logged."),
             [this, form, book, day](const PrintJob::Paper& paper, QObject* owner) {
                 return new DutyFormPrint(m_place, {form, book, day}, paper, owner);
             });
}

void Documents::printReport(const WrittenReport& report, const std::function<void()>& printed)
{
    const ReportPeriod& period = report.report.subject().period;
    askPrint(
        ReportWords::kind(period.kind) + u' ' + ReportWords::days(period),
        tr("The report is printed on A4 as it was counted. Who printed it, when and why is logged."),
        [this, report](const PrintJob::Paper& paper, QObject* owner) {
            return new ReportPrint(m_place, report, paper, owner);
        },
        printed, true);
}

void Documents::printPlan(RecordId plan)
{
    askPrint(tr("Emergency plan"),
             tr("The plan is printed on A4 with room to tick its steps off by hand. Who printed it, when and why is "
                "logged."),
             [this, plan](const PrintJob::Paper& paper, QObject* owner) {
                 return new PlanPrint(m_place, plan, paper, owner);
             });
}

void Documents::printDuties(bool all)
{
    askPrint(tr("Calendar of duties"),
             tr("The duties are printed on A4 as they stand now. Who printed them, when and why is logged."),
             [this, all](const PrintJob::Paper& paper, QObject* owner) {
                 return new DutiesPrint(m_place, all, paper, owner);
             });
}

void Documents::printPapers(ScopeId team, int count, bool hasLogPage)
{
    askPrint(
        tr("Paper forms"),
        tr("Blank forms for calls are printed on A4, each with a number of its own. Which were printed, by whom and "
           "why is logged."),
        [this, team, count, hasLogPage](const PrintJob::Paper& paper, QObject* owner) {
            return new PaperPrint(m_place, {team, count, hasLogPage}, paper, owner);
        });
}

void Documents::askPrint(const QString& name, const QString& intro, const MakeJob& make,
                         const std::function<void()>& printed, bool alsoTable)
{
    auto* dialog = new ReasonDialog(m_theme,
                                    {tr("Print “%1”").arg(name), intro, tr("Choose a printer…"),
                                     alsoTable ? tr("PDF or spreadsheet…") : tr("PDF file…")},
                                    m_window);
    QStringList kinds{tr("Document (*.pdf)")};
    if (alsoTable)
        kinds.append(tr("Spreadsheet (*.xlsx)"));
    connect(dialog, &ReasonDialog::reasonGiven, this, [this, name, make, printed](const QString& reason) {
        // The dialog of the printer offers the same name for a file.
        m_printerChooser(m_dialog, fileName(name),
                         [this, make, printed, reason](const std::shared_ptr<QPagedPaintDevice>& printer) {
                             startPrint({reason, {}, printer}, make, printed);
                         });
    });
    connect(dialog, &ReasonDialog::otherWayChosen, this, [this, name, make, printed, kinds](const QString& reason) {
        m_chooser(m_dialog, {tr("Print to"), fileName(name), kinds},
                  [this, make, printed, reason](const QString& path) { startPrint({reason, path}, make, printed); });
    });
    open(dialog);
}

void Documents::startExport(const ViewExport::Order& order)
{
    if (!m_dialog)
        return;
    ReasonDialog* dialog = m_dialog;
    auto* work = new ViewExport(m_place, order, dialog);
    connect(dialog, &ReasonDialog::rejected, work, &ViewExport::cancel);
    connect(work, &ViewExport::progressed, dialog, [dialog](qsizetype rows, qsizetype total) {
        dialog->showWork(tr("%1 of %2 rows are written.").arg(rows).arg(total));
    });
    connect(work, &ViewExport::failed, dialog, [dialog, work](const Error& error) {
        work->deleteLater();
        dialog->showFailure(tr("Nothing was exported.") + u' ' + ErrorWords::reason(error));
    });
    connect(work, &ViewExport::wrote, dialog, [dialog, path = order.path](qsizetype rows, bool cut) {
        const QString file = QDir::toNativeSeparators(path);
        dialog->showDone(
            cut ? tr("The first %1 rows are in %2; there are more. Narrow what is shown to export the rest.")
                      .arg(rows)
                      .arg(file)
                : tr("%1 rows are in %2.").arg(rows).arg(file));
    });
    dialog->showWork(tr("The rows are being read…"));
    work->start();
}

void Documents::startPrint(const PrintJob::Paper& paper, const MakeJob& make, const std::function<void()>& printed)
{
    if (!m_dialog)
        return;
    ReasonDialog* dialog = m_dialog;
    PrintJob* work = make(paper, dialog);
    connect(work, &PrintJob::failed, dialog, [dialog, work](const Error& error) {
        work->deleteLater();
        dialog->showFailure(tr("Nothing was printed.") + u' ' + ErrorWords::reason(error));
    });
    connect(work, &PrintJob::printed, dialog, [dialog, printed, path = fileOf(paper)](int pages) {
        if (printed)
            printed();
        const QString number = QString::number(pages);
        dialog->showDone(path.isEmpty()
                             ? tr("The form went to the printer. Pages: %1.").arg(number)
                             : tr("The form is in %2. Pages: %1.").arg(number, QDir::toNativeSeparators(path)));
    });
    connect(work, &PrintJob::wrote, dialog, [dialog, path = paper.path](qsizetype rows) {
        dialog->showDone(tr("%1 rows are in %2.").arg(rows).arg(QDir::toNativeSeparators(path)));
    });
    dialog->showWork(tr("The form is being written…"));
    work->start();
}

/// One at a time: the one before is put away.
void Documents::open(ReasonDialog* dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace Seatdesk
