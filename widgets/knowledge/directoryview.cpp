// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/directoryview.h"

#include "domain/directoryentry.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/typeahead.h"
#include "domain/whendone.h"
#include "items/directorymatches.h"
#include "items/rowsmodel.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/directoryeditor.h"
#include "widgets/knowledge/twolinedelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>

namespace Seatdesk {

namespace {

constexpr int kDirectoryWidth = 420;

}  // namespace

DirectoryView::DirectoryView(Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_theme(theme),
      m_actions(actions),
      m_entries(place.records),
      m_model(new RowsModel(DirectoryEntryField::kName, this)),
      m_field(new LineField(theme)),
      m_empty(new EmptyState(theme)),
      m_name(makeLabel(theme, {}, Role::Text1, TextStep::Title, true)),
      m_number(makeLabel(theme, {}, Role::Text1, TextStep::Figure, true)),
      m_facts(makeLabel(theme, {}, Role::Text2)),
      m_copy(new KeyHintButton(theme, {})),
      m_change(new KeyHintButton(theme, {})),
      m_new(new KeyHintButton(theme, {}))
{
    build(theme);
    declareActions(actions);
    connect(m_field, &QLineEdit::textChanged, this, &DirectoryView::showList);
    connect(&m_entries, &LiveRows::changed, this, &DirectoryView::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DirectoryView::showCurrent);
    Query query;
    query.record = DirectoryEntry::kRecord;
    query.sort = {{DirectoryEntryField::kName, false}};
    m_entries.setQuery(query);
    showCurrent();
}

void DirectoryView::build(const Theme& theme)
{
    const auto tell = [this](const QModelIndex& index) {
        const DirectoryEntry entry(*m_model->rowAt(index));
        TwoLines lines;
        lines.title = entry.name();
        lines.marks = m_place.typeAhead.ranges(entry.name(), m_field->text());
        lines.facts = entry.topic();
        lines.state = entry.number();
        return lines;
    };
    m_field->setObjectName(QStringLiteral("directorySearch"));
    m_field->setAccessibleName(tr("Search the directory"));
    m_field->setPlaceholderText(tr("Name, topic, pinyin or initials"));
    m_field->setLeadingIcon(QStringLiteral("search"));
    m_list = makePlainList(m_model, new TwoLineDelegate(theme, tell, nullptr), QStringLiteral("directoryList"),
                           tr("Directory"));
    auto* left = new Ground(theme, Role::Surface, Qt::RightEdge);
    left->setFixedWidth(kDirectoryWidth);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_field, 1);
    head->addWidget(m_new);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_card = makeCard(theme);
    m_empty->setIconName(QStringLiteral("call-start"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(m_card, 1);
    row->addWidget(m_empty, 1);
}

QWidget* DirectoryView::makeCard(const Theme& theme)
{
    m_number->setObjectName(QStringLiteral("directoryNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setWordWrap(true);
    m_copy->setPrimary(true);
    auto* card = new Ground(theme, Role::Surface);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_change);
    buttons->addStretch();
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_number);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addStretch();
    return card;
}

void DirectoryView::declareActions(ActionRegistry& registry)
{
    const PageActions actions(registry, this, QStringLiteral("knowledge"), tr("Knowledge"));
    const auto chosen = [this] { return current() ? QString() : tr("Choose an entry of the directory first."); };
    const auto writes = [this] { return mayWrite() ? QString() : tr("Editors and directors keep the directory."); };
    const auto copy = [this] { QGuiApplication::clipboard()->setText(DirectoryEntry(*current()).number()); };
    m_copy->follow(registry, actions.add({.id = QStringLiteral("directory.copy"),
                                          .name = tr("Copy the number"),
                                          .icon = QStringLiteral("edit-link"),
                                          .run = copy,
                                          .whyNot = chosen,
                                          .key = QStringLiteral("Ctrl+Shift+C")}));
    const auto whyNoChange = [chosen, writes] { return chosen().isEmpty() ? writes() : chosen(); };
    m_change->follow(registry, actions.add({.id = QStringLiteral("directory.change"),
                                            .name = tr("Change the entry"),
                                            .icon = QStringLiteral("document-edit"),
                                            .run = [this] { edit(current()); },
                                            .whyNot = whyNoChange}));
    m_new->follow(registry, actions.add({.id = QStringLiteral("directory.new"),
                                         .name = tr("New entry"),
                                         .icon = QStringLiteral("list-add"),
                                         .run = [this] { edit(nullptr); },
                                         .whyNot = writes}));
    m_new->setHintShown(false);  // the search beside it needs the room
    const auto showWriting = [this] {
        m_change->setVisible(mayWrite());
        m_new->setVisible(mayWrite());
    };
    showWriting();
    connect(&registry, &ActionRegistry::refreshed, this, showWriting);
}

bool DirectoryView::mayWrite() const
{
    Row row;
    row.record = DirectoryEntry::kRecord;
    row.scope = m_place.session.scopes().department();
    return m_place.session.permissions().mayInsert(m_place.session.actor(), row, m_place.time.now());
}

const Row* DirectoryView::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

void DirectoryView::showList()
{
    m_model->setRows(directoryMatches(m_place.typeAhead, m_entries.rows(), m_field->text(),
                                      static_cast<int>(m_entries.rows().size())));
    if (!current() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->viewport()->update();
    showCurrent();
}

void DirectoryView::showCurrent()
{
    const Row* row = current();
    m_card->setVisible(row != nullptr);
    m_empty->setVisible(!row);
    if (m_entries.rows().isEmpty())
        m_empty->setTexts(tr("The directory is empty."),
                          tr("Numbers, hours and transfer targets that an editor enters appear here."));
    else
        m_empty->setTexts(tr("Nothing in the directory has these words."),
                          tr("Try a shorter name, the topic, or initials."));
    m_actions.refresh();
    if (!row)
        return;
    const DirectoryEntry entry(*row);
    m_name->setText(entry.name());
    m_number->setText(entry.number());
    QStringList facts;
    if (!entry.hours().isEmpty())
        facts.append(tr("Hours: %1").arg(entry.hours()));
    if (!entry.topic().isEmpty())
        facts.append(tr("For: %1").arg(entry.topic()));
    if (!entry.note().isEmpty())
        facts.append(entry.note());
    m_facts->setText(facts.join(u'\n'));
}

void DirectoryView::edit(const Row* row)
{
    if (!m_editor)
        m_editor = new DirectoryEditor(m_place, m_theme, this);
    m_editor->edit(row);
    m_editor->open();
}

void DirectoryView::write(const RecordId& entry)
{
    if (entry.isNull())
        return edit(nullptr);
    whenDone(m_place.records.get(DirectoryEntry::kRecord, entry), this, [this](const Result<Row>& row) {
        if (row)
            edit(&*row);
    });
}

void DirectoryView::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

}  // namespace Seatdesk
