// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/closingpage.h"
#include "widgets/controls/ground.h"
#include "widgets/handover/handoverways.h"
#include "widgets/workplace.h"

#include <functional>

class QComboBox;
class QLayout;
class QListView;
class QPushButton;

namespace Seatdesk {

class ActionRegistry;
class BriefingBar;
class ClosingModel;
class DutyLog;
class ElidedLabel;
class EmptyState;
class NoticeBar;
class PageActions;
class PanelTitle;
class RowsModel;
class SeatLeaveCommands;
class SegmentedControl;
class ShiftCommands;
struct TwoLines;

/// The shift that goes on: it is opened, its roll is called, it is handed over; who is on it and who comes next, and
/// the page that it is handed over with.
class ShiftPane : public Ground
{
    Q_OBJECT

public:
    ShiftPane(Workplace& place, const Theme& theme, ActionRegistry& actions, DutyLog& log, const HandoverWays& ways,
              QWidget* parent = nullptr);

    /// `whyNotWrite`: whether the team's duty log can be written into, where every step stands too.
    void setWriting(const std::function<QString()>& whyNotWrite);
    /// Goes on calling the roll, once the team that was chosen last has been read.
    void callRoll();
    /// Goes on with the briefing of the day, likewise.
    void brief();
    /// Goes on handing over, likewise.
    void handOver();
    /// Opens the emergency plans of that team.
    void showPlans();
    /// Opens the register of that team's paper forms.
    void showPapers();

private:
    void build();
    [[nodiscard]] QWidget* makeTabs(const PageActions& actions);
    void showPart();
    void showRows();
    void takeOver();
    void showWaiting();
    void tellOutcome();
    [[nodiscard]] QWidget* makeFoot(const PageActions& actions);
    [[nodiscard]] QLayout* makeLeaves(const PageActions& actions);
    void declareRows(const PageActions& actions);
    void fillShifts();
    void showBoard();
    void goOn();
    void showTitle();
    [[nodiscard]] TwoLines linesOf(const Row& person) const;
    /// Null when none is chosen.
    [[nodiscard]] const Row* currentPerson() const;

    Workplace& m_place;
    ActionRegistry& m_actions;
    DutyLog& m_log;
    HandoverWays m_ways;
    std::function<QString()> m_whyNotWrite = [] { return QString(); };
    ShiftBoard m_board;
    ClosingPage m_page;
    ShiftCommands* m_commands;
    SeatLeaveCommands* m_leaves;
    BriefingBar* m_briefing;
    RowsModel* m_people;
    ClosingModel* m_closing;
    SegmentedControl* m_parts;
    QListView* m_list = nullptr;
    QListView* m_lines = nullptr;
    PanelTitle* m_title;
    QComboBox* m_shifts;
    QList<Row> m_running;  ///< those among which one chooses
    EmptyState* m_empty;
    NoticeBar* m_notice;
    NoticeBar* m_waiting;  ///< who has not relieved whom
    QPushButton* m_close = nullptr;
    QPushButton* m_take = nullptr;
    RecordId m_left;  ///< the shift whose page this person signed and left to somebody
    ElidedLabel* m_next;
    std::function<void()> m_wanted;  ///< what was asked for before all was read
};

}  // namespace Seatdesk
