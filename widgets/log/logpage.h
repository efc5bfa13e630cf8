// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"
#include "items/logtargets.h"
#include "widgets/controls/ground.h"
#include "widgets/log/logways.h"

class QLabel;
class QListView;

namespace Seatdesk {

class ActionRegistry;
class EmptyState;
class KeyHintButton;
class LogFilter;
class NoticeBar;
class RowsModel;
class Session;
class Theme;
struct ActionSpec;
struct TwoLines;
struct Workplace;

/// The access log for those whom the rules let see it: who looked at, exported or printed what, when and why. The
/// newest entries first, older ones as one scrolls down. Nothing here can be changed.
class LogPage : public Ground
{
    Q_OBJECT

public:
    LogPage(Workplace& place, const Theme& theme, ActionRegistry& actions, LogWays ways, QWidget* parent = nullptr);

    static QString workspace() { return QStringLiteral("log"); }
    /// Whether this person sees the log at all.
    static bool isConcerned(const Session& session);

    /// How many entries are read at first, and more each time one comes to the end.
    static constexpr int kPage = 200;

private:
    void build();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    void declareActions();
    [[nodiscard]] TwoLines linesOf(const Row& entry) const;
    void ask();
    void askMore();
    void showRows();
    void showCurrent();
    [[nodiscard]] const Row* current() const;
    [[nodiscard]] const Row* currentTicket() const;

    Workplace& m_place;
    ActionRegistry& m_actions;
    LogWays m_ways;
    LiveRows m_entries;
    LogTargets m_targets;
    RowsModel* m_model;
    QListView* m_list = nullptr;
    LogFilter* m_filter;
    EmptyState* m_empty;
    NoticeBar* m_notice;
    QLabel* m_count;
    QLabel* m_reason;
    KeyHintButton* m_export;
    KeyHintButton* m_open;
    KeyHintButton* m_everything;
    int m_limit = kPage;
};

}  // namespace Seatdesk
