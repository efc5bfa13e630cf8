// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/openitems.h"
#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

#include <functional>

class QListView;

namespace Seatdesk {

class ActionRegistry;
class DutyLog;
class ElidedLabel;
class EmptyState;
class KeyHintButton;
class OpenItemCommands;
class PanelTitle;
class RowsModel;
struct ActionSpec;
struct TwoLines;

/// What the shifts before have left open: whose it is, when it was promised, how many shifts old it is; and what this
/// shift has closed.
class OpenItemsPane : public Ground
{
    Q_OBJECT

public:
    OpenItemsPane(Workplace& place, const Theme& theme, ActionRegistry& actions, DutyLog& log,
                  QWidget* parent = nullptr);

    /// `whyNotWrite`: whether the team's duty log can be written into, where every step stands too.
    void setWriting(const std::function<QString()>& whyNotWrite);
    /// Goes on writing down what is left open.
    void add();
    /// What stands in the list about that one.
    [[nodiscard]] TwoLines linesOf(const Row& item) const;

private:
    void build();
    void declareActions();
    KeyHintButton* declare(ActionSpec spec);
    void showItems();
    void askItems();
    [[nodiscard]] const Row* current() const;
    [[nodiscard]] Instant shiftBegan() const;

    Workplace& m_place;
    ActionRegistry& m_actions;
    DutyLog& m_log;
    OpenItems m_items;
    ScopeId m_team;
    Instant m_since{};
    std::function<QString()> m_whyNotWrite;
    OpenItemCommands* m_commands;
    RowsModel* m_model;
    QListView* m_list = nullptr;
    PanelTitle* m_title;
    EmptyState* m_empty;
    ElidedLabel* m_closed;
    KeyHintButton* m_add = nullptr;
    KeyHintButton* m_handOn = nullptr;
    KeyHintButton* m_close = nullptr;
};

}  // namespace Seatdesk
