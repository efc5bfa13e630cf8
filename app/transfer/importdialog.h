// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/importjob.h"
#include "app/window/filechoice.h"
#include "widgets/theme/theme.h"

#include <QDialog>

#include <optional>

class QProgressBar;
class QStackedWidget;
class QTreeWidget;

namespace Seatdesk {

class ElidedLabel;
class EmptyState;
class ImportChoices;
class ImportTable;
class KeyHintButton;
class NoticeBar;
class SegmentedControl;

/// What the dialog of imports works with.
struct ImportSetup
{
    std::shared_ptr<Transfer> transfer;
    QTimeZone zone;  ///< of times that name none
    QList<std::pair<ScopeId, QString>> places = {};
    FileChooser toRead = chooseFileToRead;
    FileChooser toWrite = chooseFileToWrite;
};

/// Brings a table into the program: a file is chosen or dropped, its first rows stand under the fields they go to, good
/// and bad rows are counted before anything is written, and afterwards the bad ones can be saved.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ImportSetup setup, const Theme& theme, QWidget* parent);

    void setFile(const QString& path);
    void reject() override;

Q_SIGNALS:
    /// Rows were written.
    void imported();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class State { Empty, Looking, Counted, Failed, Importing, Done };

    void arrange();
    QWidget* makeTop();
    QWidget* makeFoot();
    void connectJob();
    void chooseFile();
    void look();
    void start();
    void saveRefused();
    void setState(State state);
    void showLooked(const QString& record, const ImportPreview& preview);
    void showCounted(const ImportCount& count);
    void showImported(const ImportCount& count);
    void showFailed(const Error& error);
    void showRefused(const QList<RefusedRow>& rows);
    [[nodiscard]] ImportWish wish() const;

    const ImportSetup m_setup;
    const Theme& m_theme;
    ImportJob m_job;
    State m_state = State::Empty;
    QString m_path;
    std::optional<TableDescription> m_file;
    QList<RefusedRow> m_refused;
    ElidedLabel* m_name;
    ImportChoices* m_choices;
    SegmentedControl* m_parts;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ImportTable* m_table;
    QTreeWidget* m_badRows;
    NoticeBar* m_notice;
    QProgressBar* m_progress;
    KeyHintButton* m_import;
    KeyHintButton* m_save;
    KeyHintButton* m_cancel;
};

}  // namespace Seatdesk
