// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/articleview.h"

#include "widgets/controls/chip.h"
#include "widgets/controls/readingbrowser.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articledocument.h"
#include "widgets/knowledge/articletexts.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace Seatdesk {

ArticleView::ArticleView(const Theme& theme, TypeAhead& typeAhead, const TimeSource& time, const QTimeZone& zone,
                         QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_typeAhead(typeAhead),
      m_time(time),
      m_zone(zone),
      m_title(makeLabel(theme, {}, Role::Text1, TextStep::Number, true)),
      m_validity(new Chip(theme, {})),
      m_facts(new ElidedLabel),
      m_text(new ReadingBrowser)
{
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("articleTitle"));
    m_validity->setObjectName(QStringLiteral("articleValidity"));
    theme.dress(m_facts, Role::Text2, TextStep::Small);
    m_text->setObjectName(QStringLiteral("articleText"));
    m_text->setAccessibleName(tr("Text of the article"));
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* band = new QHBoxLayout;
    band->setSpacing(8);
    band->addWidget(m_validity);
    band->addWidget(m_facts, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addLayout(band);
    column->addSpacing(2);
    column->addWidget(m_text, 1);
    connect(&theme, &Theme::changed, this, &ArticleView::fill);
    clear();
}

void ArticleView::show(const Row& article, const QString& words)
{
    const bool same = m_article && m_article->id == article.id;
    if (same && words == m_words && *m_article == article)
        return;
    const int scrolled = same ? m_text->verticalScrollBar()->value() : 0;
    m_article = article;
    m_words = words;
    fill();
    m_text->verticalScrollBar()->setValue(scrolled);
}

void ArticleView::clear()
{
    m_article.reset();
    fill();
}

void ArticleView::fill()
{
    m_validity->setVisible(m_article.has_value());
    m_facts->setVisible(m_article.has_value());
    if (!m_article) {
        m_title->clear();
        m_text->clear();
        return;
    }
    const Article article(*m_article);
    m_title->setText(article.title());
    m_validity->setChip(validityChip(article, m_time.now(), m_zone));
    QStringList facts{versionText(article.version())};
    if (!article.issuer().isEmpty())
        facts.append(tr("confirmed by %1").arg(article.issuer()));
    m_facts->setFullText(facts.join(QStringLiteral(" · ")));
    fillArticleDocument(*m_text->document(), theme(), article.body());
    markArticleDocument(*m_text->document(), theme(), m_typeAhead, m_words);
    m_text->moveCursor(QTextCursor::Start);
}

QString ArticleView::passage() const
{
    if (!m_article)
        return {};
    QString selected = m_text->textCursor().selectedText();
    if (!selected.isEmpty())
        return selected.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return passageOf(Article(*m_article).body());
}

}  // namespace Seatdesk
