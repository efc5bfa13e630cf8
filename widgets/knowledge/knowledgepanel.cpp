// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/knowledgepanel.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "items/articlehitsmodel.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbar.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/desk/deskeditor.h"
#include "widgets/knowledge/articleview.h"
#include "widgets/knowledge/hitdelegate.h"
#include "widgets/knowledge/questionnotes.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>

namespace Seatdesk {

namespace {

constexpr int kTallPanel = 560;
/// What beside the work can be read in; a page that would like more room than the window has does not take it from
/// here.
constexpr int kLeastWidth = 360;

bool readsEverything(const Session& session)
{
    return session.hasRole(QStringLiteral("editor")) || session.hasRole(QStringLiteral("director"));
}

}  // namespace

KnowledgePanel::KnowledgePanel(Workplace& place, const Theme& theme, ActionRegistry& actions, QuestionNotes& notes,
                               QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_actions(actions),
      m_notes(notes),
      m_search({place.search, place.records, place.time}),
      m_hits(new ArticleHitsModel(place.typeAhead, place.time, this)),
      m_field(new LineField(theme)),
      m_list(new QListView),
      m_view(new ArticleView(theme, place.typeAhead, place.time, place.settings.zone())),
      m_empty(new EmptyState(theme)),
      m_notice(new NoticeBar(theme)),
      m_quote(new KeyHintButton(theme, {}, QStringLiteral("quote"))),
      m_link(new KeyHintButton(theme, {}, QStringLiteral("edit-link"))),
      m_report(new KeyHintButton(theme, {}, QStringLiteral("flag")))
{
    setObjectName(QStringLiteral("knowledgePanel"));
    build();
    declareActions();
    m_search.setReader(QLocale());
    const auto takeReads = [this] {
        m_search.setReads(readsEverything(m_place.session) ? ArticleSearch::Reads::Everything
                                                           : ArticleSearch::Reads::Published);
    };
    takeReads();
    connect(&place.session, &Session::changed, this, takeReads);
    connect(&m_search, &ArticleSearch::found, this, &KnowledgePanel::takeHits);
    connect(&m_search, &ArticleSearch::failed, this, [this](const QString&, const Error& error) {
        m_notice->tell(Tone::Danger, tr("The search gave no answer.") + u' ' + ErrorWords::reason(error));
    });
    connect(m_field, &QLineEdit::textChanged, this, &KnowledgePanel::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &KnowledgePanel::showCurrent);
    connect(&notes, &QuestionNotes::noted, this,
            [this](const QString& sentence) { m_notice->tell(Tone::Success, sentence); });
    search({});
}

void KnowledgePanel::build()
{
    m_field->setObjectName(QStringLiteral("knowledgeSearch"));
    m_field->setAccessibleName(tr("Search knowledge"));
    m_field->setPlaceholderText(tr("Words, pinyin or initials"));
    m_field->setLeadingIcon(QStringLiteral("search"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("knowledgeHits"));
    m_list->setAccessibleName(tr("Articles found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(theme(), m_place.time, m_place.settings.zone(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_notice->hide();
    m_notice->setDismissable(true);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(12, 8, 12, 8);
    search->addWidget(m_field);
    setMinimumWidth(kLeastWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(search);
    auto* line = new Ground(theme(), Role::Surface, Qt::TopEdge);
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(m_list);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_notice);
    column->addWidget(makeBar());
}

QWidget* KnowledgePanel::makeBar()
{
    auto* bar = new KeyHintBar(theme(), Role::Surface);
    bar->setFixedHeight(theme().height(40));
    for (KeyHintButton* button : {m_quote, m_link, m_report})
        button->setProperty("controlHeight", 24);
    m_report->setQuiet(true);
    bar->addButton(m_quote);
    bar->addButton(m_link);
    bar->addLast(m_report);
    return bar;
}

void KnowledgePanel::declareActions()
{
    const auto add = [this](const char* id, const QString& name, const char* icon, std::function<void()> run) {
        ActionSpec spec;
        spec.id = QString::fromLatin1(id);
        spec.name = name;
        spec.icon = QString::fromLatin1(icon);
        spec.group = tr("Knowledge");
        spec.run = std::move(run);
        return spec;
    };
    m_actions.add(add("knowledge.focus", tr("Search knowledge"), "search",
                      [this] {
                          Q_EMIT wanted();
                          focusSearch();
                      }),
                  this);
    ActionSpec quoteSpec = add("article.quote", tr("Quote"), "quote", [this] { quote(); });
    quoteSpec.whyNot = [this] { return whyNoUse(); };
    m_actions.add(quoteSpec, this);
    ActionSpec linkSpec = add("article.link", tr("Link"), "edit-link", [this] { link(); });
    linkSpec.whyNot = [this] { return whyNoUse(); };
    linkSpec.panel = this;
    m_actions.add(linkSpec, this);
    ActionSpec reportSpec = add("article.report", tr("Report"), "flag", [this] {
        const Article article(*currentArticle());
        m_notes.report(ArticleId(article.id()), article.title());
    });
    reportSpec.whyNot = [this] { return currentArticle() ? QString() : tr("Choose an article first."); };
    m_actions.add(reportSpec, this);
    ActionSpec openSpec = add("article.open", tr("Open the article with its versions"), "documentation",
                              [this] { Q_EMIT pageWanted(ArticleId(currentArticle()->id)); });
    openSpec.whyNot = reportSpec.whyNot;
    m_actions.add(openSpec, this);
    m_quote->follow(m_actions, quoteSpec.id);
    m_link->follow(m_actions, linkSpec.id);
    m_report->follow(m_actions, reportSpec.id);
    m_report->setHintShown(false);  // the panel would take the room of the ticket
    const auto showEnter = [this] { m_quote->setKeyHint(QStringLiteral("Enter")); };
    showEnter();
    connect(&m_actions, &ActionRegistry::refreshed, this, showEnter);
    connect(&m_actions, &ActionRegistry::keysChanged, this, showEnter);
}

QString KnowledgePanel::whyNoUse() const
{
    const Row* row = currentArticle();
    if (!row)
        return tr("Choose an article first.");
    if (!m_editor)
        return tr("No ticket is being written; go to the Desk first.");
    if (!mayBeTold(validityOf(Article(*row), m_place.time.now())))
        return tr("This article does not hold now; report it if that is wrong.");
    return {};
}

void KnowledgePanel::setDeskEditor(DeskEditor* editor)
{
    m_editor = editor;
    m_actions.refresh();
}

void KnowledgePanel::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void KnowledgePanel::search(const QString& words)
{
    if (m_field->text() != words) {
        m_field->setText(words);
        return;
    }
    m_search.find(words.trimmed().isEmpty() ? m_subject : words);
}

void KnowledgePanel::begin()
{
    m_subject.clear();
    m_notice->dismiss();
    if (m_field->text().isEmpty())
        m_search.find({});
    else
        m_field->clear();
}

void KnowledgePanel::offerFor(const QString& subject)
{
    if (subject == m_subject)
        return;
    m_subject = subject;
    if (m_field->text().trimmed().isEmpty())
        m_search.find(subject);
}

const Row* KnowledgePanel::currentArticle() const
{
    return m_hits->rowAt(m_list->currentIndex());
}

void KnowledgePanel::takeHits(const QString& words, const QList<Row>& articles)
{
    const bool newWords = words != m_hits->words();
    const bool typed = !m_field->text().trimmed().isEmpty();
    if (!typed && articles.isEmpty() && !words.isEmpty()) {
        m_search.find({});
        return;
    }
    m_hits->setHits(words, articles);
    m_field->setTrailingHint(!typed ? QString() : tr("%n article(s)", nullptr, static_cast<int>(articles.size())));
    fitList();
    if (m_hits->rowCount() > 0 && (newWords || !m_list->currentIndex().isValid()))
        m_list->setCurrentIndex(m_hits->index(0));
    if (newWords)
        m_notice->dismiss();
    showEmpty(typed);
    showCurrent();
}

void KnowledgePanel::showEmpty(bool typed)
{
    const bool none = m_hits->rowCount() == 0;
    m_notes.setSought(none && typed ? m_field->text().trimmed() : QString());
    m_view->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setIconName(typed ? QStringLiteral("search") : QStringLiteral("documentation"));
    if (typed)
        m_empty->setTexts(tr("No article has these words."),
                          tr("Try fewer words or initials; note the question with %1 if nobody knows the answer.")
                              .arg(m_actions.keyHint(QStringLiteral("question.note"))));
    else
        m_empty->setTexts(tr("No article is published yet."),
                          tr("What an editor publishes or an administrator imports can be read and quoted here."));
}

void KnowledgePanel::showCurrent()
{
    if (const Row* row = currentArticle())
        m_view->show(*row, m_hits->words());
    else
        m_view->clear();
    m_actions.refresh();
}

void KnowledgePanel::moveCurrent(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_hits->rowCount() - 1));
    m_list->setCurrentIndex(m_hits->index(row));
}

void KnowledgePanel::quote()
{
    const Article article(*currentArticle());
    m_editor->quote({ArticleId(article.id()), static_cast<int>(article.version()), article.title()}, m_view->passage());
    m_notice->tell(Tone::Success, tr("Quoted: %1").arg(article.title()));
}

void KnowledgePanel::link()
{
    const Article article(*currentArticle());
    m_editor->link({ArticleId(article.id()), static_cast<int>(article.version()), article.title()});
    m_notice->tell(Tone::Success, tr("Linked: %1").arg(article.title()));
}

bool KnowledgePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_field->isComposing())
        return Ground::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        const QString quoteId = QStringLiteral("article.quote");
        if (!m_actions.run(quoteId))
            m_notice->tell(Tone::Info, m_actions.whyNot(quoteId));
        return true;
    }
    if (watched == m_field && plain && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return Ground::eventFilter(watched, event);
}

void KnowledgePanel::resizeEvent(QResizeEvent* event)
{
    Ground::resizeEvent(event);
    fitList();
}

void KnowledgePanel::fitList()
{
    const int most = height() > kTallPanel ? 5 : 3;
    const int row = m_list->itemDelegate()->sizeHint({}, {}).height();
    m_list->setFixedHeight(std::min(most, m_hits->rowCount()) * row);
}

}  // namespace Seatdesk
