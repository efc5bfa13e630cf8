// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/articlesview.h"

#include "domain/articleactions.h"
#include "domain/category.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "items/articlehitsmodel.h"
#include "items/cataloguemodel.h"
#include "items/ownlanguage.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/plainlist.h"
#include "widgets/knowledge/articledetail.h"
#include "widgets/knowledge/articleeditor.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/cataloguedelegate.h"
#include "widgets/knowledge/hitdelegate.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kCatalogueWidth = 220;
constexpr int kListWidth = 360;
constexpr int kSearchLimit = 100;

}  // namespace

ArticlesView::ArticlesView(Workplace& place, const Theme& theme, ActionRegistry& actions, QuestionNotes& notes,
                           QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_articles(place.records),
      m_categories(place.records),
      m_search({place.search, place.records, place.time}),
      m_catalogue(new CatalogueModel(tr("All articles"), libraryKeys(), libraryName, this)),
      m_hits(new ArticleHitsModel(place.typeAhead, place.time, this)),
      m_tree(new QTreeView),
      m_field(new LineField(theme)),
      m_stack(new QStackedWidget),
      m_detail(new ArticleDetail(place, theme, actions, notes)),
      m_editor(new ArticleEditor(place, theme)),
      m_empty(new EmptyState(theme)),
      m_new(new KeyHintButton(theme, {}))
{
    m_search.setLimit(kSearchLimit);
    build(theme, actions);
    declareActions(actions);
    connect(&m_articles, &LiveRows::changed, this, &ArticlesView::takeCatalogue);
    connect(&m_articles, &LiveRows::failed, this, [this](const Error& error) {
        m_failure = ErrorWords::reason(error);
        tellEmpty(m_hits->words());
    });
    connect(&m_categories, &LiveRows::changed, this, &ArticlesView::takeCatalogue);
    connect(&place.session, &Session::changed, this, &ArticlesView::takeCatalogue);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticlesView::showList);
    connect(m_field, &QLineEdit::textChanged, this, &ArticlesView::showList);
    m_field->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticlesView::showCurrent);
    connect(&m_search, &ArticleSearch::found, this, [this](const QString& words, const QList<Row>& found) {
        if (!words.trimmed().isEmpty())
            setHits(words, found);
        showCurrent();
    });
    connect(m_detail, &ArticleDetail::editWanted, this, [this](const Row& article) {
        m_editor->edit(article);
        m_stack->setCurrentWidget(m_editor);
    });
    connect(m_editor, &ArticleEditor::left, this, [this] {
        Q_EMIT writingLeft();
        showCurrent();
    });
    connect(m_editor, &ArticleEditor::saved, this, [this](RecordId id, bool isShown) {
        Q_EMIT draftSaved(id);
        if (isShown)
            open(ArticleId(id));
    });
    Query articles;
    articles.record = Article::kRecord;
    articles.sort = {{ArticleField::kTitle, false}};
    articles.fields = {ArticleField::kTitle,   ArticleField::kLibrary,   ArticleField::kCategory,  ArticleField::kState,
                       ArticleField::kVersion, ArticleField::kValidFrom, ArticleField::kValidUntil};
    m_articles.setQuery(articles);
    Query categories;
    categories.record = Category::kRecord;
    m_categories.setQuery(categories);
}

void ArticlesView::build(const Theme& theme, ActionRegistry&)
{
    m_empty->setIconName(QStringLiteral("documentation"));
    tellEmpty({});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_detail);
    m_stack->addWidget(m_editor);
    auto* splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeCatalogue(theme));
    splitter->addWidget(makeList(theme));
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(2, 1);
    splitter->setSizes({kCatalogueWidth, kListWidth, 700});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
}

QWidget* ArticlesView::makeCatalogue(const Theme& theme)
{
    m_tree->setObjectName(QStringLiteral("catalogue"));
    m_tree->setAccessibleName(tr("Catalogue"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_catalogue);
    m_tree->setItemDelegate(new CatalogueDelegate(theme, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setRootIsDecorated(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_catalogue, &QAbstractItemModel::modelReset, this, [this] { m_tree->expandToDepth(0); });
    auto* frame = new Ground(theme, Role::Surface, Qt::RightEdge);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 1, 0);
    column->addWidget(m_tree);
    return frame;
}

QWidget* ArticlesView::makeList(const Theme& theme)
{
    m_field->setObjectName(QStringLiteral("articleSearch"));
    m_field->setAccessibleName(tr("Search articles"));
    m_field->setPlaceholderText(tr("Words, pinyin or initials"));
    m_field->setLeadingIcon(QStringLiteral("search"));
    m_list = makePlainList(m_hits, new HitDelegate(theme, m_place.time, m_place.settings.zone(), nullptr),
                           QStringLiteral("articleList"), tr("Articles"));
    auto* frame = new Ground(theme, Role::Surface, Qt::RightEdge);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_field, 1);
    head->addWidget(m_new);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    return frame;
}

void ArticlesView::declareActions(ActionRegistry& registry)
{
    const PageActions actions(registry, this, QStringLiteral("knowledge"), tr("Knowledge"));
    actions.add({.id = QStringLiteral("knowledge.search"),
                 .name = tr("Search articles"),
                 .icon = QStringLiteral("search"),
                 .run = [this] { focusSearch(); },
                 .key = QStringLiteral("Ctrl+F")});
    const auto create = [this] {
        Q_EMIT writingLeft();
        write({});
    };
    m_new->follow(
        registry,
        actions.add({.id = QStringLiteral("article.new"),
                     .name = tr("New article"),
                     .icon = QStringLiteral("list-add"),
                     .run = create,
                     .whyNot = [this] { return writes() ? QString() : tr("Editors and directors write articles."); }}));
    const auto whyNoSave = [this] {
        return m_stack->currentWidget() == m_editor ? QString() : tr("No article is being written.");
    };
    m_editor->setAccessibleName(tr("Articles"));
    m_editor->saveButton().follow(registry, actions.add({.id = QStringLiteral("article.save"),
                                                         .name = tr("Save the draft"),
                                                         .icon = QStringLiteral("dialog-ok"),
                                                         .run = [this] { m_editor->save(); },
                                                         .whyNot = whyNoSave,
                                                         .key = QStringLiteral("Ctrl+Return"),
                                                         .panel = m_editor}));
    connect(m_stack, &QStackedWidget::currentChanged, &registry, &ActionRegistry::refresh);
    m_new->setHintShown(false);  // the search beside it needs the room
    m_new->setVisible(writes());
    connect(&registry, &ActionRegistry::refreshed, m_new, [this] { m_new->setVisible(writes()); });
}

bool ArticlesView::writes() const
{
    const Permissions permissions = m_place.session.permissions();
    return ArticleActions(permissions, m_place.session.scopes(), m_place.session.actor(), m_place.seat, m_place.time)
        .mayCreate();
}

bool ArticlesView::reads(const Row& article) const
{
    const Article read(article);
    if (writes())
        return true;
    const bool confirms = m_place.session.hasRole(QStringLiteral("department")) && read.state() == u"confirming";
    return confirms || isUnderRevision(read) || mayBeTold(validityOf(read, m_place.time.now()));
}

void ArticlesView::takeCatalogue()
{
    m_search.setReads(writes() ? ArticleSearch::Reads::Everything : ArticleSearch::Reads::Published);
    QList<Row> seen = m_articles.rows();
    seen.removeIf([this](const Row& row) { return !reads(row); });
    const QString chosen = m_tree->currentIndex().data(CatalogueModel::KeyRole).toString();
    m_catalogue->setContent(seen, m_categories.rows());
    const QModelIndex again = m_catalogue->indexOfKey(chosen);
    m_tree->setCurrentIndex(again.isValid() ? again : m_catalogue->index(0, 0));
    showList();
}

void ArticlesView::showList()
{
    if (!m_field->text().trimmed().isEmpty()) {
        m_search.find(m_field->text());
        return;
    }
    m_search.find({});
    const CatalogueModel::Place place = m_catalogue->placeOf(m_tree->currentIndex());
    QList<Row> shown = m_articles.rows();
    shown.removeIf([&](const Row& row) { return !reads(row) || !place.holds(row); });
    setHits({}, ownLanguageFirst(shown, QLocale()));
    if (!m_wanted.isNull() && m_hits->indexOf(RecordId(m_wanted)).isValid())
        open(m_wanted);
}

/// Other rows, the same article: if it is among them its row is the chosen one, else none is.
void ArticlesView::setHits(const QString& words, const QList<Row>& rows)
{
    m_filling = true;
    m_hits->setHits(words, rows);
    m_list->setCurrentIndex(m_hits->indexOf(RecordId(m_detail->article())));
    m_filling = false;
    tellEmpty(words);
}

void ArticlesView::tellEmpty(const QString& words)
{
    if (m_hits->rowCount() > 0)
        m_empty->setTexts(tr("No article is chosen."),
                          tr("Choose one in the list, or type a few words, pinyin or initials above it."));
    else if (!words.trimmed().isEmpty())
        m_empty->setTexts(tr("No article has these words."), tr("Try fewer words, pinyin or initials."));
    else if (!m_articles.isLoaded())
        m_empty->setTexts(m_failure.isEmpty() ? tr("Reading the articles…") : tr("The articles could not be read."),
                          m_failure);
    else
        m_empty->setTexts(tr("No article is published yet."),
                          tr("What an editor publishes or an administrator imports is listed here."));
}

void ArticlesView::showCurrent()
{
    if (m_filling)
        return;
    const Row* row = m_hits->rowAt(m_list->currentIndex());
    if (!row) {
        if (m_detail->article().isNull())
            m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_detail->open(ArticleId(row->id), m_hits->words());
    m_stack->setCurrentWidget(m_detail);
}

void ArticlesView::open(ArticleId article)
{
    const QModelIndex index = m_hits->indexOf(RecordId(article));
    m_wanted = index.isValid() ? ArticleId() : article;
    if (index.isValid())
        m_list->setCurrentIndex(index);
    m_detail->open(article, m_hits->words());
    m_stack->setCurrentWidget(m_detail);
}

void ArticlesView::openVersion(ArticleId article, qint64 number)
{
    open(article);
    m_detail->openVersion(article, number);
}

void ArticlesView::openStep(ArticleId article, const QString& state)
{
    open(article);
    m_detail->askStep(state);
}

void ArticlesView::moveCurrent(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_hits->rowCount() - 1);
    m_list->setCurrentIndex(m_hits->index(row, 0));
}

/// While one types, the arrows go through what was found and Enter goes on to read it.
bool ArticlesView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress || m_field->isComposing() || m_hits->rowCount() == 0)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            moveCurrent(0);
            m_list->setFocus(Qt::ShortcutFocusReason);
            return true;
        default:
            return QWidget::eventFilter(watched, event);
    }
}

void ArticlesView::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QWidget* ArticlesView::searchField() const
{
    return m_field;
}

void ArticlesView::write(const QJsonObject& fields)
{
    m_editor->editNew(fields);
    m_stack->setCurrentWidget(m_editor);
}

void ArticlesView::writeOn(const RecordId& article)
{
    if (article.isNull())
        return write({});
    whenDone(m_place.records.get(Article::kRecord, article), this, [this](const Result<Row>& row) {
        if (!row)
            return;
        m_editor->edit(*row);
        m_stack->setCurrentWidget(m_editor);
    });
}

}  // namespace Seatdesk
