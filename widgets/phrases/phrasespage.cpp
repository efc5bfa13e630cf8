// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phrases/phrasespage.h"

#include "items/phrasesmodel.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/phrases/phrasedelegate.h"
#include "widgets/phrases/phraseeditor.h"
#include "widgets/phrases/phrasewords.h"

#include <QHBoxLayout>
#include <QListView>
#include <QListWidget>
#include <QScrollArea>

namespace Seatdesk {

namespace {

constexpr int kSituationsWidth = 200;
constexpr int kEditorWidth = 440;

}  // namespace

PhrasesPage::PhrasesPage(Workplace& place, const Theme& theme, ActionRegistry& actions, PhraseShelf& shelf,
                         QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_actions(actions),
      m_shelf(shelf),
      m_model(new PhrasesModel(shelf, placeholderNames(), this)),
      m_situations(new QListWidget),
      m_field(new LineField(theme)),
      m_language(new SegmentedControl(theme)),
      m_empty(new EmptyState(theme)),
      m_editor(new PhraseEditor(place, theme)),
      m_new(new KeyHintButton(theme, {})),
      m_save(new KeyHintButton(theme, {})),
      m_remove(new KeyHintButton(theme, {}))
{
    setObjectName(QStringLiteral("phrasesPage"));
    build();
    setFocusProxy(m_field);
    declareActions();
    connect(m_situations, &QListWidget::currentRowChanged, this, &PhrasesPage::showPhrases);
    connect(m_field, &QLineEdit::textChanged, this, &PhrasesPage::showPhrases);
    connect(m_language, &SegmentedControl::chosen, this, &PhrasesPage::showPhrases);
    connect(&shelf, &PhraseShelf::changed, this, &PhrasesPage::showPhrases);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PhrasesPage::showCurrent);
    connect(m_editor, &PhraseEditor::saved, this, [this](RecordId id) {
        showPhrases();
        m_list->setCurrentIndex(m_model->indexOf(id));
    });
    connect(m_editor, &PhraseEditor::removed, this, &PhrasesPage::showCurrent);
    m_situations->setCurrentRow(1);
}

void PhrasesPage::build()
{
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* title = new QHBoxLayout(head);
    title->setContentsMargins(12, 0, 12, 1);
    title->setSpacing(8);
    title->addWidget(makeLabel(theme(), tr("Standard phrases"), Role::Text1, TextStep::Title, true));
    title->addStretch();
    title->addWidget(m_language);
    title->addWidget(m_new);
    m_language->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_language->setAccessibleName(tr("Language of the phrases"));
    m_language->addSegment(QStringLiteral("zh_cn"), QStringLiteral("简"));
    m_language->addSegment(QStringLiteral("zh_tw"), QStringLiteral("繁"));
    m_language->addSegment(QStringLiteral("en"), QStringLiteral("EN"));
    m_language->setCurrentValue(phraseLanguageOfScreens());
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeSituations());
    body->addWidget(makeList(), 1);
    body->addWidget(makeEditor());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(body, 1);
}

QWidget* PhrasesPage::makeSituations()
{
    m_situations->setObjectName(QStringLiteral("situationList"));
    m_situations->setAccessibleName(tr("Situations"));
    m_situations->setFrameShape(QFrame::NoFrame);
    m_situations->setUniformItemSizes(true);
    const auto add = [this](const QString& name, const QString& key) {
        auto* item = new QListWidgetItem(name, m_situations);
        item->setData(Qt::UserRole, key);
        item->setSizeHint({100, theme().height(28)});
    };
    add(tr("Favourites"), QStringLiteral("*"));
    add(tr("All situations"), {});
    for (const PhraseName& name : phraseSituations())
        add(name.name, name.key);
    auto* frame = new Ground(theme(), Role::Surface, Qt::RightEdge);
    frame->setFixedWidth(kSituationsWidth);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 1, 0);
    column->addWidget(m_situations);
    return frame;
}

QWidget* PhrasesPage::makeList()
{
    m_field->setObjectName(QStringLiteral("phrasePageSearch"));
    m_field->setAccessibleName(tr("Search phrases"));
    m_field->setPlaceholderText(tr("Words, pinyin or initials"));
    m_field->setLeadingIcon(QStringLiteral("search"));
    m_list = makePlainList(m_model, new PhraseDelegate(theme(), PhraseDelegate::Form::Wrapped, nullptr),
                           QStringLiteral("phrasePageList"), tr("Phrases"));
    letRowsWrap(*m_list);
    m_empty->setIconName(QStringLiteral("dialog-messages"));
    m_empty->setTexts(tr("No phrase is here."),
                      tr("Favourites, your own phrases and those of the team and the department appear here."));
    m_empty->hide();
    auto* frame = new Ground(theme(), Role::Surface, Qt::RightEdge);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_field);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    return frame;
}

QWidget* PhrasesPage::makeEditor()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFixedWidth(kEditorWidth);
    auto* frame = new Ground(theme(), Role::Surface);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_editor, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_save->setPrimary(true);
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addLayout(buttons);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(frame);
    return scroll;
}

void PhrasesPage::declareActions()
{
    const PageActions actions(m_actions, this, workspace(), tr("Phrases"));
    m_new->follow(m_actions, actions.add({.id = QStringLiteral("phrase.new"),
                                          .name = tr("New phrase"),
                                          .icon = QStringLiteral("list-add"),
                                          .run = [this] { startNew(); },
                                          .key = QStringLiteral("Ctrl+Shift+N")}));
    m_save->follow(m_actions, actions.add({.id = QStringLiteral("phrase.save"),
                                           .name = tr("Save the phrase"),
                                           .icon = QStringLiteral("dialog-ok"),
                                           .run = [this] { m_editor->save(); },
                                           .whyNot = [this] { return m_editor->whyNoSave(); },
                                           .key = QStringLiteral("Ctrl+Return")}));
    m_remove->setHintShown(false);  // beside a narrow editor
    m_remove->follow(m_actions, actions.add({.id = QStringLiteral("phrase.remove"),
                                             .name = tr("Remove the phrase"),
                                             .icon = QStringLiteral("edit-delete"),
                                             .run = [this] { m_editor->remove(); },
                                             .whyNot = [this] { return m_editor->whyNoRemove(); }}));
    actions.add({.id = QStringLiteral("phrase.search"),
                 .name = tr("Search phrases"),
                 .icon = QStringLiteral("search"),
                 .run = [this] { m_field->setFocus(); },
                 .key = QStringLiteral("Ctrl+F")});
}

void PhrasesPage::startNew()
{
    m_list->clearSelection();
    m_editor->showNew(situation());
    m_actions.refresh();
}

void PhrasesPage::write(const RecordId& phrase)
{
    if (phrase.isNull())
        return startNew();
    m_wanted = phrase;
    m_field->setText({});
    m_situations->setCurrentRow(1);
    showPhrases();
}

QString PhrasesPage::situation() const
{
    const QListWidgetItem* item = m_situations->currentItem();
    const QString key = item ? item->data(Qt::UserRole).toString() : QString();
    return key == u"*" ? QString() : key;
}

void PhrasesPage::showPhrases()
{
    const bool favourites = m_situations->currentRow() == 0;
    m_model->show({situation(), m_field->text(), m_language->currentValue(), favourites});
    m_empty->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    if (const QModelIndex wanted = m_model->indexOf(m_wanted); wanted.isValid()) {
        m_wanted = {};
        m_list->setCurrentIndex(wanted);
    }
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void PhrasesPage::showCurrent()
{
    if (const Row* row = m_model->rowAt(m_list->currentIndex()))
        m_editor->show(*row);
    m_actions.refresh();
}

}  // namespace Seatdesk
