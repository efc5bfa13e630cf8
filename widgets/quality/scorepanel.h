// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/evaluationdraft.h"
#include "widgets/controls/ground.h"

class QLabel;
class QListView;
class QScrollArea;
class QStringListModel;
class QVBoxLayout;

namespace Seatdesk {

class ActionRegistry;
class EmptyState;
class LineField;
class Listening;
class NoticeBar;
class PageActions;
class ScoreItemRow;

/// The scorecard beside the player: what the inspector finds, the running total, remarks at their seconds. Everything
/// is saved as it is clicked; the agent sees it once it is published.
class ScorePanel : public Ground
{
    Q_OBJECT

public:
    ScorePanel(EvaluationDraft& draft, const Theme& theme, const PageActions& page, ActionRegistry& actions,
               Listening& sound, QWidget* parent = nullptr);

    static constexpr int kWidth = 364;

private:
    void declareActions(const PageActions& page);
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeRemarks();
    void build(const PageActions& page);
    void rebuildForm();
    void addGroup(QVBoxLayout& column, const ScoreGroup& group);
    void showDraft();
    void showTotal();
    void focusNextOpen();
    void showHelp(const QString& item);
    void explainFirst();
    void keepReasons();
    [[nodiscard]] QWidget* makeHelp();
    [[nodiscard]] ScoreItemRow* rowOf(const QString& item) const;
    void keepRemark();

    EvaluationDraft& m_draft;
    ActionRegistry& m_actions;
    Listening& m_sound;
    NoticeBar* m_notice;
    EmptyState* m_empty;
    QWidget* m_scoring = nullptr;
    QScrollArea* m_items;
    QLabel* m_total;
    QLabel* m_facts;
    QLabel* m_help;
    QListView* m_remarks;
    QStringListModel* m_remarkTexts;
    LineField* m_remark;
    QList<ScoreItemRow*> m_rows;
    QList<QLabel*> m_groupScores;
    RecordId m_shownForm;
    double m_remarkSecond = 0;
};

}  // namespace Seatdesk
