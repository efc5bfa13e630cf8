// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"
#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

class QStackedWidget;
class QTextBrowser;

namespace Seatdesk {

class ActionRegistry;
class ArticleSteps;
class ArticleView;
class KeyHintButton;
class NoticeBar;
class QuestionNotes;
class SegmentedControl;
class VersionsView;

/// An article with all that belongs to it: text, versions, the steps it took, sources, what was reported on it.
class ArticleDetail : public Ground
{
    Q_OBJECT

public:
    ArticleDetail(Workplace& place, const Theme& theme, ActionRegistry& actions, QuestionNotes& notes,
                  QWidget* parent = nullptr);

    void open(ArticleId article, const QString& words = {});
    /// Opens the article at the text of that version, as a ticket quoted it.
    void openVersion(ArticleId article, qint64 number);
    /// Asks what that step of the article opened last needs, once it has come; tells why it can no longer be taken.
    void askStep(const QString& state);
    void close();
    [[nodiscard]] ArticleId article() const { return m_id; }
    /// The row as it lies in the store; null before it came or when none is open.
    [[nodiscard]] const Row* row() const;

Q_SIGNALS:
    void editWanted(const Seatdesk::Row& article);

private:
    void build();
    [[nodiscard]] QWidget* makeBar();
    void declareActions();
    void takeArticle();
    void takeHistory();
    void toggleFavourite();
    [[nodiscard]] QString historyText() const;
    [[nodiscard]] const Row* favourite() const;

    Workplace& m_place;
    ActionRegistry& m_actions;
    QuestionNotes& m_notes;
    ArticleId m_id;
    QString m_words;
    QString m_step;  ///< to be asked as soon as the article has come
    LiveRows m_article;
    LiveRows m_versions;
    LiveRows m_taken;
    LiveRows m_reports;
    LiveRows m_favourites;
    SegmentedControl* m_tabs;
    QStackedWidget* m_stack;
    ArticleView* m_view;
    VersionsView* m_versionsView;
    QTextBrowser* m_history;
    NoticeBar* m_notice;
    ArticleSteps* m_steps;
    KeyHintButton* m_edit;
    KeyHintButton* m_favourite;
    KeyHintButton* m_report;
};

}  // namespace Seatdesk
