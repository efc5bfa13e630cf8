// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "items/liverows.h"
#include "widgets/workplace.h"

#include <QWidget>

class QLabel;
class QListView;

namespace Seatdesk {

class ActionRegistry;
class EmptyState;
class FormDraft;
class KeyHintButton;
class NoticeBar;
class RowsModel;
class SegmentedControl;
class TextEditor;
struct TwoLines;
class Theme;

/// Questions that nobody could answer and reports on articles: open until an answer is written.
class QuestionsView : public QWidget
{
    Q_OBJECT

public:
    QuestionsView(Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* parent = nullptr);

    [[nodiscard]] int openCount() const;
    /// Shows that question, answered or not, once it is there.
    void choose(const RecordId& question);

Q_SIGNALS:
    void openCountChanged(int count);
    /// An answered question is to become an article with these fields.
    void articleWanted(Seatdesk::RecordId question, const QJsonObject& fields);

private:
    [[nodiscard]] TwoLines linesOf(const Row& row) const;
    void build(const Theme& theme);
    [[nodiscard]] QWidget* makeAnswer(const Theme& theme);
    void declareActions(ActionRegistry& registry);
    void showList();
    void showCurrent();
    void answer();
    void declareDuplicate(ActionRegistry& registry);
    void makeArticle();
    void askOriginal();
    void save(const Group& group, const QString& told);
    /// The question that this one asks again; null where there is none.
    [[nodiscard]] const Row* originalOf(const Row& question) const;
    [[nodiscard]] const Row* current() const;

    Workplace& m_place;
    const Theme& m_theme;
    ActionRegistry& m_actions;
    LiveRows m_questions;
    RowsModel* m_model;
    SegmentedControl* m_which;
    QListView* m_list = nullptr;
    QWidget* m_side = nullptr;
    EmptyState* m_empty;
    QLabel* m_text;
    QLabel* m_facts;
    TextEditor* m_answer;
    NoticeBar* m_notice;
    KeyHintButton* m_save;
    KeyHintButton* m_article;
    KeyHintButton* m_duplicate;
    RecordId m_shown;
    RecordId m_wanted;  ///< to be chosen as soon as it is in the list
    FormDraft* m_draft;
};

}  // namespace Seatdesk
