// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/importdialog.h"

#include "app/transfer/importchoices.h"
#include "app/transfer/importtable.h"
#include "app/transfer/transferwords.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTreeWidget>

namespace Seatdesk {

namespace {

constexpr int kListed = 1000;

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

/// What an import would do, in one sentence.
QString countSentence(const ImportReport& report)
{
    return ImportDialog::tr("%1 rows: %2 are new, %3 were imported before, %4 cannot be taken.")
        .arg(counted(report.read), counted(report.taken), counted(report.known), counted(report.refused));
}

}  // namespace

void ImportDialog::connectJob()
{
    connect(&m_job, &ImportJob::looked, this, &ImportDialog::showLooked);
    connect(&m_job, &ImportJob::counted, this, &ImportDialog::showCounted);
    connect(&m_job, &ImportJob::imported, this, &ImportDialog::showImported);
    connect(&m_job, &ImportJob::failed, this, &ImportDialog::showFailed);
    connect(&m_job, &ImportJob::saved, this, [this](qint64 rows) {
        m_notice->tell(Tone::Success, tr("%1 rows were saved with line and reason.").arg(counted(rows)));
    });
    connect(&m_job, &ImportJob::progressed, this, [this](int percent, qint64 rows) {
        m_progress->setValue(percent);
        m_progress->setFormat(tr("%1 rows").arg(counted(rows)));
    });
}

void ImportDialog::chooseFile()
{
    m_setup.toRead(this,
                   {tr("Import from"), {}, {tr("Tables (*.csv *.tsv *.txt *.jsonl *.ndjson)"), tr("All files (*)")}},
                   [this](const QString& path) { setFile(path); });
}

void ImportDialog::setFile(const QString& path)
{
    if (m_state == State::Importing)
        return;
    m_path = path;
    m_file.reset();
    m_name->setFullText(QDir::toNativeSeparators(path));
    m_table->forgetChosen();
    m_choices->startFile();
    look();
}

ImportWish ImportDialog::wish() const
{
    ImportWish wish{m_path, m_choices->options(), m_choices->scope()};
    wish.options.zone = m_setup.zone;
    wish.options.mapped = m_table->chosen();
    return wish;
}

void ImportDialog::look()
{
    if (m_path.isEmpty() || m_state == State::Importing)
        return;
    setState(State::Looking);
    showRefused({});
    m_notice->tell(Tone::Info, tr("The file is being read. Nothing is written yet."));
    m_job.look(wish());
}

void ImportDialog::showLooked(const QString& record, const ImportPreview& preview)
{
    m_file = preview.table;
    m_choices->show(record, preview.table);
    m_table->show(record, preview);
    m_parts->setCurrentValue(QStringLiteral("rows"));
    m_stack->setCurrentWidget(m_table);
}

void ImportDialog::showCounted(const ImportCount& count)
{
    setState(State::Counted);
    showRefused(count.refused);
    const ImportReport& report = count.report;
    const bool any = report.taken > 0;
    m_import->setEnabled(any);
    m_import->setText(any ? tr("Import %n row(s)", nullptr, static_cast<int>(report.taken)) : tr("Import"));
    m_import->setAccessibleName(m_import->text());
    if (any)
        m_notice->tell(report.refused > 0 ? Tone::Warning : Tone::Info,
                       countSentence(report) + u' ' + tr("Nothing is written yet."));
    else if (report.known > 0)
        m_notice->tell(Tone::Info, countSentence(report) + u' ' + tr("An import would add nothing."));
    else
        m_notice->tell(Tone::Warning, countSentence(report) + u' ' + tr("There is nothing to import."));
    if (any && isActiveWindow() && !m_table->isAncestorOf(focusWidget()))
        m_import->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::start()
{
    if (m_state != State::Counted || !m_import->isEnabled())
        return;
    setState(State::Importing);
    m_notice->tell(Tone::Info, tr("The rows are being written. What is written stays when you cancel."));
    m_job.import(wish());
}

void ImportDialog::showImported(const ImportCount& count)
{
    setState(State::Done);
    showRefused(count.refused);
    const ImportReport& report = count.report;
    const QString start =
        report.cancelled ? tr("The import was cancelled; what was written until then stays.") + u' ' : QString();
    if (report.taken == 0)
        m_notice->tell(Tone::Info, start + tr("Nothing was added: %1 rows were imported before, %2 cannot be taken.")
                                               .arg(counted(report.known), counted(report.refused)));
    else
        m_notice->tell(report.refused > 0 || report.cancelled ? Tone::Warning : Tone::Success,
                       start + tr("%1 rows were imported, %2 had been imported before, %3 were refused.")
                                   .arg(counted(report.taken), counted(report.known), counted(report.refused)));
    Q_EMIT imported();
}

void ImportDialog::showFailed(const Error& error)
{
    const bool wasWriting = m_state == State::Importing;
    setState(State::Failed);
    if (!m_file)
        m_stack->setCurrentWidget(m_empty);
    const QString reason = TransferWords::failure(m_path, error);
    m_notice->tell(Tone::Danger, wasWriting ? tr("The import ended early; what was written stays.") + u' ' + reason
                                            : tr("This file cannot be imported.") + u' ' + reason);
}

void ImportDialog::showRefused(const QList<RefusedRow>& rows)
{
    m_refused = rows;
    m_badRows->clear();
    for (const RefusedRow& row : rows.first(std::min<qsizetype>(kListed, rows.size())))
        new QTreeWidgetItem(m_badRows, {QString::number(row.line), TransferWords::refusal(row.reason)});
    m_parts->setSegmentText(QStringLiteral("bad"), tr("Bad rows: %1").arg(counted(rows.size())));
    m_parts->setSegmentEnabled(QStringLiteral("bad"), !rows.isEmpty(), tr("No row is bad."));
    m_save->setEnabled(!rows.isEmpty() && m_file);
}

void ImportDialog::saveRefused()
{
    const QString name = QFileInfo(m_path).completeBaseName() + QStringLiteral("-bad.csv");
    m_setup.toWrite(
        this, {tr("Save the bad rows to"), name, {tr("Table (*.csv)"), tr("Spreadsheet (*.xlsx)")}},
        [this](const QString& path) { m_job.saveRefused(*m_file, m_refused, TransferWords::refusedWords(), path); });
}

void ImportDialog::setState(State state)
{
    m_state = state;
    const bool busy = state == State::Importing;
    m_progress->setVisible(busy || state == State::Looking);
    m_progress->setValue(0);
    m_choices->setEnabled(!busy && state != State::Empty);
    m_table->setEnabled(!busy);
    m_parts->setVisible(m_file.has_value());
    m_import->setEnabled(false);
    m_cancel->setText(state == State::Done ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->updateGeometry();
    if (state == State::Done)
        m_cancel->setFocus(Qt::OtherFocusReason);
}

/// While rows are written Escape ends the writing, not the dialog: its report is still to come.
void ImportDialog::reject()
{
    if (m_state == State::Importing)
        m_job.cancel();
    else
        QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_state != State::Importing && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    setFile(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

void ImportDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return start();
    QDialog::keyPressEvent(event);
}

}  // namespace Seatdesk
