// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/knowledgepage.h"

#include "domain/groupbuilder.h"
#include "domain/question.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articlesview.h"
#include "widgets/knowledge/directoryview.h"
#include "widgets/knowledge/questionsview.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace Seatdesk {

KnowledgePage::KnowledgePage(Workplace& place, const Theme& theme, ActionRegistry& actions, QuestionNotes& notes,
                             QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_tabs(new SegmentedControl(theme)),
      m_stack(new QStackedWidget),
      m_articles(new ArticlesView(place, theme, actions, notes)),
      m_directory(new DirectoryView(place, theme, actions)),
      m_questions(new QuestionsView(place, theme, actions))
{
    setObjectName(QStringLiteral("knowledgePage"));
    m_tabs->setObjectName(QStringLiteral("knowledgeTabs"));
    m_tabs->setAccessibleName(tr("Parts of the knowledge base"));
    m_tabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_tabs->addSegment(QStringLiteral("0"), tr("Articles"));
    m_tabs->addSegment(QStringLiteral("1"), tr("Directory"));
    m_tabs->addSegment(QStringLiteral("2"), tr("Questions"));
    m_stack->addWidget(m_articles);
    m_stack->addWidget(m_directory);
    m_stack->addWidget(m_questions);
    auto* head = new Ground(theme, Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme.height(40));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(16);
    row->addWidget(makeLabel(theme, tr("Knowledge"), Role::Text1, TextStep::Title, true));
    row->addWidget(m_tabs);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_articles->searchField());
    declareActions(actions);
    connect(m_tabs, &SegmentedControl::chosen, this, [this](const QString& part) { showPart(part.toInt()); });
    connect(m_questions, &QuestionsView::openCountChanged, this, [this](int count) {
        m_tabs->setSegmentText(QStringLiteral("2"), count > 0 ? tr("Questions %1").arg(count) : tr("Questions"));
    });
    connect(m_questions, &QuestionsView::articleWanted, this, [this](RecordId question, const QJsonObject& fields) {
        m_question = question;
        showPart(0);
        m_articles->write(fields);
    });
    connect(m_articles, &ArticlesView::writingLeft, this, [this] { m_question = {}; });
    connect(m_articles, &ArticlesView::draftSaved, this, &KnowledgePage::linkAnswer);
    showPart(0);
}

void KnowledgePage::declareActions(ActionRegistry& registry)
{
    const PageActions actions(registry, this, workspace(), tr("Knowledge"));
    const auto add = [&](const char* id, const QString& name, const char* icon, int part) {
        actions.add(
            {.id = QString::fromLatin1(id), .name = name, .icon = QString::fromLatin1(icon), .run = [this, part] {
                 showPart(part);
             }});
    };
    add("knowledge.articles", tr("Show the articles"), "documentation", 0);
    add("knowledge.directory", tr("Show the directory"), "call-start", 1);
    add("knowledge.questions", tr("Show the open questions"), "help-about", 2);
}

void KnowledgePage::showPart(int part)
{
    m_tabs->setCurrentValue(QString::number(part));
    m_stack->setCurrentIndex(part);
    if (part == 1)
        m_directory->focusSearch();
}

void KnowledgePage::openArticle(ArticleId article)
{
    showPart(0);
    m_articles->open(article);
}

void KnowledgePage::openVersion(ArticleId article, qint64 number)
{
    showPart(0);
    m_articles->openVersion(article, number);
}

void KnowledgePage::writeArticle(const RecordId& article)
{
    showPart(0);
    m_articles->writeOn(article);
}

void KnowledgePage::writeEntry(const RecordId& entry)
{
    showPart(1);
    m_directory->write(entry);
}

void KnowledgePage::openAnswer(const RecordId& question)
{
    showPart(2);
    m_questions->choose(question);
}

void KnowledgePage::openStep(ArticleId article, const QString& state)
{
    showPart(0);
    m_articles->openStep(article, state);
}

void KnowledgePage::linkAnswer(RecordId article)
{
    if (m_question.isNull())
        return;
    const RecordId question = std::exchange(m_question, {});
    whenDone(m_place.records.get(Question::kRecord, question), this, [this, article](const Result<Row>& row) {
        if (!row || !Question(*row).article().isNull())
            return;
        GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
        builder.change(*row, {{QuestionField::kArticle, article.toString()}});
        m_place.records.submit(builder.group());
    });
}

}  // namespace Seatdesk
