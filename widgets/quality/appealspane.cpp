// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/appealspane.h"

#include "domain/callrecording.h"
#include "domain/scorecard.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketnumber.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/quality/decidedialog.h"
#include "widgets/quality/recordinglist.h"
#include "widgets/quality/recordingsmodel.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <QHBoxLayout>
#include <QListView>

namespace Seatdesk {

namespace {

constexpr int kAppealRows = 3;  ///< seen at once

}  // namespace

AppealsPane::AppealsPane(Workplace& place, const Theme& theme, const PageActions& page,
                         std::function<const Row*()> chosen, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::RightEdge | Qt::BottomEdge, parent),
      m_place(place),
      m_chosen(std::move(chosen)),
      m_appeals(place.records, place.session, place.seat),
      m_cards(place.records),
      m_model(new RecordingsModel(
          [this](const Row& row) {
              const TwoLines lines = linesOf(row);
              return factsText({lines.title, lines.facts, lines.state});
          },
          this)),
      m_list(makePlainList(
          m_model,
          new TwoLineDelegate(
              theme, [this](const QModelIndex& index) { return linesOf(*m_model->rowAt(index)); }, nullptr),
          QStringLiteral("appealList"), tr("Appeals"))),
      m_count(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    setObjectName(QStringLiteral("appealsPane"));
    declareActions(page);
    build();
    connect(&m_appeals, &ScoreAppeals::changed, this, &AppealsPane::showAppeals);
    connect(&m_appeals, &ScoreAppeals::failed, this, &AppealsPane::failed);
    connect(&m_cards, &LiveRows::failed, this, &AppealsPane::failed);
    const auto choose = [this](const QModelIndex& index) {
        if (const Row* row = m_model->rowAt(index))
            Q_EMIT recordingChosen(Evaluation(*row).recording());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    Query cards;
    cards.record = Scorecard::kRecord;
    m_cards.setQuery(cards);
    showAppeals();
}

void AppealsPane::declareActions(const PageActions& page)
{
    page.add({.id = QStringLiteral("appeal.decide"),
              .name = tr("Decide the appeal…"),
              .icon = QStringLiteral("emblem-checked"),
              .run = [this] { decide(); },
              .whyNot = [this] { return whyNotDecide(); }});
}

void AppealsPane::build()
{
    setFixedWidth(RecordingList::kWidth);
    m_count->setObjectName(QStringLiteral("appealCount"));
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(12, 0, 12, 1);
    titles->addWidget(makeLabel(theme(), tr("Appeals"), Role::Text1, TextStep::Base, true));
    titles->addStretch();
    titles->addWidget(m_count);
    m_foot = new QWidget;
    auto* ways = new QHBoxLayout(m_foot);
    ways->setContentsMargins(12, 4, 12, 8);
    ways->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list);
    column->addWidget(m_foot);
}

void AppealsPane::addWayOut(KeyHintButton* button)
{
    auto* ways = static_cast<QHBoxLayout*>(m_foot->layout());
    ways->insertWidget(ways->count() - 1, button);
}

std::optional<Evaluation> AppealsPane::appealed(RecordId recording) const
{
    const ScoreAppeal* appeal = m_appeals.ofRecording(recording);
    // Whoever can lay both scores side by side no longer scores without sight of the first.
    const bool isScored = appeal && appeal->finished && !appeal->own;
    return appeal && !isScored ? std::optional(appeal->first) : std::nullopt;
}

const ScoreAppeal* AppealsPane::chosenAppeal() const
{
    const Row* row = m_chosen();
    return row ? m_appeals.ofRecording(row->id) : nullptr;
}

/// Nothing of the score: whoever reads this line is to score without it.
TwoLines AppealsPane::linesOf(const Row& row) const
{
    const Evaluation first(row);
    const QTimeZone zone = m_place.settings.zone();
    TwoLines lines;
    lines.title = m_place.session.nameOf(ScopeId(first.agent()));
    const QString ticket = first.call().value(RecordingField::kTicketNumber).toString();
    if (!ticket.isEmpty())
        lines.title += QStringLiteral(" · ") + TicketNumber::shown(ticket);
    lines.facts = tr("Appealed on %1").arg(dayText(first.appealedAt().value_or(Instant()), zone));
    const ScoreAppeal* appeal = m_appeals.ofRecording(first.recording());
    lines.state = !appeal                   ? QString()
                  : appeal->isDecidable()   ? tr("To decide")
                  : appeal->own.has_value() ? tr("Begun")
                                            : tr("To score");
    return lines;
}

void AppealsPane::showAppeals()
{
    QList<Row> rows;
    bool decidable = false;
    for (const ScoreAppeal& appeal : m_appeals.appeals()) {
        rows.append(appeal.first.row());
        decidable = decidable || appeal.isDecidable();
    }
    m_model->setRows(rows);
    m_list->viewport()->update();  // what is to be done changes without the row
    m_count->setText(QString::number(rows.size()));
    const int height = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(qMin(kAppealRows, static_cast<int>(rows.size())) * qMax(0, height));
    m_foot->setVisible(decidable);
    setVisible(!rows.isEmpty());
    Q_EMIT changed();
}

QString AppealsPane::whyNotDecide() const
{
    const ScoreAppeal* appeal = chosenAppeal();
    if (!appeal)
        return tr("No appeal against a score of this recording waits for you.");
    if (!appeal->isDecidable())
        return tr("Finish your own score of the call first.");
    return formOf(appeal->first) ? QString() : tr("The form of the first score is not here.");
}

std::optional<ScoreForm> AppealsPane::formOf(const Evaluation& evaluation) const
{
    for (const Row& card : m_cards.rows()) {
        if (card.id == evaluation.scorecard())
            return ScoreForm::fromJson(Scorecard(card).body());
    }
    return std::nullopt;
}

void AppealsPane::decide()
{
    const ScoreAppeal* appeal = chosenAppeal();
    const std::optional<ScoreForm> form = appeal ? formOf(appeal->first) : std::nullopt;
    if (form)
        ask(*appeal, *form);
}

void AppealsPane::ask(const ScoreAppeal& appeal, const ScoreForm& form)
{
    const QString agent = m_place.session.nameOf(ScopeId(appeal.first.agent()));
    const auto submit = [this, first = appeal.first](const AppealDecision& decision,
                                                     const std::function<void(const QString&)>& done) {
        m_appeals.decide(first, decision, [done](const Result<void>& kept) {
            done(kept ? QString() : tr("The appeal was not decided.") + u' ' + ErrorWords::reason(kept.error()));
        });
    };
    auto* dialog = new DecideDialog({agent, appeal.first, *appeal.finished, form}, submit, theme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace Seatdesk
