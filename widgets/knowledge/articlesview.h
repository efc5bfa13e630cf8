// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/articlesearch.h"
#include "items/liverows.h"
#include "widgets/workplace.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QStackedWidget;
class QTreeView;

namespace Seatdesk {

class ActionRegistry;
class ArticleDetail;
class ArticleEditor;
class ArticleHitsModel;
class CatalogueModel;
class EmptyState;
class KeyHintButton;
class LineField;
class QuestionNotes;
class Theme;

/// The knowledge base to browse: catalogue, list, article; where an editor writes.
class ArticlesView : public QWidget
{
    Q_OBJECT

public:
    ArticlesView(Workplace& place, const Theme& theme, ActionRegistry& actions, QuestionNotes& notes,
                 QWidget* parent = nullptr);

    void open(ArticleId article);
    void openVersion(ArticleId article, qint64 number);
    /// Opens the article and, once it is there, asks what that step of it needs.
    void openStep(ArticleId article, const QString& state);
    void focusSearch();
    /// Where one types to find an article.
    [[nodiscard]] QWidget* searchField() const;
    /// Opens the editor with what is known of a new article.
    void write(const QJsonObject& fields);
    /// Opens the editor on that article; null: on a new one.
    void writeOn(const RecordId& article);

Q_SIGNALS:
    /// A new or changed draft is on disk.
    void draftSaved(Seatdesk::RecordId article);
    /// The editor was left, or begun anew, without saving.
    void writingLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const Theme& theme, ActionRegistry& actions);
    [[nodiscard]] QWidget* makeCatalogue(const Theme& theme);
    [[nodiscard]] QWidget* makeList(const Theme& theme);
    void declareActions(ActionRegistry& registry);
    void takeCatalogue();
    void showList();
    void showCurrent();
    void setHits(const QString& words, const QList<Row>& rows);
    /// Beside the list: to choose from it, or what would fill it.
    void tellEmpty(const QString& words);
    void moveCurrent(int by);
    [[nodiscard]] bool reads(const Row& article) const;
    [[nodiscard]] bool writes() const;

    Workplace& m_place;
    LiveRows m_articles;
    LiveRows m_categories;
    ArticleSearch m_search;
    CatalogueModel* m_catalogue;
    ArticleHitsModel* m_hits;
    QTreeView* m_tree;
    LineField* m_field;
    QListView* m_list = nullptr;
    QStackedWidget* m_stack;
    ArticleDetail* m_detail;
    ArticleEditor* m_editor;
    EmptyState* m_empty;
    KeyHintButton* m_new;
    ArticleId m_wanted;
    QString m_failure;  ///< why there are no articles: they could not be read
    bool m_filling = false;
};

}  // namespace Seatdesk
