// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

class QStackedWidget;

namespace Seatdesk {

class ActionRegistry;
class ArticlesView;
class DirectoryView;
class QuestionNotes;
class QuestionsView;
class SegmentedControl;

/// The workspace of knowledge: articles, directory, open questions.
class KnowledgePage : public Ground
{
    Q_OBJECT

public:
    KnowledgePage(Workplace& place, const Theme& theme, ActionRegistry& actions, QuestionNotes& notes,
                  QWidget* parent = nullptr);

    static QString workspace() { return QStringLiteral("knowledge"); }
    void openArticle(ArticleId article);
    /// The article as it stood in that version.
    void openVersion(ArticleId article, qint64 number);

    /// Opens the form of an article, or of an entry of the directory; null: of a new one.
    void writeArticle(const RecordId& article);
    void writeEntry(const RecordId& entry);
    /// Opens the question where its answer is written.
    void openAnswer(const RecordId& question);
    /// Opens the article and takes that step of it, or asks what it needs.
    void openStep(ArticleId article, const QString& state);

private:
    void declareActions(ActionRegistry& registry);
    void showPart(int part);
    void linkAnswer(RecordId article);

    Workplace& m_place;
    SegmentedControl* m_tabs;
    QStackedWidget* m_stack;
    ArticlesView* m_articles;
    DirectoryView* m_directory;
    QuestionsView* m_questions;
    RecordId m_question;  ///< whose answer is being made an article
};

}  // namespace Seatdesk
