// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/taskboard.h"
#include "widgets/duties/dutyways.h"
#include "widgets/workplace.h"

#include <QDialog>
#include <QHash>

class QListView;

namespace Seatdesk {

class EmptyState;
class KeyHintButton;
class NoticeBar;
class RowsModel;
class SegmentedControl;
class TaskCommands;
class TaskHistory;
class Theme;
struct TwoLines;

/// The calendar of duties: what is overdue, due and soon, what was done, and for the director the duties themselves;
/// the own ones, or all that this person looks after. Below stands the history of the one chosen.
class TasksDialog : public QDialog
{
    Q_OBJECT

public:
    TasksDialog(Workplace& place, const Theme& theme, const TaskBoard& board, DutyWays ways, QWidget* parent = nullptr);

    /// Goes on saying of that duty that it was done, see TaskCommands::aboutOf; or on what that standing task is to be.
    void resume(const QString& about);

private:
    [[nodiscard]] QWidget* makeHead();
    void makeButtons();
    void arrange();
    void showRows();
    void addDues(QList<Row>& rows);
    void addTasks(QList<Row>& rows);
    void addRow(QList<Row>& rows, RecordId id, const TwoLines& lines);
    void showEmpty(bool isEmpty);
    void showChoice();
    void carryOut();
    void openLink();
    void makeNew();
    void endChosen();
    void takeOver();
    [[nodiscard]] bool isShown(const TaskDue& due) const;
    [[nodiscard]] bool isOfRules() const;
    [[nodiscard]] BookLink chosenLink() const;
    /// Null while the duties themselves are shown, or none is chosen.
    [[nodiscard]] const TaskDue* dueChosen() const;
    [[nodiscard]] const Row* taskChosen() const;
    bool isRefused(const QString& why);

    Workplace& m_place;
    const Theme& m_theme;
    const TaskBoard& m_board;
    DutyWays m_ways;
    TaskCommands* m_commands;
    RowsModel* m_rows;
    QHash<RecordId, TwoLines> m_lines;  ///< by the rows of the list
    QHash<RecordId, TaskDue> m_dues;
    SegmentedControl* m_which;
    SegmentedControl* m_whose;
    QListView* m_list = nullptr;
    TaskHistory* m_history;
    NoticeBar* m_notice;
    EmptyState* m_empty;
    KeyHintButton* m_do = nullptr;
    KeyHintButton* m_link = nullptr;
    KeyHintButton* m_new = nullptr;
    KeyHintButton* m_end = nullptr;
    KeyHintButton* m_usual = nullptr;
    KeyHintButton* m_print = nullptr;
    QString m_toResume;
};

}  // namespace Seatdesk
