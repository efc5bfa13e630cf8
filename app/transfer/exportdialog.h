// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/filechoice.h"
#include "exchange/transfer.h"
#include "widgets/theme/theme.h"

#include <QDialog>
#include <QFuture>

#include <atomic>
#include <memory>

class QComboBox;
class QProgressBar;

namespace Seatdesk {

class KeyHintButton;
class LineField;
class NoticeBar;

/// Gives records out as a table, all of a kind or one import as it came, for a reason that is logged.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Offer
    {
        QTimeZone zone;
        QStringList records;  ///< that the person may take out
        QList<Row> batches;   ///< the rows of import_batch that can be given back
    };

    ExportDialog(std::shared_ptr<Transfer> transfer, Offer offer, const Theme& theme, QWidget* parent);
    /// Waits for the page that is being written.
    ~ExportDialog() override;

    void setChooser(FileChooser chooser) { m_chooser = std::move(chooser); }
    void reject() override;

private:
    void arrange(const Theme& theme);
    QWidget* makeFoot(const Theme& theme);
    void showBatches();
    void chooseFile();
    void start(const QString& path, const QString& reason);
    void end(const QString& path, const Result<qint64>& rows);
    void setBusy(bool busy);

    std::shared_ptr<Transfer> m_transfer;
    Offer m_offer;
    FileChooser m_chooser = chooseFileToWrite;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    QFuture<Result<qint64>> m_running;
    bool m_busy = false;
    QComboBox* m_record;
    QComboBox* m_batch;
    LineField* m_reason;
    NoticeBar* m_notice;
    QProgressBar* m_progress;
    KeyHintButton* m_goOn;
    KeyHintButton* m_cancel;
};

}  // namespace Seatdesk
