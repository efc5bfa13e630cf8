// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/quality/calibrationlines.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QListView;

namespace Seatdesk {

class CalibrationDesk;
class EmptyState;
class KeyHintButton;
class SegmentedControl;
struct Workplace;

/// How far the inspectors agree: by item with κ or α over how many calls, by call, and by inspector with their drift.
/// Of the line that is chosen the rows behind it stand below.
class CalibrationDialog : public QDialog
{
    Q_OBJECT

public:
    CalibrationDialog(const Workplace& place, const Theme& theme, const CalibrationDesk& desk, const ScoreForm& form,
                      RecordId scorecard, QWidget* parent);

Q_SIGNALS:
    /// The person wants to hear that call.
    void recordingChosen(Seatdesk::RecordId recording);

private:
    void arrange();
    void renew();
    void showLines();
    void showBehind();
    void showChoice();
    void openCall();

    const Theme& m_theme;
    std::function<std::unique_ptr<CalibrationLines>()> m_read;
    std::unique_ptr<CalibrationLines> m_lines;
    SegmentedControl* m_by;
    CalibrationLinesModel* m_model;
    CalibrationLinesModel* m_behindModel;
    QListView* m_list;
    QListView* m_behind;
    QLabel* m_behindTitle;
    QLabel* m_legend;
    EmptyState* m_empty;
    KeyHintButton* m_open = nullptr;
};

}  // namespace Seatdesk
