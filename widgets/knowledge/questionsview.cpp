// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/questionsview.h"

#include "domain/article.h"
#include "domain/noteactions.h"
#include "domain/question.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/typeahead.h"
#include "domain/whendone.h"
#include "items/rowsmodel.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/ground.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texteditor.h"
#include "widgets/controls/texts.h"
#include "widgets/drafts/formdraft.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/askspec.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QListView>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kQuestionsWidth = 420;
/// Of the questions that one may ask the same as: as many as a list to choose from shows at once, each with so much of
/// its answer as fits into one line of it.
constexpr int kMostOriginals = 12;
constexpr int kShownAnswer = 60;

bool isOpen(const Row& question)
{
    return Question(question).isOpen();
}

}  // namespace

QuestionsView::QuestionsView(Workplace& place, const Theme& theme, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_place(place),
      m_theme(theme),
      m_actions(actions),
      m_questions(place.records),
      m_model(new RowsModel(QuestionField::kText, this)),
      m_which(new SegmentedControl(theme)),
      m_empty(new EmptyState(theme)),
      m_text(makeLabel(theme, {}, Role::Text1, TextStep::Number, true)),
      m_facts(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_answer(new TextEditor(theme)),
      m_notice(new NoticeBar(theme)),
      m_save(new KeyHintButton(theme, {})),
      m_article(new KeyHintButton(theme, {})),
      m_duplicate(new KeyHintButton(theme, {}))
{
    build(theme);
    declareActions(actions);
    declareDuplicate(actions);
    m_draft = new FormDraft(
        place.drafts, place.time,
        {DraftKind::Answer,
         [this] {
             const bool isNew = current() && m_answer->text() != Question(*current()).answer();
             return isNew ? QJsonObject{{QuestionField::kAnswer, m_answer->text()}} : QJsonObject();
         },
         [this](const QJsonObject& fields) { m_answer->setText(fields.value(QuestionField::kAnswer).toString()); },
         [this](const QString& sentence) { m_notice->tell(Tone::Danger, sentence); }},
        this);
    connect(m_answer, &TextEditor::textChanged, this, [this] {
        // While another question is being shown the text is not typed.
        if (current() && current()->id == m_shown)
            m_draft->touch();
    });
    connect(m_which, &SegmentedControl::chosen, this, &QuestionsView::showList);
    connect(&m_questions, &LiveRows::changed, this, &QuestionsView::showList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &QuestionsView::showCurrent);
    connect(m_answer, &TextEditor::refused, this, [this](const QString& s) { m_notice->tell(Tone::Warning, s); });
    Query query;
    query.record = Question::kRecord;
    query.sort = {{QuestionField::kAskedAt, true}};
    m_questions.setQuery(query);
    showCurrent();
}

TwoLines QuestionsView::linesOf(const Row& row) const
{
    const Question question(row);
    TwoLines lines;
    lines.title = question.text();
    lines.facts = factsText({question.askedAt() ? momentText(*question.askedAt(), m_place.settings.zone()) : QString(),
                             m_place.session.nameOf(ScopeId(question.askedBy()))});
    const bool open = question.isOpen();
    const bool waits = question.answer().isEmpty() && !open;
    lines.strong = open;
    lines.state = open ? tr("Open") : waits ? tr("Duplicate") : tr("Answered");
    lines.stateTone = open ? Tone::Warning : waits ? Tone::Info : Tone::Success;
    lines.stateIcon = iconOf(lines.stateTone);
    return lines;
}

void QuestionsView::build(const Theme& theme)
{
    const auto tell = [this](const QModelIndex& index) { return linesOf(*m_model->rowAt(index)); };
    m_which->setObjectName(QStringLiteral("questionWhich"));
    m_which->setAccessibleName(tr("Which questions"));
    m_which->setProperty("controlHeight", 24);
    m_which->addSegment(QStringLiteral("open"), tr("Open"));
    m_which->addSegment(QStringLiteral("answered"), tr("Answered"));
    m_which->addSegment(QStringLiteral("all"), tr("All"));
    m_which->setCurrentValue(QStringLiteral("open"));
    m_list = makePlainList(m_model, new TwoLineDelegate(theme, tell, nullptr), QStringLiteral("questionList"),
                           tr("Questions"));
    auto* left = new Ground(theme, Role::Surface, Qt::RightEdge);
    left->setFixedWidth(kQuestionsWidth);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_which);
    head->addStretch();
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_side = makeAnswer(theme);
    m_empty->setIconName(QStringLiteral("help-about"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(m_side, 1);
    row->addWidget(m_empty, 1);
}

QWidget* QuestionsView::makeAnswer(const Theme& theme)
{
    m_text->setWordWrap(true);
    m_answer->setObjectName(QStringLiteral("questionAnswer"));
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setMinimumLines(6);
    m_answer->setTabChangesFocus(true);
    m_save->setPrimary(true);
    m_notice->hide();
    m_notice->setDismissable(true);
    auto* side = new Ground(theme, Role::Surface);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_article);
    buttons->addWidget(m_duplicate);
    buttons->addStretch();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_facts);
    column->addWidget(makeLabel(theme, tr("Answer")));
    column->addWidget(m_answer, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    return side;
}

void QuestionsView::declareActions(ActionRegistry& registry)
{
    const PageActions actions(registry, this, QStringLiteral("knowledge"), tr("Knowledge"));
    const auto chosen = [this] { return current() ? QString() : tr("Choose a question first."); };
    setAccessibleName(tr("Questions"));
    m_save->follow(registry, actions.add({.id = QStringLiteral("question.answer"),
                                          .name = tr("Save the answer"),
                                          .icon = QStringLiteral("dialog-ok"),
                                          .run = [this] { answer(); },
                                          .whyNot = chosen,
                                          .key = QStringLiteral("Ctrl+Return"),
                                          .panel = this}));
    const auto whyNoArticle = [this, chosen] {
        if (!current())
            return chosen();
        if (isOpen(*current()))
            return tr("Write the answer first.");
        const bool may =
            m_place.session.hasRole(QStringLiteral("editor")) || m_place.session.hasRole(QStringLiteral("director"));
        return may ? QString() : tr("Editors and directors write articles.");
    };
    m_article->follow(registry, actions.add({.id = QStringLiteral("question.article"),
                                             .name = tr("Make an article of it"),
                                             .icon = QStringLiteral("documentation"),
                                             .run = [this] { makeArticle(); },
                                             .whyNot = whyNoArticle}));
}

void QuestionsView::makeArticle()
{
    const Question question(*current());
    Q_EMIT articleWanted(question.id(), {{ArticleField::kTitle, question.text()},
                                         {ArticleField::kBody, question.answer()},
                                         {ArticleField::kSource, tr("Question of the desk")}});
}

int QuestionsView::openCount() const
{
    return static_cast<int>(std::count_if(m_questions.rows().begin(), m_questions.rows().end(), isOpen));
}

void QuestionsView::choose(const RecordId& question)
{
    m_wanted = question;
    m_which->setCurrentValue(QStringLiteral("all"));
    showList();
}

const Row* QuestionsView::current() const
{
    return m_model->rowAt(m_list->currentIndex());
}

void QuestionsView::showList()
{
    const QString which = m_which->currentValue();
    QList<Row> rows = m_questions.rows();
    if (which != u"all")
        rows.removeIf([&](const Row& row) { return isOpen(row) != (which == u"open"); });
    m_model->setRows(rows);
    if (const QModelIndex wanted = m_model->indexOf(m_wanted); wanted.isValid()) {
        m_wanted = {};
        m_list->setCurrentIndex(wanted);
    }
    if (!current() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
    m_which->setSegmentText(QStringLiteral("open"), tr("Open %1").arg(openCount()));
    Q_EMIT openCountChanged(openCount());
}

void QuestionsView::showCurrent()
{
    const Row* row = current();
    m_side->setVisible(row != nullptr);
    m_empty->setVisible(!row);
    m_empty->setTexts(tr("No question is open."),
                      tr("What nobody could answer is noted with %1 and stays here until its answer is written.")
                          .arg(m_actions.keyHint(QStringLiteral("question.note"))));
    m_actions.refresh();
    if (!row) {
        m_shown = {};
        return;
    }
    const Question question(*row);
    m_text->setText(question.text());
    QStringList facts;
    if (question.askedAt())
        facts.append(momentText(*question.askedAt(), m_place.settings.zone()));
    facts.append(m_place.session.nameOf(ScopeId(question.askedBy())));
    if (question.answeredAt())
        facts.append(tr("answered %1 by %2")
                         .arg(momentText(*question.answeredAt(), m_place.settings.zone()),
                              m_place.session.nameOf(ScopeId(question.answeredBy()))));
    if (const Row* original = originalOf(*row))
        facts.append(tr("asks the same as: %1").arg(Question(*original).text()));
    m_facts->setText(factsText(facts));
    // What is being typed is left alone when the list is told anew.
    if (m_shown == row->id)
        return;
    m_notice->dismiss();
    m_answer->setText(question.answer());
    m_shown = row->id;
    m_draft->open(row->id.toString(), question.text());
}

void QuestionsView::answer()
{
    if (m_answer->isComposing())
        return;
    const QString text = m_answer->text();
    if (text.trimmed().isEmpty()) {
        m_notice->tell(Tone::Warning, tr("Nothing was saved: write the answer first."));
        return;
    }
    QList<Row> same;
    for (const Row& row : m_questions.rows()) {
        if (Question(row).duplicateOf() == current()->id)
            same.append(row);
    }
    const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
    whenDone(m_place.records.submit(answerQuestion(builder, *current(), text, same)), this,
             [this, about = m_draft->about()](const Result<void>& done) {
                 if (!done) {
                     m_notice->tell(Tone::Danger,
                                    tr("The answer was not saved.") + u' ' + ErrorWords::reason(done.error()));
                     return;
                 }
                 m_draft->drop(about);
                 m_notice->tell(Tone::Success, tr("The answer is saved."));
             });
}

const Row* QuestionsView::originalOf(const Row& question) const
{
    const RecordId original = Question(question).duplicateOf();
    const auto found = std::find_if(m_questions.rows().cbegin(), m_questions.rows().cend(),
                                    [&](const Row& row) { return row.id == original; });
    return original.isNull() || found == m_questions.rows().cend() ? nullptr : &*found;
}

void QuestionsView::declareDuplicate(ActionRegistry& registry)
{
    const PageActions actions(registry, this, QStringLiteral("knowledge"), tr("Knowledge"));
    m_duplicate->follow(registry, actions.add({.id = QStringLiteral("question.duplicate"),
                                               .name = tr("Asks the same as…"),
                                               .icon = QStringLiteral("edit-link"),
                                               .run = [this] { askOriginal(); },
                                               .whyNot =
                                                   [this] {
                                                       if (!current())
                                                           return tr("Choose a question first.");
                                                       return isOpen(*current()) ? QString()
                                                                                 : tr("It is closed already.");
                                                   }}));
    const auto reopen = [this] {
        const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
        save(openAgain(builder, *current()), tr("The question is open again."));
    };
    const auto whyNotReopen = [this] {
        const bool isSame = current() && !Question(*current()).duplicateOf().isNull();
        return isSame ? QString() : tr("Choose a question that was closed as a duplicate.");
    };
    actions.add({.id = QStringLiteral("question.own"),
                 .name = tr("Asks something of its own after all"),
                 .icon = QStringLiteral("edit-undo"),
                 .run = reopen,
                 .whyNot = whyNotReopen});
}

/// Its answer comes with that of the other question.
void QuestionsView::askOriginal()
{
    const Row question = *current();
    AskField pick{QStringLiteral("original"), tr("Which question asks the same"), AskField::Kind::Pick, true};
    pick.source = [this, id = question.id](const QString& typed, const auto& found) {
        QList<Row> others = m_questions.rows();
        others.removeIf([&](const Row& row) { return row.id == id || !Question(row).duplicateOf().isNull(); });
        QList<TypeAheadCandidate> candidates;
        for (const Row& row : std::as_const(others))
            candidates.append({Question(row).text(), {Question(row).answer()}});
        QList<PickItem> items;
        for (const TypeAheadHit& hit : m_place.typeAhead.match(typed, candidates, kMostOriginals)) {
            const Row& row = others.at(hit.candidate);
            items.append({row.id.toString(), Question(row).text(), Question(row).answer().left(kShownAnswer)});
        }
        found(items);
    };
    const AskSpec spec{
        tr("Close as a duplicate"), Question(question).text(), tr("Close it"), {pick}, m_place.settings.zone()};
    const auto submit = [this, question](const QJsonObject& answers, const auto& done) {
        const auto original = RecordId::fromString(answers.value(u"original").toString());
        for (const Row& row : m_questions.rows()) {
            if (row.id != original)
                continue;
            const GroupBuilder builder(m_place.seat, m_place.session.person(), m_place.time);
            whenDone(m_place.records.submit(closeAsDuplicate(builder, question, row)), this,
                     [done](const Result<void>& saved) {
                         done(saved ? QString()
                                    : tr("The question was not closed.") + u' ' + ErrorWords::reason(saved.error()));
                     });
            return;
        }
        done(tr("The question was not closed.") + u' ' + tr("Choose a question first."));
    };
    (new AskDialog(spec, submit, m_theme, window()))->open();
}

void QuestionsView::save(const Group& group, const QString& told)
{
    whenDone(m_place.records.submit(group), this, [this, told](const Result<void>& done) {
        if (done)
            m_notice->tell(Tone::Success, told);
        else
            m_notice->tell(Tone::Danger, tr("The question was not changed.") + u' ' + ErrorWords::reason(done.error()));
    });
}

}  // namespace Seatdesk
