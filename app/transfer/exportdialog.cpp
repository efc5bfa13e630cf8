// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/exportdialog.h"

#include "app/transfer/transferwords.h"
#include "domain/importbatch.h"
#include "domain/try.h"
#include "domain/whendone.h"
#include "exchange/batchexporter.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/words/errorwords.h"

#include <QComboBox>
#include <QDir>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Seatdesk {

namespace {

QComboBox* makeChoice(const char* name, const QString& label)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(label);
    choice->setFocusPolicy(Qt::StrongFocus);
    return choice;
}

Result<qint64> exportRows(Transfer& transfer, const ExportOptions& options, const QString& reason, const QString& path,
                          const ProgressFunction& progress)
{
    SEATDESK_TRY_LET(source, transfer.source(options.record, reason));
    return BatchExporter(*source, options).run(path, progress);
}

}  // namespace

ExportDialog::ExportDialog(std::shared_ptr<Transfer> transfer, Offer offer, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_transfer(std::move(transfer)),
      m_offer(std::move(offer)),
      m_record(makeChoice("exportKind", tr("What"))),
      m_batch(makeChoice("exportBatch", tr("Which"))),
      m_reason(new LineField(theme)),
      m_notice(new NoticeBar(theme)),
      m_progress(new QProgressBar),
      m_goOn(new KeyHintButton(theme, tr("Choose a file…"))),
      m_cancel(new KeyHintButton(theme, tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    setAccessibleName(windowTitle());
    for (const QString& record : std::as_const(m_offer.records))
        m_record->addItem(TransferWords::record(record), record);
    arrange(theme);
    showBatches();
    setBusy(false);
    connect(m_record, &QComboBox::currentIndexChanged, this, &ExportDialog::showBatches);
    connect(m_goOn, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_reason, &LineField::refused, this,
            [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); });
    resize(480, 340);
    m_record->setFocus();
}

ExportDialog::~ExportDialog()
{
    *m_cancelled = true;
    m_running.waitForFinished();
}

QWidget* ExportDialog::makeFoot(const Theme& theme)
{
    auto* foot = new DialogFoot(theme, {m_goOn, m_cancel});
    foot->layout()->addWidget(m_progress);
    m_progress->setFixedWidth(120);
    return foot;
}

void ExportDialog::arrange(const Theme& theme)
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_goOn->setPrimary(true);
    m_goOn->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(4);
    QLabel* intro =
        makeLabel(theme,
                  tr("The rows are written as they are, customers' numbers in clear. Who exported them, when "
                     "and why is logged."),
                  Role::Text2);
    intro->setWordWrap(true);
    body->addWidget(intro);
    for (const auto& [name, field] :
         {std::pair<QString, QWidget*>(tr("What"), m_record), std::pair<QString, QWidget*>(tr("Which"), m_batch),
          std::pair<QString, QWidget*>(tr("Reason (needed)"), m_reason)}) {
        body->addSpacing(8);
        body->addWidget(makeLabel(theme, name, Role::Text2, TextStep::Small));
        body->addWidget(field);
    }
    body->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(m_notice);
    column->addWidget(makeFoot(theme));
}

void ExportDialog::showBatches()
{
    m_batch->clear();
    m_batch->addItem(tr("All of them"), QString());
    for (const Row& row : std::as_const(m_offer.batches)) {
        const ImportBatch batch(row);
        if (batch.record() != m_record->currentData().toString())
            continue;
        const QString day =
            batch.at() ? toDateTime(*batch.at(), m_offer.zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
        m_batch->addItem(
            tr("Import of %1, %2: %n row(s)", nullptr, static_cast<int>(batch.taken())).arg(batch.fileName(), day),
            row.id.toString());
    }
}

void ExportDialog::chooseFile()
{
    const QString reason = m_reason->text();
    if (m_busy || m_reason->isComposing())
        return;
    if (reason.trimmed().isEmpty()) {
        m_notice->tell(Tone::Warning, tr("Say why first: the reason is kept in the access log."));
        m_reason->setFocus();
        return;
    }
    m_notice->dismiss();
    m_chooser(this,
              {tr("Export to"),
               m_record->currentText(),
               {tr("Table (*.csv)"), tr("Spreadsheet (*.xlsx)"), tr("Tab-separated table (*.tsv)"),
                tr("JSON Lines (*.jsonl)")}},
              [this, reason](const QString& path) { start(path, reason); });
}

void ExportDialog::start(const QString& path, const QString& reason)
{
    setBusy(true);
    m_notice->tell(Tone::Info, tr("The rows are being written…"));
    ExportOptions options;
    options.record = m_record->currentData().toString();
    options.zone = m_offer.zone;
    if (const QString batch = m_batch->currentData().toString(); !batch.isEmpty())
        options.batch = RecordId::fromString(batch);
    m_running = QtConcurrent::run([transfer = m_transfer, options, reason, path, cancelled = m_cancelled] {
        return exportRows(*transfer, options, reason, path, [cancelled](const Progress&) { return !*cancelled; });
    });
    whenDone(m_running, this, [this, path](const Result<qint64>& rows) { end(path, rows); });
}

void ExportDialog::end(const QString& path, const Result<qint64>& rows)
{
    setBusy(false);
    if (rows) {
        m_notice->tell(Tone::Success,
                       tr("%1 rows are in %2.").arg(QLocale().toString(*rows), QDir::toNativeSeparators(path)));
        m_cancel->setText(tr("Close"));
        m_cancel->setAccessibleName(m_cancel->text());
        return;
    }
    const bool cancelled = *m_cancelled;
    *m_cancelled = false;
    m_notice->tell(cancelled ? Tone::Info : Tone::Danger,
                   cancelled ? tr("The export was cancelled; there is no file.")
                             : tr("Nothing was exported.") + u' ' + ErrorWords::reason(rows.error()));
}

void ExportDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    for (QWidget* field : {static_cast<QWidget*>(m_record), static_cast<QWidget*>(m_batch),
                           static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_goOn)})
        field->setEnabled(!busy);
}

/// While rows are written Escape ends the writing, not the dialog.
void ExportDialog::reject()
{
    if (m_busy)
        *m_cancelled = true;
    else
        QDialog::reject();
}

}  // namespace Seatdesk
