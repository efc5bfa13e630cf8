// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planboard.h"
#include "widgets/handover/plancommands.h"
#include "widgets/workplace.h"

#include <QDialog>

class QLayout;
class QListView;

namespace Seatdesk {

class EmptyState;
class KeyHintButton;
class NoticeBar;
class RowsModel;
struct TwoLines;

/// The department's emergency plans and what a team does by them: what is under way first, then the plans, then what
/// has ended. Who may activates one from here, and the director writes them.
class PlansDialog : public QDialog
{
    Q_OBJECT

public:
    /// Ways out of it.
    struct Ways
    {
        std::function<void(RecordId plan)> print;
        std::function<void()> papers;  ///< to the register of the paper forms
    };

    /// `whyNotWrite`: whether and why the team's duty log cannot be written into. All outlive it.
    PlansDialog(Workplace& place, const Theme& theme, DutyLog& log, const std::function<QString()>& whyNotWrite,
                Ways ways, QWidget* parent = nullptr);

private:
    void arrange();
    [[nodiscard]] QWidget* makeHead();
    void addFoot(QLayout* column);
    KeyHintButton* makeButton(const QString& text, const QString& icon, const char* name,
                              const std::function<void()>& run);
    void follow();
    void showRows();
    void showEmpty();
    void showChoice();
    void openSteps();
    void tell(const QString& why);
    /// The chosen plan, or the one that the chosen activation goes by; null when none is.
    [[nodiscard]] const Row* chosenPlan() const;
    [[nodiscard]] const Row* chosen() const;
    [[nodiscard]] TwoLines linesOf(const Row& row) const;

    Workplace& m_place;
    const Theme& m_theme;
    PlanBoard m_board;
    PlanCommands m_commands;
    Ways m_ways;
    RowsModel* m_rows;
    QListView* m_list = nullptr;
    NoticeBar* m_notice;
    EmptyState* m_empty;
    KeyHintButton* m_steps = nullptr;
    KeyHintButton* m_activate = nullptr;
    KeyHintButton* m_printButton = nullptr;
    KeyHintButton* m_change = nullptr;
    KeyHintButton* m_withdraw = nullptr;
    qsizetype m_running = 0;
};

}  // namespace Seatdesk
