// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/articlesearch.h"
#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

#include <QPointer>

class QListView;

namespace Seatdesk {

class ActionRegistry;
class ArticleHitsModel;
class ArticleView;
class DeskEditor;
class EmptyState;
class KeyHintButton;
class LineField;
class NoticeBar;
class QuestionNotes;

/// Knowledge beside the ticket: searched as one types, read below, quoted with Enter and linked with Shift+Enter.
/// Never takes the focus by itself.
class KnowledgePanel : public Ground
{
    Q_OBJECT

public:
    KnowledgePanel(Workplace& place, const Theme& theme, ActionRegistry& actions, QuestionNotes& notes,
                   QWidget* parent = nullptr);

    /// Where quotes go; null when no ticket is being written.
    void setDeskEditor(DeskEditor* editor);
    /// Puts the caret into the search field.
    void focusSearch();
    void search(const QString& words);
    /// Another ticket: what was looked up, quoted and offered for the last one goes.
    void begin();
    /// The ticket is about something else now: while nothing is typed here, articles on it are offered.
    void offerFor(const QString& subject);
    [[nodiscard]] const Row* currentArticle() const;

Q_SIGNALS:
    /// The panel's key was pressed: bring it into sight. The focus follows by focusSearch().
    void wanted();
    /// The person wants to see the article with its versions and sources.
    void pageWanted(Seatdesk::ArticleId article);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeBar();
    void declareActions();
    [[nodiscard]] QString whyNoUse() const;
    void takeHits(const QString& words, const QList<Row>& articles);
    void showCurrent();
    void moveCurrent(int by);
    void quote();
    void link();
    void fitList();
    void showEmpty(bool typed);

    Workplace& m_place;
    ActionRegistry& m_actions;
    QuestionNotes& m_notes;
    DeskEditor* m_editor = nullptr;
    QString m_subject;
    ArticleSearch m_search;
    ArticleHitsModel* m_hits;
    LineField* m_field;
    QListView* m_list;
    ArticleView* m_view;
    EmptyState* m_empty;
    NoticeBar* m_notice;
    KeyHintButton* m_quote;
    KeyHintButton* m_link;
    KeyHintButton* m_report;
};

}  // namespace Seatdesk
