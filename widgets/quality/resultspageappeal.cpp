// SPDX-License-Identifier: GPL-3.0-or-later
// How an agent appeals on the page of their own scores, and reads what became of it.
#include "domain/evaluationactions.h"
#include "domain/qualitykeys.h"
#include "domain/scorecard.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "domain/workcalendar.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/quality/appealquestions.h"
#include "widgets/quality/resultspage.h"
#include "widgets/quality/scorewords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <QLocale>

namespace Seatdesk {

ScoreForm ResultsPage::formOf(const Evaluation& evaluation) const
{
    for (const Row& card : m_cards.rows()) {
        if (card.id == evaluation.scorecard())
            return ScoreForm::fromJson(Scorecard(card).body());
    }
    return {};
}

Instant ResultsPage::appealUntil(const Evaluation& evaluation) const
{
    return appealEnd(evaluation, m_place.calendar, m_place.settings.number(SettingKey::kAppealDays));
}

QString ResultsPage::whyNotAcknowledge() const
{
    const Session& session = m_place.session;
    if (!current())
        return tr("No score is chosen.");
    if (Evaluation(*current()).isUnderAppeal())
        return tr("Your appeal is under way.");
    const bool may = session.permissions().mayStep(session.actor(), *current(), EvaluationState::kAcknowledged,
                                                   session.time().now());
    return may ? QString() : tr("You have said so already.");
}

QString ResultsPage::whyNotAppeal() const
{
    const Session& session = m_place.session;
    const Instant now = session.time().now();
    if (!current())
        return tr("No score is chosen.");
    const Evaluation evaluation(*current());
    if (evaluation.isUnderAppeal())
        return tr("Your appeal is under way.");
    if (evaluation.decidedAt())
        return tr("An appeal against this score was decided.");
    if (!session.permissions().mayStep(session.actor(), *current(), EvaluationState::kAppealed, now))
        return tr("You have said that you read it: an appeal comes before that.");
    if (const Instant until = appealUntil(evaluation); now > until)
        return tr("An appeal was possible until %1.").arg(momentText(until, m_place.settings.zone()));
    const ScoreForm form = formOf(evaluation);
    if (form.items().isEmpty())
        return tr("The form of this score is not here.");
    if (objectable(form, ScoreAnswers::fromJson(evaluation.answers())).isEmpty())
        return tr("No item lost points: there is nothing to object to.");
    QList<Grant> grants;
    for (const Row& row : m_grants.rows())
        grants.append(Grant::of(row));
    return hasSecondScorer(grants, evaluation, now)
               ? QString()
               : tr("Nobody but the inspector of this score checks quality: nobody could judge an appeal.");
}

void ResultsPage::appeal()
{
    const Row row = *current();
    const Evaluation evaluation(row);
    const auto submit = [this, row](const QJsonObject& answers, const std::function<void(const QString&)>& done) {
        const Objections objections = AppealQuestions::objections(answers);
        if (const QString missing = AppealQuestions::missing(objections); !missing.isEmpty())
            return done(missing);
        if (m_place.time.now() > appealUntil(Evaluation(row)))
            return done(tr("An appeal was possible until %1.")
                            .arg(momentText(appealUntil(Evaluation(row)), m_place.settings.zone())));
        EvaluationActions steps(GroupBuilder(m_place.seat, m_place.session.person(), m_place.time));
        const ScopeId pool = m_place.session.scopes().pool(QStringLiteral("quality"));
        whenDone(m_place.records.submit(steps.appeal(row, objections, pool)), this, [done](const Result<void>& kept) {
            done(kept ? QString() : tr("The appeal was not kept.") + u' ' + ErrorWords::reason(kept.error()));
        });
    };
    const QString until = momentText(appealUntil(evaluation), m_place.settings.zone());
    auto* dialog = new AskDialog(AppealQuestions::spec(evaluation, formOf(evaluation), until), submit, theme(), this);
    dialog->open();
}

/// What became of an appeal; empty when there was none.
QString ResultsPage::outcomeText(const Evaluation& evaluation, const ScoreForm& form) const
{
    const QTimeZone zone = m_place.settings.zone();
    if (evaluation.isUnderAppeal())
        return tr("You appealed on %1. Until it is decided the score does not count in the month.")
            .arg(momentText(evaluation.appealedAt().value_or(Instant()), zone));
    if (!evaluation.decidedAt())
        return {};
    const QString name = m_place.session.nameOf(ScopeId(evaluation.decidedBy()));
    QStringList lines{tr("Appeal decided on %1 by %2.")
                          .arg(momentText(*evaluation.decidedAt(), zone), name.isEmpty() ? tr("somebody") : name)};
    if (evaluation.isRevised()) {
        QStringList changed;
        for (const QString& key : differing(form, ScoreAnswers::fromJson(evaluation.answers()),
                                            ScoreAnswers::fromJson(evaluation.standingAnswers())))
            changed.append(form.item(key)->name.in(QLocale().name()));
        lines.append(tr("Revised from %1 to %2: %3.")
                         .arg(ScoreWords::points(evaluation.score()), ScoreWords::points(evaluation.standingScore()),
                              changed.join(tr(", "))));
    } else {
        lines.append(tr("The score stands."));
    }
    lines.append(tr("Reason: %1").arg(evaluation.reason()));
    return lines.join(u'\n');
}

}  // namespace Seatdesk
