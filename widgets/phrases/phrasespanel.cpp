// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phrases/phrasespanel.h"

#include "domain/noteactions.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/whendone.h"
#include "items/phrasesmodel.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/desk/deskeditor.h"
#include "widgets/phrases/phrasedelegate.h"
#include "widgets/phrases/phrasewords.h"
#include "widgets/words/errorwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace Seatdesk {

PhrasesPanel::PhrasesPanel(Workplace& place, const Theme& theme, ActionRegistry& actions, PhraseShelf& shelf,
                           QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_actions(actions),
      m_shelf(shelf),
      m_model(new PhrasesModel(shelf, placeholderNames(), this)),
      m_situations(new QToolButton(this)),
      m_field(new LineField(theme)),
      m_language(new SegmentedControl(theme)),
      m_list(new QListView),
      m_notice(new NoticeBar(theme))
{
    setObjectName(QStringLiteral("phrasesPanel"));
    build();
    fillSituations();
    declareActions();
    connect(m_field, &QLineEdit::textChanged, this, &PhrasesPanel::showPhrases);
    connect(m_language, &SegmentedControl::chosen, this, &PhrasesPanel::showPhrases);
    connect(&shelf, &PhraseShelf::changed, this, &PhrasesPanel::showPhrases);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex& index) { insert(index.row()); });
    setSituation(QStringLiteral("opening"));
}

void PhrasesPanel::build()
{
    m_situations->setObjectName(QStringLiteral("phraseSituation"));
    m_situations->setPopupMode(QToolButton::InstantPopup);
    m_situations->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_situations->setAutoRaise(true);
    m_situations->setFocusPolicy(Qt::TabFocus);
    theme().dress(m_situations, Role::Text2, TextStep::Small);
    m_field->setObjectName(QStringLiteral("phraseSearch"));
    m_field->setAccessibleName(tr("Search phrases"));
    m_field->setPlaceholderText(tr("Words, pinyin or initials"));
    m_field->setLeadingIcon(QStringLiteral("search"));
    m_field->setProperty("controlHeight", 24);
    m_field->installEventFilter(this);
    m_language->setObjectName(QStringLiteral("phraseLanguage"));
    m_language->setAccessibleName(tr("Language of the phrases"));
    m_language->setProperty("controlHeight", 24);
    m_language->addSegment(QStringLiteral("zh_cn"), QStringLiteral("简"));
    m_language->addSegment(QStringLiteral("zh_tw"), QStringLiteral("繁"));
    m_language->addSegment(QStringLiteral("en"), QStringLiteral("EN"));
    m_language->setCurrentValue(phraseLanguageOfScreens());
    buildList();
    auto* search = new QHBoxLayout;
    search->setContentsMargins(12, 4, 12, 4);
    search->setSpacing(8);
    search->addWidget(m_field, 1);
    search->addWidget(m_language);
    auto* line = new Ground(theme(), Role::Surface, Qt::TopEdge);
    line->setFixedHeight(1);
    auto* foot = makeLabel(theme(), tr("Alt+1 to 9 inserts, Tab goes to the next blank"), Role::Text3, TextStep::Small);
    foot->setContentsMargins(12, 2, 12, 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(search);
    column->addWidget(line);
    column->addWidget(m_list, 1);
    column->addWidget(m_notice);
    column->addWidget(foot);
}

void PhrasesPanel::buildList()
{
    m_list->setObjectName(QStringLiteral("phraseList"));
    m_list->setAccessibleName(tr("Phrases"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PhraseDelegate(theme(), PhraseDelegate::Form::Numbered, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->installEventFilter(this);
    m_notice->hide();
    m_notice->setDismissable(true);
}

void PhrasesPanel::fillSituations()
{
    auto* menu = new QMenu(m_situations);
    QHash<QString, QMenu*> groups;
    const auto addChoice = [this](QMenu* into, const QString& name, const QString& key, bool favourites) {
        QAction* action = into->addAction(name);
        connect(action, &QAction::triggered, this, [this, key, favourites] {
            m_favouritesOnly = favourites;
            setSituation(key);
        });
    };
    addChoice(menu, tr("Favourites"), {}, true);
    addChoice(menu, tr("All situations"), {}, false);
    for (const PhraseName& situation : phraseSituations()) {
        QMenu*& group = groups[situation.group];
        if (!group)
            group = menu->addMenu(situationGroupName(situation.group));
        addChoice(group, situation.name, situation.key, false);
    }
    m_situations->setMenu(menu);
}

void PhrasesPanel::declareActions()
{
    ActionSpec focus;
    focus.id = QStringLiteral("phrases.focus");
    focus.name = tr("Search phrases");
    focus.icon = QStringLiteral("dialog-messages");
    focus.group = tr("Phrases");
    focus.run = [this] {
        Q_EMIT wanted();
        focusSearch();
    };
    m_actions.add(focus, this);
    for (int digit = 1; digit <= 9; ++digit) {
        ActionSpec spec;
        spec.id = QStringLiteral("phrase.%1").arg(digit);
        spec.name = tr("Insert phrase %1").arg(digit);
        spec.icon = QStringLiteral("dialog-messages");
        spec.run = [this, digit] { insert(digit - 1); };
        spec.whyNot = [this, digit] { return whyNoInsert(digit - 1); };
        m_actions.add(spec, this);
    }
    ActionSpec favourite;
    favourite.id = QStringLiteral("phrase.favourite");
    favourite.name = tr("Keep the phrase at hand, or no longer");
    favourite.icon = QStringLiteral("star");
    favourite.group = tr("Phrases");
    favourite.run = [this] { toggleFavourite(); };
    favourite.whyNot = [this] { return whyNoInsert(-1); };
    m_list->addAction(m_actions.add(favourite, this));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, &m_actions, &ActionRegistry::refresh);
}

QString PhrasesPanel::whyNoInsert(int place) const
{
    if (place < 0)
        return m_list->currentIndex().isValid() ? QString() : tr("Choose a phrase first.");
    if (!m_editor)
        return tr("No ticket is being written; go to the Desk first.");
    return place < m_model->rowCount() ? QString() : tr("The list has no phrase with this number.");
}

QWidget* PhrasesPanel::titleWidget() const
{
    return m_situations;
}

QString PhrasesPanel::situation() const
{
    return m_situation;
}

void PhrasesPanel::setSituation(const QString& key)
{
    m_situation = key;
    if (!key.isEmpty())
        m_favouritesOnly = false;
    const QString name = m_favouritesOnly ? tr("Favourites")
                         : key.isEmpty()  ? tr("All situations")
                                          : situationName(key);
    const QString words = tr("For: %1").arg(name);
    // Room for the arrow, which the style draws over the end of the text.
    m_situations->setText(words + QStringLiteral("     "));
    m_situations->setAccessibleName(words);
    showPhrases();
}

void PhrasesPanel::setDeskEditor(DeskEditor* editor)
{
    m_editor = editor;
    m_model->setValues(editor ? editor->placeholders() : PlaceholderSource());
    m_actions.refresh();
}

void PhrasesPanel::refillPlaceholders()
{
    m_model->refill();
}

void PhrasesPanel::begin()
{
    m_field->clear();
    m_notice->dismiss();
}

void PhrasesPanel::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PhrasesPanel::showPhrases()
{
    const int before = m_model->rowCount();
    m_model->show({m_situation, m_field->text(), m_language->currentValue(), m_favouritesOnly});
    const bool typed = !m_field->text().trimmed().isEmpty();
    m_field->setTrailingHint(typed ? tr("%n phrase(s)", nullptr, m_model->rowCount()) : QString());
    if (typed && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    if (before != m_model->rowCount())
        m_actions.refresh();
}

void PhrasesPanel::insert(int place)
{
    const QModelIndex index = m_model->index(place);
    if (m_editor && index.isValid())
        m_editor->insertPhrase(m_model->storedText(index));
}

void PhrasesPanel::toggleFavourite()
{
    const Row* phrase = m_model->rowAt(m_list->currentIndex());
    if (!phrase)
        return;
    const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    const Row* favourite = m_shelf.favouriteOf(phrase->id);
    const Group group =
        favourite ? dropFavourite(builder, *favourite) : keepAtHand(builder, phrase->record, phrase->id, 0);
    whenDone(m_place.records.submit(group), this, [this](const Result<void>& done) {
        if (!done)
            m_notice->tell(Tone::Danger,
                           tr("The favourite was not changed.") + u' ' + ErrorWords::reason(done.error()));
    });
}

bool PhrasesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_field->isComposing())
        return Ground::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return Ground::eventFilter(watched, event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        const int place = std::max(0, m_list->currentIndex().row());
        const QString why = whyNoInsert(place);
        if (why.isEmpty())
            insert(place);
        else
            m_notice->tell(Tone::Info, why);
        return true;
    }
    if (watched == m_field && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        const int by = key->key() == Qt::Key_Up ? -1 : 1;
        const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
        m_list->setCurrentIndex(m_model->index(row));
        return true;
    }
    return Ground::eventFilter(watched, event);
}

}  // namespace Seatdesk
