// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/articledetail.h"

#include "domain/articlestep.h"
#include "domain/articlevalidity.h"
#include "domain/articleversion.h"
#include "domain/favourite.h"
#include "domain/noteactions.h"
#include "domain/question.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "items/publishedreading.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/knowledge/articledocument.h"
#include "widgets/knowledge/articlesteps.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/articleview.h"
#include "widgets/knowledge/questionnotes.h"
#include "widgets/knowledge/versionsview.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTextBrowser>

#include <utility>

namespace Seatdesk {

namespace {

Query ofArticle(const QString& record, const QString& field, ArticleId id, const SortKey& order)
{
    Query query;
    query.record = record;
    query.where = {{field, Condition::Test::Equal, id.toString(), {}}};
    query.sort = {order};
    return query;
}

QString reportName(const QString& kind)
{
    if (kind == u"wrong")
        return ArticleDetail::tr("Wrong");
    if (kind == u"unclear")
        return ArticleDetail::tr("Unclear");
    if (kind == u"missing")
        return ArticleDetail::tr("Something is missing");
    return ArticleDetail::tr("Question");
}

}  // namespace

ArticleDetail::ArticleDetail(Workplace& place, const Theme& theme, ActionRegistry& actions, QuestionNotes& notes,
                             QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_actions(actions),
      m_notes(notes),
      m_article(place.records),
      m_versions(place.records),
      m_taken(place.records),
      m_reports(place.records),
      m_favourites(place.records),
      m_tabs(new SegmentedControl(theme)),
      m_stack(new QStackedWidget),
      m_view(new ArticleView(theme, place.typeAhead, place.time, place.settings.zone())),
      m_versionsView(new VersionsView(theme, place.session, place.settings.zone())),
      m_history(new QTextBrowser),
      m_notice(new NoticeBar(theme)),
      m_steps(new ArticleSteps(place, theme, actions, QStringLiteral("knowledge"))),
      m_edit(new KeyHintButton(theme, {})),
      m_favourite(new KeyHintButton(theme, {})),
      m_report(new KeyHintButton(theme, tr("Report"), QStringLiteral("flag")))
{
    setObjectName(QStringLiteral("articleDetail"));
    build();
    declareActions();
    connect(m_tabs, &SegmentedControl::chosen, this,
            [this](const QString& tab) { m_stack->setCurrentIndex(tab.toInt()); });
    connect(&m_article, &LiveRows::changed, this, &ArticleDetail::takeArticle);
    connect(&m_versions, &LiveRows::changed, this, &ArticleDetail::takeHistory);
    connect(&m_taken, &LiveRows::changed, this, &ArticleDetail::takeHistory);
    connect(&m_reports, &LiveRows::changed, this, &ArticleDetail::takeHistory);
    connect(&m_favourites, &LiveRows::changed, &actions, &ActionRegistry::refresh);
    connect(&theme, &Theme::changed, this, &ArticleDetail::takeHistory);
    connect(m_steps, &ArticleSteps::failed, this, [this](const QString& s) { m_notice->tell(Tone::Danger, s); });
    connect(&notes, &QuestionNotes::noted, this, [this](const QString& s) { m_notice->tell(Tone::Success, s); });
    Query favourites;
    favourites.record = Favourite::kRecord;
    favourites.where = {{FavouriteField::kRecord, Condition::Test::Equal, QString(Article::kRecord), {}}};
    m_favourites.setQuery(favourites);
    close();
}

void ArticleDetail::build()
{
    m_tabs->setObjectName(QStringLiteral("articleTabs"));
    m_tabs->setAccessibleName(tr("Parts of the article"));
    m_tabs->setProperty("controlHeight", 24);
    m_tabs->addSegment(QStringLiteral("0"), tr("Text"));
    m_tabs->addSegment(QStringLiteral("1"), tr("Versions"));
    m_tabs->addSegment(QStringLiteral("2"), tr("Steps and reports"));
    m_tabs->setCurrentValue(QStringLiteral("0"));
    m_history->setObjectName(QStringLiteral("articleHistory"));
    m_history->setAccessibleName(tr("Steps and reports"));
    m_history->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_versionsView);
    m_stack->addWidget(m_history);
    m_notice->setDismissable(true);
    m_notice->hide();
    m_report->setQuiet(true);
    m_favourite->setQuiet(true);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 8, 12, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    tabs->addWidget(m_favourite);
    tabs->addWidget(m_report);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    column->addWidget(makeBar());
    connect(m_report, &KeyHintButton::clicked, this, [this] {
        if (row())
            m_notes.report(m_id, Article(*row()).title());
    });
}

QWidget* ArticleDetail::makeBar()
{
    auto* bar = new Ground(theme(), Role::Sunken, Qt::TopEdge);
    auto* buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(12, 7, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_steps);
    buttons->addStretch();
    return bar;
}

void ArticleDetail::declareActions()
{
    ActionSpec editSpec;
    editSpec.id = QStringLiteral("article.edit");
    editSpec.name = tr("Edit the draft");
    editSpec.workspace = QStringLiteral("knowledge");
    editSpec.icon = QStringLiteral("document-edit");
    editSpec.key = QStringLiteral("Ctrl+E");
    editSpec.group = tr("Knowledge");
    editSpec.run = [this] { Q_EMIT editWanted(*row()); };
    editSpec.whyNot = [this] {
        const bool may = row() && m_steps->actionsOfPerson().mayEdit(*row());
        return may ? QString() : tr("Editors and directors edit drafts; revise a published article first.");
    };
    m_actions.add(editSpec, this);
    m_edit->follow(m_actions, editSpec.id);
    ActionSpec keepSpec;
    keepSpec.id = QStringLiteral("article.favourite");
    keepSpec.name = tr("Keep at hand, or no longer");
    keepSpec.workspace = QStringLiteral("knowledge");
    keepSpec.icon = QStringLiteral("star");
    keepSpec.group = tr("Knowledge");
    keepSpec.run = [this] { toggleFavourite(); };
    keepSpec.whyNot = [this] { return row() ? QString() : tr("Choose an article first."); };
    m_actions.add(keepSpec, this);
    m_favourite->follow(m_actions, keepSpec.id);
    connect(&m_actions, &ActionRegistry::refreshed, m_favourite, [this] {
        m_favourite->setText(favourite() ? tr("Kept at hand") : tr("Keep at hand"));
        m_favourite->setInk(favourite() ? Role::Accent : Role::Text1);
    });
}

const Row* ArticleDetail::row() const
{
    // Until another article has come the rows are those of the one before.
    const QList<Row>& rows = m_article.rows();
    return rows.isEmpty() || rows.first().id != RecordId(m_id) ? nullptr : &rows.first();
}

const Row* ArticleDetail::favourite() const
{
    for (const Row& kept : m_favourites.rows()) {
        if (Favourite(kept).target() == RecordId(m_id))
            return &kept;
    }
    return nullptr;
}

void ArticleDetail::open(ArticleId article, const QString& words)
{
    m_words = words;
    if (article == m_id) {
        // Asked for twice in a row it may still be on the way, which is not the same as gone.
        if (row())
            takeArticle();
        return;
    }
    m_id = article;
    m_step.clear();
    m_versionsView->showVersion(0);
    m_notice->dismiss();
    m_article.setQuery(ofArticle(Article::kRecord, QStringLiteral("id"), article, {QStringLiteral("id"), false}));
    m_versions.setQuery(ofArticle(ArticleVersion::kRecord, ArticleVersionField::kArticle, article,
                                  {ArticleVersionField::kNumber, true}));
    m_taken.setQuery(
        ofArticle(ArticleStep::kRecord, ArticleStepField::kArticle, article, {ArticleStepField::kAt, false}));
    m_reports.setQuery(ofArticle(Question::kRecord, QuestionField::kArticle, article, {QuestionField::kAskedAt, true}));
}

void ArticleDetail::openVersion(ArticleId article, qint64 number)
{
    open(article);
    m_tabs->setCurrentValue(QStringLiteral("1"));
    m_stack->setCurrentIndex(1);
    m_versionsView->showVersion(number);
}

void ArticleDetail::askStep(const QString& state)
{
    m_step = state;
    if (row())
        takeArticle();
}

void ArticleDetail::close()
{
    m_id = {};
    m_view->clear();
    m_versionsView->setVersions({});
    m_steps->setArticle(std::nullopt);
    setEnabled(false);
    m_actions.refresh();
}

void ArticleDetail::takeArticle()
{
    const Row* now = row();
    if (!now) {
        close();
        return;
    }
    setEnabled(true);
    m_steps->setArticle(*now);
    if (const QString step = std::exchange(m_step, {}); !step.isEmpty()) {
        const QString why = m_steps->whyNot(step);
        if (why.isEmpty())
            m_steps->ask(step);
        else
            m_notice->tell(Tone::Info, why);
    }
    m_edit->setVisible(m_steps->actionsOfPerson().mayEdit(*now));
    const bool writes = m_steps->actionsOfPerson().mayCreate() || !m_steps->actionsOfPerson().steps(*now).isEmpty();
    if (writes) {
        m_view->show(*now, m_words);
        return;
    }
    readPublished(m_place.records, this, {*now}, [this, id = m_id](const QList<Row>& shown) {
        if (id == m_id)
            m_view->show(shown.first(), m_words);
    });
}

void ArticleDetail::takeHistory()
{
    m_versionsView->setVersions(m_versions.rows());
    m_tabs->setSegmentText(QStringLiteral("1"), m_versions.rows().isEmpty()
                                                    ? tr("Versions")
                                                    : tr("Versions %1").arg(m_versions.rows().size()));
    fillArticleDocument(*m_history->document(), theme(), historyText());
}

QString ArticleDetail::historyText() const
{
    const QTimeZone zone = m_place.settings.zone();
    const auto who = [this](StaffId id) { return m_place.session.nameOf(ScopeId(id)); };
    QStringList lines;
    if (row()) {
        const QString source = Article(*row()).source();
        lines.append(tr("**Source** %1").arg(source.isEmpty() ? tr("not given") : source));
    }
    lines.append(tr("**Steps**"));
    for (const Row& step : m_taken.rows()) {
        const ArticleStep read(step);
        QString line = QStringLiteral("- %1 %2 · %3")
                           .arg(read.at() ? momentText(*read.at(), zone) : QString(), who(read.by()),
                                articleStateName(read.toState()));
        if (!read.reason().isEmpty())
            line += QStringLiteral(": ") + read.reason();
        lines.append(line);
    }
    lines.append(tr("\n**Reports**"));
    for (const Row& report : m_reports.rows()) {
        const Question read(report);
        lines.append(QStringLiteral("- %1 %2 · %3: %4")
                         .arg(read.askedAt() ? momentText(*read.askedAt(), zone) : QString(), who(read.askedBy()),
                              reportName(read.kind()), read.text()));
        if (!read.answer().isEmpty())
            lines.append(QStringLiteral("  > ") + read.answer());
    }
    if (m_reports.rows().isEmpty())
        lines.append(tr("Nobody has reported anything."));
    return lines.join(u'\n');
}

void ArticleDetail::toggleFavourite()
{
    const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    const Row* kept = favourite();
    const Group group = kept ? dropFavourite(builder, *kept) : keepAtHand(builder, Article::kRecord, RecordId(m_id), 0);
    whenDone(m_place.records.submit(group), this, [this](const Result<void>& done) {
        if (!done)
            m_notice->tell(Tone::Danger,
                           tr("The favourite was not changed.") + u' ' + ErrorWords::reason(done.error()));
    });
}

}  // namespace Seatdesk
