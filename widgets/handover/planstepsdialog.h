// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planboard.h"
#include "widgets/handover/plancommands.h"
#include "widgets/workplace.h"

#include <QDialog>

class QLabel;
class QListView;

namespace Seatdesk {

class KeyHintButton;
class NoticeBar;
class RowsModel;

/// The steps of an emergency plan, or of one that a team works by: who does what, what became of it. Steps are ticked
/// off here, and the activation is ended.
class PlanStepsDialog : public QDialog
{
    Q_OBJECT

public:
    /// What it works with; all outlive it.
    struct Parts
    {
        PlanBoard& board;
        PlanCommands& commands;
        std::function<void(RecordId plan)> print;
    };

    /// `subject`: a plan, or an activation.
    PlanStepsDialog(Workplace& place, const Theme& theme, Parts parts, RecordId subject, QWidget* parent = nullptr);

private:
    void arrange();
    [[nodiscard]] QWidget* makeHead();
    void showSteps();
    void showStep();
    void tick();
    void end();
    void tell(const QString& why);
    /// The activation; null where the plan itself is read.
    [[nodiscard]] const Row* run() const;
    [[nodiscard]] const Row* plan() const;

    Workplace& m_place;
    const Theme& m_theme;
    Parts m_parts;
    RecordId m_subject;
    RowsModel* m_rows;
    QListView* m_list = nullptr;
    NoticeBar* m_notice;
    QLabel* m_facts;
    QLabel* m_step;
    KeyHintButton* m_tick = nullptr;
    KeyHintButton* m_end = nullptr;
};

}  // namespace Seatdesk
