// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/scorepanel.h"

#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/texts.h"
#include "widgets/quality/listening.h"
#include "widgets/quality/scorefoot.h"
#include "widgets/quality/scoreitemrow.h"
#include "widgets/quality/scorewords.h"
#include "widgets/quality/soundwords.h"
#include "widgets/quality/standardform.h"
#include "widgets/words/errorwords.h"

#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>

namespace Seatdesk {

namespace {

constexpr int kRemarks = 104;
constexpr int kHelp = 52;

}  // namespace

ScorePanel::ScorePanel(EvaluationDraft& draft, const Theme& theme, const PageActions& page, ActionRegistry& actions,
                       Listening& sound, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::LeftEdge, parent),
      m_draft(draft),
      m_actions(actions),
      m_sound(sound),
      m_notice(new NoticeBar(theme)),
      m_empty(new EmptyState(theme)),
      m_items(new QScrollArea),
      m_total(makeLabel(theme, {}, Role::Text1, TextStep::Figure, true)),
      m_facts(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_help(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_remarks(new QListView),
      m_remarkTexts(new QStringListModel(this)),
      m_remark(new LineField(theme))
{
    setObjectName(QStringLiteral("scorePanel"));
    setFixedWidth(kWidth);
    declareActions(page);
    build(page);
    connect(&draft, &EvaluationDraft::changed, this, &ScorePanel::showDraft);
    connect(&draft, &EvaluationDraft::closing, this, &ScorePanel::keepReasons);
    connect(&draft, &EvaluationDraft::saved, this, [this] { m_notice->dismiss(); });
    connect(&draft, &EvaluationDraft::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The score was not saved.") + u' ' + ErrorWords::reason(error));
    });
    showDraft();
}

void ScorePanel::declareActions(const PageActions& page)
{
    const auto whyNot = [this] {
        if (!m_draft.hasForm())
            return tr("There is no form to score by yet.");
        if (!m_draft.isDraft() && !m_draft.calibration().isNull())
            return tr("It was handed in.");
        if (!m_draft.isDraft())
            return m_draft.isSecond() ? tr("It is finished.") : tr("It was published.");
        return ScoreWords::obstacle(m_draft.obstacle());
    };
    page.add({.id = QStringLiteral("score.begin"),
              .name = tr("Begin with the standard form"),
              .icon = QStringLiteral("draft"),
              .run = [this] { m_draft.addForm(tr("Standard form"), standardForm()); },
              .whyNot = [this] { return m_draft.hasForm() ? tr("There is a form already.") : QString(); }});
    page.add({.id = QStringLiteral("score.next"),
              .name = tr("Next open item"),
              .icon = QStringLiteral("go-down"),
              .run = [this] { focusNextOpen(); },
              .whyNot =
                  [this, whyNot] {
                      const QString why = whyNot();
                      return why.isEmpty() && m_draft.score().open.isEmpty() ? tr("Every item is answered.") : why;
                  }});
    page.add({.id = QStringLiteral("call.remark"),
              .name = tr("Remark at this second"),
              .icon = QStringLiteral("document-edit"),
              .run =
                  [this] {
                      m_remarkSecond = m_sound.position();
                      m_remark->setFocus(Qt::ShortcutFocusReason);
                  },
              .whyNot = whyNot});
    page.add(
        {.id = QStringLiteral("score.removeRemark"),
         .name = tr("Remove the remark"),
         .icon = QStringLiteral("edit-delete"),
         .run = [this] { m_draft.removeRemark(m_remarks->currentIndex().row()); },
         .whyNot = [this,
                    whyNot] { return m_remarks->currentIndex().isValid() ? whyNot() : tr("Choose a remark first."); }});
}

void ScorePanel::build(const PageActions& page)
{
    m_notice->hide();
    m_empty->setIconName(QStringLiteral("draft"));
    m_empty->setTexts(tr("There is no form to score by yet."),
                      tr("The standard form has five groups and a hundred points. It counts what the regulations ask "
                         "for."));
    m_empty->addWayOut(tr("Begin with the standard form"))->follow(m_actions, QStringLiteral("score.begin"));
    m_items->setFrameShape(QFrame::NoFrame);
    m_items->setWidgetResizable(true);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->setFocusPolicy(Qt::NoFocus);
    m_items->viewport()->setAutoFillBackground(false);
    m_scoring = new QWidget;
    auto* scoring = new QVBoxLayout(m_scoring);
    scoring->setContentsMargins(0, 0, 0, 0);
    scoring->setSpacing(0);
    scoring->addWidget(makeHead());
    scoring->addWidget(m_items, 1);
    scoring->addWidget(makeHelp());
    scoring->addWidget(makeRemarks());
    auto* foot = new ScoreFoot(m_draft, theme(), page, m_actions);
    connect(foot, &ScoreFoot::publishing, this, [this] {
        keepRemark();
        keepReasons();
    });
    connect(foot, &ScoreFoot::explaining, this, &ScorePanel::explainFirst);
    scoring->addWidget(foot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_scoring, 1);
    column->addWidget(m_empty, 1);
}

QWidget* ScorePanel::makeHead()
{
    m_total->setObjectName(QStringLiteral("scoreTotal"));
    m_facts->setObjectName(QStringLiteral("scoreFacts"));
    m_facts->setWordWrap(true);
    auto* head = new Ground(theme(), Role::Surface, Qt::BottomEdge);
    head->setFixedHeight(theme().height(52));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(12);
    row->addWidget(m_total);
    row->addWidget(m_facts, 1);
    return head;
}

/// Of a height of its own: nothing moves while one goes from item to item.
QWidget* ScorePanel::makeHelp()
{
    m_help->setObjectName(QStringLiteral("scoreHelp"));
    m_help->setWordWrap(true);
    m_help->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* help = new Ground(theme(), Role::Sunken, Qt::TopEdge);
    help->setFixedHeight(theme().height(kHelp));
    auto* row = new QHBoxLayout(help);
    row->setContentsMargins(12, 2, 12, 2);
    row->addWidget(m_help, 1);
    return help;
}

QWidget* ScorePanel::makeRemarks()
{
    m_remarks->setObjectName(QStringLiteral("scoreRemarks"));
    m_remarks->setAccessibleName(tr("Remarks"));
    m_remarks->setFrameShape(QFrame::NoFrame);
    m_remarks->setModel(m_remarkTexts);
    m_remarks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_remarks->setWordWrap(true);
    m_remarks->setResizeMode(QListView::Adjust);
    m_remarks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remarks->setFixedHeight(theme().height(kRemarks));
    const auto seek = [this](const QModelIndex& index) { m_sound.seek(m_draft.remarks().at(index.row()).second); };
    connect(m_remarks, &QListView::clicked, this, seek);
    connect(m_remarks, &QListView::activated, this, seek);
    connect(m_remarks->selectionModel(), &QItemSelectionModel::currentChanged, &m_actions, &ActionRegistry::refresh);
    m_remark->setObjectName(QStringLiteral("scoreRemark"));
    m_remark->setAccessibleName(tr("Remark at this second"));
    m_remark->setLeadingIcon(QStringLiteral("document-edit"));
    m_remark->setPlaceholderText(tr("Remark, Enter keeps it"));
    connect(m_remark, &QLineEdit::returnPressed, this, &ScorePanel::keepRemark);
    connect(m_remark, &QLineEdit::textEdited, this, [this](const QString& text) {
        // Who begins to type without the key means what is heard now.
        if (text.size() == 1)
            m_remarkSecond = m_sound.position();
    });
    connect(m_remark, &LineField::refused, m_notice, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    auto* remarks = new Ground(theme(), Role::Surface, Qt::TopEdge);
    auto* column = new QVBoxLayout(remarks);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(makeLabel(theme(), tr("Remarks"), Role::Text1, TextStep::Base, true));
    column->addWidget(m_remarks);
    column->addWidget(m_remark);
    return remarks;
}

void ScorePanel::rebuildForm()
{
    m_rows.clear();
    m_groupScores.clear();
    m_help->clear();
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    QLabel* name = makeLabel(theme(), tr("%1, version %2").arg(m_draft.formName()).arg(m_draft.formVersion()),
                             Role::Text2, TextStep::Small);
    name->setObjectName(QStringLiteral("scoreForm"));
    name->setContentsMargins(12, 4, 12, 4);
    column->addWidget(name);
    for (const ScoreGroup& group : m_draft.form().groups())
        addGroup(*column, group);
    column->addStretch();
    m_items->setWidget(form);
    form->setAutoFillBackground(false);
}

void ScorePanel::addGroup(QVBoxLayout& column, const ScoreGroup& group)
{
    const QString language = QLocale().name();
    auto* head = new Ground(theme(), Role::Sunken, Qt::TopEdge | Qt::BottomEdge);
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(12, 2, 12, 2);
    titles->addWidget(makeLabel(theme(), group.name.in(language), Role::Text1, TextStep::Base, true));
    titles->addStretch();
    m_groupScores.append(makeLabel(theme(), {}, Role::Text2, TextStep::Small));
    titles->addWidget(m_groupScores.last());
    column.addWidget(head);
    for (const ScoreItem& item : group.items) {
        auto* row = new ScoreItemRow(theme(), item, language);
        connect(row, &ScoreItemRow::answered, this,
                [this, key = item.key](const QJsonValue& value) { m_draft.answer(key, value); });
        connect(row, &ScoreItemRow::applyingChanged, this,
                [this, key = item.key](bool notApplicable) { m_draft.setNotApplicable(key, notApplicable); });
        connect(row, &ScoreItemRow::explained, this,
                [this, key = item.key](const QString& reason) { m_draft.explain(key, m_sound.position(), reason); });
        connect(row, &ScoreItemRow::entered, this, [this, key = item.key] { showHelp(key); });
        column.addWidget(row);
        m_rows.append(row);
    }
}

void ScorePanel::showDraft()
{
    m_empty->setVisible(!m_draft.hasForm());
    m_scoring->setVisible(m_draft.hasForm());
    if (m_draft.hasForm() && std::exchange(m_shownForm, m_draft.formId()) != m_draft.formId())
        rebuildForm();
    const bool possible = m_draft.obstacle().isEmpty() && m_draft.isDraft();
    const QStringList toExplain = m_draft.score().toExplain;
    for (ScoreItemRow* row : std::as_const(m_rows)) {
        row->setEnabled(possible);
        row->showAnswers(m_draft.answers());
        row->showReason(toExplain.contains(row->key()), m_draft.explanationOf(row->key()));
        const ScoreItem* item = m_draft.form().item(row->key());
        row->setVisible(item && isAsked(m_draft.form(), *item, m_draft.answers()));
    }
    m_remark->setEnabled(possible);
    QStringList remarks;
    for (const CallRemark& remark : m_draft.remarks())
        remarks.append(SoundWords::clock(remark.second) + QStringLiteral("  ") +
                       ScoreWords::remark(m_draft.form(), remark.item, remark.text, QLocale().name()));
    if (m_remarkTexts->stringList() != remarks)
        m_remarkTexts->setStringList(remarks);
    showTotal();
    m_actions.refresh();
}

void ScorePanel::showTotal()
{
    const Score score = m_draft.score();
    for (int i = 0; i < m_groupScores.size() && i < score.groups.size(); ++i) {
        const GroupScore& group = score.groups.at(i);
        m_groupScores.at(i)->setText(ScoreWords::group(group));
        theme().dress(m_groupScores.at(i), group.isVoid ? Role::Danger : Role::Text2, TextStep::Small, group.isVoid);
    }
    m_total->setText(m_draft.isBegun() ? QString::number(score.total, 'f', 1) : QStringLiteral("–"));
    theme().dress(m_total, score.isFatal ? Role::Danger : Role::Text1, TextStep::Figure, true);
    if (const QString obstacle = m_draft.obstacle(); !obstacle.isEmpty())
        m_facts->setText(ScoreWords::obstacle(obstacle));
    else if (!m_draft.isBegun() && m_draft.isSecond())
        m_facts->setText(tr("Second score, for an appeal: the first is shown once yours is finished."));
    else if (!m_draft.isBegun() && !m_draft.calibration().isNull())
        m_facts->setText(tr("For a calibration: nobody sees what you find until it is closed."));
    else if (!m_draft.isBegun())
        m_facts->setText(tr("Not scored yet. What you click is saved at once."));
    else if (score.isFatal)
        m_facts->setText(tr("A fatal item holds: nil. Without it %1.").arg(score.withoutFatal, 0, 'f', 1));
    else if (!m_draft.isDraft())
        m_facts->setText(tr("Finished. Nothing can be changed in it."));
    else if (!score.open.isEmpty())
        m_facts->setText(
            tr("Draft, saved. %n open items count as full.", nullptr, static_cast<int>(score.open.size())));
    else
        m_facts->setText(tr("Draft, saved. Every item is answered."));
}

void ScorePanel::showHelp(const QString& item)
{
    const ScoreItem* shown = m_draft.form().item(item);
    m_help->setText(shown ? ScoreWords::help(*shown, QLocale().name()) : QString());
}

ScoreItemRow* ScorePanel::rowOf(const QString& item) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ScoreItemRow* row) { return row->key() == item; });
    return found == m_rows.end() ? nullptr : *found;
}

void ScorePanel::explainFirst()
{
    const QString key = m_draft.unexplained().value(0);
    ScoreItemRow* row = rowOf(key);
    if (!row)
        return;
    const QString name = m_draft.form().item(key)->name.in(QLocale().name());
    m_notice->tell(Tone::Warning, tr("It does not go out yet: say why points were lost at “%1”.").arg(name));
    m_items->ensureWidgetVisible(row);
    row->focusReason();
}

void ScorePanel::keepReasons()
{
    for (ScoreItemRow* row : std::as_const(m_rows))
        row->keepReason();
}

void ScorePanel::focusNextOpen()
{
    const QStringList open = m_draft.score().open;
    for (ScoreItemRow* row : std::as_const(m_rows)) {
        if (!open.contains(row->key()))
            continue;
        m_items->ensureWidgetVisible(row);
        return row->focusEditor();
    }
}

void ScorePanel::keepRemark()
{
    const QString text = m_remark->text().trimmed();
    if (text.isEmpty() || m_remark->isComposing())
        return;
    if (m_draft.addRemark({m_remarkSecond, text}))
        m_remark->clear();
}

}  // namespace Seatdesk
