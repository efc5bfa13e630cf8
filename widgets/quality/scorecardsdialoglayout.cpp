// SPDX-License-Identifier: GPL-3.0-or-later
// How the forms that calls are scored by are laid out: versions and outline, what is chosen, how it looks and counts.
#include "domain/session.h"
#include "widgets/controls/dialogfoot.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/quality/scorecardsdialog.h"
#include "widgets/quality/scoreitemeditor.h"
#include "widgets/quality/scorepreview.h"
#include "widgets/quality/standardform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>

namespace Seatdesk {

namespace {

constexpr int kLeftForm = 344;
constexpr int kMiddleForm = 400;
constexpr int kVersionsForm = 104;
constexpr QSize kDialogForm{1180, 680};
const QString kViewPreview = QStringLiteral("preview");
const QString kViewCounting = QStringLiteral("counting");

QScrollArea* scrollingPart(QWidget* content, const QString& spoken)
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(spoken);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

}  // namespace

ScorecardsDialog::ScorecardsDialog(Workplace& place, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_place(place),
      m_theme(theme),
      m_cards(place.records),
      m_draftOutline(m_draft),
      m_lookOutline(m_look),
      m_versions(new RowsModel(ScorecardField::kName, this)),
      m_notice(new NoticeBar(theme)),
      m_name(new LineField(theme)),
      m_state(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_sum(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_editor(new ScoreItemEditor(theme)),
      m_view(new SegmentedControl(theme)),
      m_preview(new ScorePreview(theme)),
      m_counting(makeLabel(theme, {}, Role::Text1)),
      m_countingArea(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("scorecardsDialog"));
    setWindowTitle(tr("Forms that calls are scored by"));
    arrange();
    follow();
    keepDraft();
    Query query;
    query.record = Scorecard::kRecord;
    query.sort = {{ScorecardField::kVersion, true}, {ScorecardField::kMadeAt, true}};
    m_cards.setQuery(query);
    showVersions();
    m_versionList->setFocus(Qt::OtherFocusReason);
}

void ScorecardsDialog::arrange()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(12, 12, 12, 12);
    columns->setSpacing(12);
    columns->addLayout(makeLeft());
    columns->addLayout(makeMiddle());
    columns->addLayout(makeRight(), 1);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addLayout(columns, 1);
    m_use = makeTool({}, QStringLiteral("document-send"), "formUse", "Ctrl+Return", [this] { putDraftInUse(); });
    m_use->setQuiet(false);
    m_use->setPrimary(true);
    m_drop = makeTool(tr("Throw the draft away"), QStringLiteral("edit-delete"), "formDrop", "Ctrl+Shift+Del",
                      [this] { throwAway(); });
    m_drop->setQuiet(false);
    auto* close = new KeyHintButton(m_theme, tr("Close"));
    close->setObjectName(QStringLiteral("formClose"));
    close->setKeyHint(QStringLiteral("Esc"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    (new DialogFoot(m_theme, {m_use, m_drop, close}))->standUnder(column, *this);
    resize(kDialogForm);
}

KeyHintButton* ScorecardsDialog::makeTool(const QString& text, const QString& icon, const char* name, const char* key,
                                          const std::function<void()>& run)
{
    auto* tool = new KeyHintButton(m_theme, text, icon);
    tool->setObjectName(QString::fromLatin1(name));
    tool->setAutoDefault(false);
    tool->setQuiet(true);
    if (*key) {
        // A button's own key clicks it a moment later: what is typed meanwhile would go elsewhere.
        const QKeySequence keys(QString::fromLatin1(key));
        tool->setKeyHint(keys.toString(QKeySequence::NativeText));
        connect(new QShortcut(keys, this), &QShortcut::activated, tool, [tool, run] {
            if (tool->isEnabled())
                run();
        });
    }
    connect(tool, &QPushButton::clicked, this, run);
    return tool;
}

QBoxLayout* ScorecardsDialog::makeVersionTools()
{
    m_new = makeTool(tr("New version"), QStringLiteral("list-add"), "formNew", "", [this] { beginFromChosen(); });
    m_standard = makeTool(tr("From the standard form"), QStringLiteral("document-import"), "formStandard", "",
                          [this] { beginDraft(tr("Standard form"), ScoreForm::fromJson(standardForm())); });
    m_withdraw =
        makeTool(tr("Withdraw"), QStringLiteral("edit-undo"), "formWithdraw", "", [this] { withdrawChosen(); });
    auto* first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_new);
    first->addWidget(m_withdraw);
    first->addStretch();
    auto* second = new QHBoxLayout;
    second->addWidget(m_standard);
    second->addStretch();
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addLayout(first);
    rows->addLayout(second);
    return rows;
}

void ScorecardsDialog::makeEditTools()
{
    auto* addItem = makeTool(tr("Item"), QStringLiteral("list-add"), "formAddItem", "Ctrl+N", [this] {
        edited([this](ScoreFormEdit& edit) { return edit.addItem(place(), ScoreText(tr("New item"))); });
        m_editor->focusName();
    });
    auto* addGroup = makeTool(tr("Group"), QStringLiteral("list-add"), "formAddGroup", "Ctrl+G", [this] {
        edited([this](ScoreFormEdit& edit) { return edit.addGroup(place(), ScoreText(tr("New group"))); });
        m_editor->focusName();
    });
    auto* remove = makeTool(tr("Remove"), QStringLiteral("edit-delete"), "formRemove", "Ctrl+Del",
                            [this] { edited([this](ScoreFormEdit& edit) { return edit.remove(place()); }); });
    auto* up = makeTool(tr("Up"), QStringLiteral("go-up"), "formUp", "Ctrl+Up",
                        [this] { edited([this](ScoreFormEdit& edit) { return edit.move(place(), -1); }); });
    auto* down = makeTool(tr("Down"), QStringLiteral("go-down"), "formDown", "Ctrl+Down",
                          [this] { edited([this](ScoreFormEdit& edit) { return edit.move(place(), 1); }); });
    m_editTools = {addItem, addGroup, remove, up, down};
}

QBoxLayout* ScorecardsDialog::makeOutlineTools()
{
    makeEditTools();
    const auto step = [this](void (ScoreFormEdit::*go)()) {
        edited([this, go](ScoreFormEdit& edit) {
            const FormPlace at = place();
            (edit.*go)();
            return edit.has(at) ? at : FormPlace{0, -1};
        });
    };
    m_undo =
        makeTool(tr("Undo"), QStringLiteral("edit-undo"), "formUndo", "Ctrl+Z", [step] { step(&ScoreFormEdit::undo); });
    m_redo = makeTool(tr("Redo"), QStringLiteral("view-refresh"), "formRedo", "Ctrl+Y",
                      [step] { step(&ScoreFormEdit::redo); });
    auto* rows = new QVBoxLayout;
    rows->setSpacing(4);
    for (const QList<KeyHintButton*>& tools :
         {m_editTools.first(3), m_editTools.sliced(3) + QList<KeyHintButton*>{m_undo, m_redo}}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(4);
        for (KeyHintButton* tool : tools) {
            tool->setHintShown(false);
            row->addWidget(tool);
        }
        row->addStretch();
        rows->addLayout(row);
    }
    return rows;
}

QListView* ScorecardsDialog::makeOutline(ScoreOutline* model, const char* name)
{
    return makePlainList(model,
                         new TwoLineDelegate(
                             m_theme, [this](const QModelIndex& index) { return placeLines(index); }, nullptr),
                         QString::fromLatin1(name), tr("Groups and items"));
}

QBoxLayout* ScorecardsDialog::makeLeft()
{
    const auto say = [this](const QModelIndex& index) { return versionLines(index); };
    m_versionList = makePlainList(m_versions, new TwoLineDelegate(m_theme, say, nullptr),
                                  QStringLiteral("formVersions"), tr("Versions of the form"));
    m_versionList->setFixedSize(kLeftForm, m_theme.height(kVersionsForm));
    m_draftList = makeOutline(&m_draftOutline, "formDraftOutline");
    m_lookList = makeOutline(&m_lookOutline, "formOutline");
    m_sum->setObjectName(QStringLiteral("formSum"));
    m_sum->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_versionList);
    left->addLayout(makeVersionTools());
    for (QListView* list : {m_draftList, m_lookList}) {
        list->setFixedWidth(kLeftForm);
        left->addWidget(list, 1);
    }
    left->addLayout(makeOutlineTools());
    left->addWidget(m_sum);
    return left;
}

QBoxLayout* ScorecardsDialog::makeMiddle()
{
    m_name->setObjectName(QStringLiteral("formName"));
    m_name->setAccessibleName(tr("Name of the form"));
    m_name->setPlaceholderText(tr("Name of the form"));
    m_state->setObjectName(QStringLiteral("formState"));
    m_state->setWordWrap(true);
    QScrollArea* area = scrollingPart(m_editor, tr("What is chosen"));
    area->setFixedWidth(kMiddleForm);
    m_name->setFixedWidth(kMiddleForm);
    m_state->setFixedWidth(kMiddleForm);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_name);
    middle->addWidget(m_state);
    middle->addWidget(area, 1);
    return middle;
}

QBoxLayout* ScorecardsDialog::makeRight()
{
    m_view->setObjectName(QStringLiteral("formView"));
    m_view->setAccessibleName(tr("Show"));
    m_view->addSegment(kViewPreview, tr("As inspectors see it"));
    m_view->addSegment(kViewCounting, tr("How it counts"));
    m_view->setCurrentValue(kViewPreview);
    m_counting->setObjectName(QStringLiteral("formCounting"));
    m_counting->setWordWrap(true);
    m_counting->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_counting->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_counting->setAccessibleName(tr("How it counts"));
    m_countingArea = scrollingPart(m_counting, tr("How it counts"));
    m_countingArea->hide();
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_view, 0, Qt::AlignLeft);
    right->addWidget(m_preview, 1);
    right->addWidget(m_countingArea, 1);
    connect(m_view, &SegmentedControl::chosen, this, [this](const QString& view) {
        m_preview->setVisible(view == kViewPreview);
        m_countingArea->setVisible(view == kViewCounting);
    });
    return right;
}

void ScorecardsDialog::follow()
{
    connect(&m_cards, &LiveRows::changed, this, &ScorecardsDialog::showVersions);
    connect(&m_cards, &LiveRows::failed, this,
            [this](const Error& error) { tellFailure(tr("The forms could not be read."), error); });
    connect(m_versionList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScorecardsDialog::chooseVersion);
    for (QListView* list : {m_draftList, m_lookList})
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScorecardsDialog::showPlace);
    connect(m_draftList, &QListView::activated, m_editor, &ScoreItemEditor::focusName);
    connect(&m_draft, &ScoreFormEdit::changed, this, [this] {
        if (isDraftShown())
            showForm();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        if (isDraftShown())
            m_draft.setName(name);
    });
    connect(m_editor, &ScoreItemEditor::itemEdited, this, [this](const ScoreItem& item) {
        if (isDraftShown())
            m_draft.setItem(place(), item);
    });
    connect(m_editor, &ScoreItemEditor::groupRenamed, this, [this](const ScoreText& name) {
        if (isDraftShown())
            m_draft.setGroupName(place(), name);
    });
    const auto refuse = [this](const QString& sentence) { m_notice->tell(Tone::Warning, sentence); };
    connect(m_editor, &ScoreItemEditor::refused, this, refuse);
    connect(m_name, &LineField::refused, this, refuse);
}

}  // namespace Seatdesk
