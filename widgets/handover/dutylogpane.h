// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/bookverification.h"
#include "items/dutylogentry.h"
#include "widgets/controls/ground.h"
#include "widgets/handover/handoverways.h"
#include "widgets/handover/reportdialog.h"
#include "widgets/workplace.h"

#include <optional>

class QHBoxLayout;
class QLabel;
class QListView;

namespace Seatdesk {

class ActionRegistry;
class BookReturn;
class ChainChip;
class DutyLog;
class DutyLogCommands;
class DutyLogFilterBar;
class DutyLogDelegate;
class DutyLogModel;
class DueChip;
class EmptyState;
class EntryComposer;
class KeyHintButton;
class NoticeBar;
class PageActions;
class UncheckedChip;

/// A team's duty log: the time line of a day, whether its chain holds, and where one writes into it.
class DutyLogPane : public Ground
{
    Q_OBJECT

public:
    DutyLogPane(Workplace& place, const Theme& theme, ActionRegistry& actions, DutyLog& log, HandoverWays ways,
                QWidget* parent = nullptr);

    /// The entries: where work on the log begins.
    [[nodiscard]] QWidget* list() const;
    /// Puts the caret where an entry is written.
    void write();
    /// Asks how that entry is corrected, once the log is read; says why when it cannot be.
    void correct(const Row& entry);
    /// Why nothing can be written into this log, as a sentence; empty when it can.
    [[nodiscard]] QString whyNotWrite() const;
    /// What chooses the team, beside the title.
    void addChooser(QWidget* chooser);
    /// What turns to another team, for who comes from a report of several.
    void setTurning(const std::function<void(ScopeId team)>& turnTo) { m_turnTo = turnTo; }
    /// Opens a report of the log; says why when this person writes none.
    void report(const ReportDialog::Choice& choice);
    /// Opens the points of the month; says why when this person decides on none.
    void points();

private:
    void build();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] DutyLogDelegate* makeDelegate();
    void declareActions();
    void declareReading(const PageActions& actions);
    void declareChecking(const PageActions& actions);
    void record();
    void written(ScopeId team, const BookBody& body, const QString& failure);
    void showLog();
    void showTeam();
    void showEmpty();
    void correctWaiting();
    void declareKeeping(const PageActions& actions);
    void tellBroken(const QString& sentence);
    [[nodiscard]] RecordId lastEntry() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] const DutyLogEntry* current() const;
    [[nodiscard]] QString whyNotReport() const;
    [[nodiscard]] QString whyNotPoints() const;
    void declareForms(const PageActions& actions);
    void showDayOf(ScopeId team, Instant at);

    Workplace& m_place;
    ActionRegistry& m_actions;
    HandoverWays m_ways;
    DutyLog& m_log;
    BookVerification m_verification;
    RecordId m_verified;
    DutyLogModel* m_model;
    QListView* m_list;
    DutyLogFilterBar* m_filter;
    EntryComposer* m_composer;
    DutyLogCommands* m_commands;
    BookReturn* m_return;
    EmptyState* m_empty;
    NoticeBar* m_notice;
    bool m_isWriting = false;  ///< an entry is on its way into the book
    ChainChip* m_chain;
    UncheckedChip* m_unchecked;
    DueChip* m_due;
    QLabel* m_team;
    KeyHintButton* m_older;
    KeyHintButton* m_today;
    KeyHintButton* m_correct;
    KeyHintButton* m_ticket;
    KeyHintButton* m_print;
    KeyHintButton* m_reports;
    QHBoxLayout* m_head = nullptr;
    QWidget* m_chooser = nullptr;
    ScopeId m_shownTeam;
    std::optional<Row> m_toCorrect;
    std::function<void(ScopeId)> m_turnTo;
};

}  // namespace Seatdesk
