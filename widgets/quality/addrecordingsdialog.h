// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordingintake.h"
#include "widgets/quality/qualityways.h"

#include <QDialog>

class QLabel;
class QProgressBar;

namespace Seatdesk {

class FolderScan;
class KeyHintButton;
class LineField;
class NoticeBar;
class Theme;
struct Workplace;

/// Adds the recordings of a folder: it is looked through, what is new is counted with how much of it could be matched,
/// and only then anything is written.
class AddRecordingsDialog : public QDialog
{
    Q_OBJECT

public:
    AddRecordingsDialog(const Workplace& place, const Theme& theme, const QualityWays& ways, QWidget* parent);
    ~AddRecordingsDialog() override;

private:
    void build(const Theme& theme);
    void chooseFolder();
    void look();
    void takeFound(const QList<FoundRecording>& found, int others);
    void showPlan();
    void add();
    void setWorking(bool working);

    const Workplace& m_place;
    const QualityWays& m_ways;
    RecordingIntake m_intake;
    std::unique_ptr<FolderScan> m_scan;
    LineField* m_folder;
    KeyHintButton* m_browse;
    QLabel* m_names;
    QProgressBar* m_progress;
    QLabel* m_found;
    NoticeBar* m_notice;
    KeyHintButton* m_look;
    KeyHintButton* m_add;
    KeyHintButton* m_cancel;
    int m_others = 0;
    bool m_planned = false;
};

}  // namespace Seatdesk
