// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/documents.h"

#include "app/window/reasondialog.h"
#include "app/window/ticketprint.h"
#include "app/window/viewexport.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/words/errorwords.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QStandardPaths>

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

/// "csv" of "Table (*.csv)".
QString suffixOf(const QString& filter)
{
    return filter.section(QStringLiteral("*."), 1).section(u')', 0, 0);
}

void chooseFile(QWidget* parent, const Documents::Suggestion& suggestion, const Documents::Chosen& chosen)
{
    auto* dialog = new QFileDialog(parent, suggestion.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(suggestion.filters);
    dialog->setDefaultSuffix(suffixOf(suggestion.filters.value(0)));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggestion.name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

}  // namespace

Documents::Documents(const Workplace& place, const Theme& theme, QWidget* window)
    : QObject(window), m_place(place), m_theme(theme), m_window(window), m_chooser(chooseFile)
{}

Documents::~Documents()
{
    delete m_dialog;
}

void Documents::exportView(const Query& query, const QString& viewName)
{
    auto* dialog = new ReasonDialog(m_theme,
                                    {tr("Export “%1”").arg(viewName),
                                     tr("The tickets of this view are written into a file, with masked numbers. Who "
                                        "exported them, when and why is logged."),
                                     tr("Choose a file…")},
                                    m_window);
    connect(dialog, &ReasonDialog::reasonGiven, this, [this, query, viewName](const QString& reason) {
        m_chooser(m_dialog, {tr("Export to"), fileName(viewName), {tr("Table (*.csv)"), tr("Spreadsheet (*.xlsx)")}},
                  [this, query, reason](const QString& path) { startExport(query, reason, path); });
    });
    open(dialog);
}

void Documents::print(TicketId ticket, FormKind form)
{
    const QString name = ActionWords::form(form);
    auto* dialog = new ReasonDialog(m_theme,
                                    {tr("Print “%1”").arg(name),
                                     tr("The ticket is written as a form into a PDF file, with its number masked. Who "
                                        "printed it, when and why is logged."),
                                     tr("Choose a file…")},
                                    m_window);
    connect(dialog, &ReasonDialog::reasonGiven, this, [this, ticket, form, name](const QString& reason) {
        m_chooser(m_dialog, {tr("Print to"), fileName(name), {tr("Document (*.pdf)")}},
                  [this, ticket, form, reason](const QString& path) { startPrint(ticket, form, reason, path); });
    });
    open(dialog);
}

void Documents::startExport(const Query& query, const QString& reason, const QString& path)
{
    if (!m_dialog)
        return;
    ReasonDialog* dialog = m_dialog;
    auto* work = new ViewExport(m_place, {query, reason, path}, dialog);
    connect(dialog, &ReasonDialog::rejected, work, &ViewExport::cancel);
    connect(work, &ViewExport::progressed, dialog, [dialog](qsizetype rows, qsizetype total) {
        dialog->showWork(tr("%1 of %2 tickets are written.").arg(rows).arg(total));
    });
    connect(work, &ViewExport::failed, dialog, [dialog, work](const Error& error) {
        work->deleteLater();
        dialog->showFailure(tr("Nothing was exported.") + u' ' + ErrorWords::reason(error));
    });
    connect(work, &ViewExport::wrote, dialog, [dialog, path](qsizetype rows, bool cut) {
        const QString file = QDir::toNativeSeparators(path);
        dialog->showDone(cut ? tr("The first %1 tickets are in %2; the view has more. Narrow it to export the rest.")
                                   .arg(rows)
                                   .arg(file)
                             : tr("%1 tickets are in %2.").arg(rows).arg(file));
    });
    dialog->showWork(tr("The tickets are being read…"));
    work->start();
}

void Documents::startPrint(TicketId ticket, FormKind form, const QString& reason, const QString& path)
{
    if (!m_dialog)
        return;
    ReasonDialog* dialog = m_dialog;
    auto* work = new TicketPrint(m_place, {ticket, form, reason, path}, dialog);
    connect(work, &TicketPrint::failed, dialog, [dialog, work](const Error& error) {
        work->deleteLater();
        dialog->showFailure(tr("Nothing was printed.") + u' ' + ErrorWords::reason(error));
    });
    connect(work, &TicketPrint::printed, dialog, [dialog, path](int pages) {
        dialog->showDone(
            tr("The form is in %2. Pages: %1.").arg(QString::number(pages), QDir::toNativeSeparators(path)));
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
