// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/scorefoot.h"

#include "domain/settings.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/quality/scorewords.h"

#include <QHBoxLayout>

namespace Seatdesk {

ScoreFoot::ScoreFoot(EvaluationDraft& draft, const Theme& theme, const PageActions& page, ActionRegistry& actions,
                     QWidget* parent)
    : Ground(theme, Role::Surface, Qt::TopEdge, parent),
      m_draft(draft),
      m_state(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_publish(new KeyHintButton(theme, {})),
      m_finish(new KeyHintButton(theme, {})),
      m_handIn(new KeyHintButton(theme, {})),
      m_takeBack(new KeyHintButton(theme, {}))
{
    declareActions(page);
    m_state->setObjectName(QStringLiteral("scoreState"));
    m_state->setWordWrap(true);
    m_publish->setObjectName(QStringLiteral("scorePublish"));
    m_publish->setPrimary(true);
    m_publish->follow(actions, QStringLiteral("score.publish"));
    m_finish->setObjectName(QStringLiteral("scoreFinish"));
    m_finish->setPrimary(true);
    m_finish->follow(actions, QStringLiteral("score.finish"));
    m_handIn->setObjectName(QStringLiteral("scoreHandIn"));
    m_handIn->setPrimary(true);
    m_handIn->follow(actions, QStringLiteral("score.handIn"));
    m_takeBack->setObjectName(QStringLiteral("scoreTakeBack"));
    m_takeBack->follow(actions, QStringLiteral("score.takeBack"));
    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_publish);
    ways->addWidget(m_finish);
    ways->addWidget(m_handIn);
    ways->addWidget(m_takeBack);
    ways->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_state);
    column->addLayout(ways);
    connect(&draft, &EvaluationDraft::changed, this, &ScoreFoot::showState);
    showState();
}

void ScoreFoot::declareActions(const PageActions& page)
{
    const auto publish = [this] {
        Q_EMIT publishing();
        if (m_draft.unready() == u"why")
            return Q_EMIT explaining();
        m_draft.publish();
    };
    page.add({.id = QStringLiteral("score.publish"),
              .name = tr("Publish to the agent"),
              .icon = QStringLiteral("document-send"),
              .run = publish,
              .whyNot = [this] {
                  if (!m_draft.calibration().isNull())
                      return tr("A score for a calibration is handed in, not published.");
                  return m_draft.isSecond() ? tr("A second score is finished, not published.") : whyNotPublish();
              }});
    page.add({.id = QStringLiteral("score.handIn"),
              .name = tr("Hand in for the calibration"),
              .icon = QStringLiteral("document-send"),
              .run = publish,
              .whyNot = [this] {
                  return m_draft.calibration().isNull() ? tr("No calibration waits for a score of this call.")
                                                        : whyNotPublish();
              }});
    page.add({.id = QStringLiteral("score.finish"),
              .name = tr("Finish the second score"),
              .icon = QStringLiteral("emblem-checked"),
              .run = publish,
              .whyNot = [this] {
                  return m_draft.isSecond() ? whyNotPublish() : tr("No appeal waits for a score of this call.");
              }});
    page.add({.id = QStringLiteral("score.takeBack"),
              .name = tr("Take the score back"),
              .icon = QStringLiteral("edit-undo"),
              .run = [this] { m_draft.takeBack(); },
              .whyNot = [this]() -> QString {
                  const std::optional<Evaluation> score = m_draft.evaluation();
                  return score && score->state() == EvaluationState::kReady
                             ? QString()
                             : tr("Only a score that waits to be sent can be taken back.");
              }});
}

QString ScoreFoot::whyNotPublish() const
{
    const QString word = m_draft.unready();
    if (word == u"new")
        return tr("Nothing is scored yet.");
    if (word == u"sample")
        return tr("The plan did not draw this call: take it into the sample and say why.");
    if (word == u"open")
        return tr("Answer every item first, or say that it does not apply.");
    if (word == u"nothing")
        return tr("Nothing of the form applies to this call: there is no score to give.");
    // Asked for where it is to be said.
    if (word == u"why")
        return {};
    if (word == u"state" && !m_draft.calibration().isNull())
        return tr("It was handed in.");
    if (word == u"state")
        return m_draft.isSecond() ? tr("It is finished.") : tr("It was published.");
    return word.isEmpty() ? QString() : ScoreWords::obstacle(word);
}

QString ScoreFoot::moment(const std::optional<Instant>& at) const
{
    return at ? momentText(*at, m_draft.settings().zone()) : QString();
}

/// Of a score that was appealed against; its inspector learns what became of it.
QString ScoreFoot::appealText(const Evaluation& score) const
{
    if (score.isUnderAppeal())
        return tr("The agent appealed on %1. Somebody else scores the call again and decides.")
            .arg(moment(score.appealedAt()));
    if (score.isRevised())
        return tr("After an appeal it was revised on %1 and counts %2.")
            .arg(moment(score.decidedAt()), ScoreWords::points(score.standingScore()));
    return tr("After an appeal it was upheld on %1.").arg(moment(score.decidedAt()));
}

QString ScoreFoot::stateText() const
{
    const std::optional<Evaluation> score = m_draft.evaluation();
    if (!score || score->isDraft())
        return {};
    if (!m_draft.calibration().isNull())
        return tr("Handed in. What the others found is shown once the calibration is closed.");
    if (m_draft.isSecond())
        return tr("Finished. Decide the appeal now: both scores are laid side by side.");
    if (score->appealedAt())
        return appealText(*score);
    if (score->state() == EvaluationState::kReady)
        return tr("Goes to the agent on %1.").arg(moment(score->releaseAt()));
    if (score->acknowledgedAt())
        return tr("Published on %1. The agent acknowledged it on %2.")
            .arg(moment(score->publishedAt()), moment(score->acknowledgedAt()));
    return tr("Published on %1. The agent has not acknowledged it yet.").arg(moment(score->publishedAt()));
}

void ScoreFoot::showState()
{
    const std::optional<Evaluation> score = m_draft.evaluation();
    const bool waits = score && score->state() == EvaluationState::kReady;
    const bool calibrates = !m_draft.calibration().isNull();
    m_publish->setVisible(m_draft.isDraft() && !m_draft.isSecond() && !calibrates);
    m_handIn->setVisible(m_draft.isDraft() && calibrates);
    m_finish->setVisible(m_draft.isDraft() && m_draft.isSecond());
    m_takeBack->setVisible(waits);
    m_state->setText(stateText());
    m_state->setVisible(!m_state->text().isEmpty());
}

}  // namespace Seatdesk
