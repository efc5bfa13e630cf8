// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/resultspage.h"

#include "domain/evaluationactions.h"
#include "domain/scorecard.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketnumber.h"
#include "domain/whendone.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/quality/callguard.h"
#include "widgets/quality/recordingpath.h"
#include "widgets/quality/recordingsmodel.h"
#include "widgets/quality/resultsheet.h"
#include "widgets/quality/scoretrend.h"
#include "widgets/quality/scorewords.h"
#include "widgets/quality/soundwords.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <QHideEvent>
#include <QJsonArray>
#include <QListView>
#include <QLocale>
#include <QStringListModel>

#include <algorithm>

namespace Seatdesk {

namespace {

/// The call as the score keeps it: its agent sees no recordings.
CallRecording callOf(const Evaluation& evaluation)
{
    Row row;
    row.record = CallRecording::kRecord;
    row.id = evaluation.recording();
    row.fields = evaluation.call();
    return CallRecording(row);
}

}  // namespace

ResultsPage::ResultsPage(Workplace& place, const Theme& theme, ActionRegistry& actions, SoundPlaces sound,
                         QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_actions(actions),
      m_sound(std::move(sound)),
      m_results(place.records),
      m_cards(place.records),
      m_grants(place.records),
      m_model(new RecordingsModel(
          [this](const Row& row) {
              const TwoLines lines = linesOf(row);
              return factsText({lines.title, lines.facts, lines.state});
          },
          this)),
      m_guard(new CallGuard(place, m_sound, workspace(), this)),
      m_trend(new ScoreTrend(theme)),
      m_sheet(new ResultSheet(theme)),
      m_title(new ElidedLabel),
      m_facts(new ElidedLabel),
      m_count(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_time(makeLabel(theme, {}, Role::Text1, TextStep::Number, true)),
      m_unheard(makeLabel(theme, {}, Role::Text2)),
      m_note(makeLabel(theme, {}, Role::Text1)),
      m_outcome(makeLabel(theme, {}, Role::Text1)),
      m_noRemarks(makeLabel(theme, tr("The inspector left no remarks."), Role::Text2)),
      m_remarks(new QListView),
      m_remarkTexts(new QStringListModel(this)),
      m_notice(new NoticeBar(theme)),
      m_empty(new EmptyState(theme))
{
    setObjectName(QStringLiteral("resultsPage"));
    declareActions();
    build();
    connectSound();
    connect(m_guard, &CallGuard::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("What is redacted could not be read: all of the call is beeped over.") + u' ' +
                                         ErrorWords::reason(error));
    });
    connect(&m_results, &LiveRows::changed, this, &ResultsPage::showRows);
    connect(&m_cards, &LiveRows::changed, this, &ResultsPage::showCurrent);
    connect(&m_grants, &LiveRows::changed, &m_actions, &ActionRegistry::refresh);
    for (LiveRows* rows : {&m_results, &m_cards, &m_grants}) {
        connect(rows, &LiveRows::failed, this, [this](const Error& error) {
            m_notice->tell(Tone::Danger, tr("The scores could not be read.") + u' ' + ErrorWords::reason(error));
        });
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultsPage::showCurrent);
    setFocusProxy(m_list);
    ask();
    showRows();
}

bool ResultsPage::isConcerned(const Session& session)
{
    const QStringList roles{QStringLiteral("agent"), QStringLiteral("outbound"), QStringLiteral("callback"),
                            QStringLiteral("complaint")};
    return std::any_of(roles.begin(), roles.end(), [&](const QString& role) { return session.hasRole(role); });
}

/// What is not published is not here; the condition keeps out what the person may see by another role.
void ResultsPage::ask()
{
    Query query;
    query.record = Evaluation::kRecord;
    query.where = {{EvaluationField::kOwner, Condition::Test::Equal, m_place.session.person().toString(), {}},
                   {EvaluationField::kPublishedAt, Condition::Test::Filled, {}, {}}};
    query.sort = {{EvaluationField::kPublishedAt, true}};
    m_results.setQuery(query);
    Query cards;
    cards.record = Scorecard::kRecord;
    m_cards.setQuery(cards);
    Query grants;
    grants.record = QStringLiteral("grant");
    grants.where = {{QStringLiteral("role"),
                     Condition::Test::In,
                     QJsonArray{QStringLiteral("inspector"), QStringLiteral("director")},
                     {}}};
    m_grants.setQuery(grants);
}

void ResultsPage::connectSound()
{
    connect(&m_sound, &Listening::opened, this, [this] { m_window.reset(m_sound.length()); });
    connect(&m_sound, &Listening::grew, this, [this] { m_window.setLength(m_sound.length()); });
    connect(&m_sound, &Listening::moved, this, &ResultsPage::showPosition);
    connect(&m_sound, &Listening::changed, this, [this] {
        showPosition();
        m_actions.refresh();
    });
    connect(&m_sound, &Listening::failed, this, [this](SoundFault fault) {
        m_unheard->setText(tr("The call cannot be heard on this PC.") + u' ' + SoundWords::fault(fault));
        m_unheard->show();
    });
}

TwoLines ResultsPage::linesOf(const Row& row) const
{
    const Evaluation evaluation(row);
    const CallRecording call = callOf(evaluation);
    const QTimeZone zone = m_place.settings.zone();
    TwoLines lines;
    lines.title = ScoreWords::points(evaluation.standingScore());
    if (call.takenAt())
        lines.title += QStringLiteral(" · ") + tr("call of %1").arg(momentText(*call.takenAt(), zone));
    const QStringList unread{EvaluationState::kPublished, EvaluationState::kUpheld, EvaluationState::kRevised};
    lines.strong = unread.contains(evaluation.state());
    lines.facts = tr("Published on %1").arg(dayText(evaluation.publishedAt().value_or(Instant()), zone));
    lines.state = ScoreWords::state(evaluation.state());
    lines.stateIcon = ScoreWords::stateIcon(evaluation.state());
    lines.stateTone = ScoreWords::stateTone(evaluation.state());
    return lines;
}

const Row* ResultsPage::current() const
{
    return m_list ? m_model->rowAt(m_list->currentIndex()) : nullptr;
}

void ResultsPage::showRows()
{
    const QList<Row>& rows = m_results.rows();
    m_model->setRows(rows);
    const auto open =
        std::count_if(rows.begin(), rows.end(), [](const Row& row) { return Evaluation(row).isUnderAppeal(); });
    m_count->setText(factsText({rows.isEmpty() ? QString() : tr("%n scored", nullptr, static_cast<int>(rows.size())),
                                open == 0 ? QString() : tr("%n under appeal", nullptr, static_cast<int>(open))}));
    m_trend->setMonths(monthScores(rows, m_place.settings.zone(), ScoreTrend::kMonths));
    if (!current() && !rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
    m_panes->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty() && m_results.isLoaded());
    showCurrent();
}

void ResultsPage::showCurrent()
{
    const Row* row = current();
    if (!row) {
        openSound();
        return m_actions.refresh();
    }
    const Evaluation evaluation(*row);
    const CallRecording call = callOf(evaluation);
    const QTimeZone zone = m_place.settings.zone();
    const QString inspector = m_place.session.nameOf(ScopeId(evaluation.inspector()));
    m_title->setFullText(call.takenAt() ? tr("Call of %1").arg(momentText(*call.takenAt(), zone)) : call.fileName());
    m_facts->setFullText(factsText(
        {call.maskedNumber(),
         call.ticketNumber().isEmpty() ? QString() : tr("Ticket %1").arg(TicketNumber::shown(call.ticketNumber())),
         inspector.isEmpty() ? QString() : tr("scored by %1").arg(inspector)}));
    const ScoreForm form = formOf(evaluation);
    m_sheet->showResult(evaluation, form);
    m_outcome->setText(outcomeText(evaluation, form));
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    QStringList remarks;
    for (const QJsonValue& remark : evaluation.remarks())
        remarks.append(
            SoundWords::clock(remark[u"at"].toDouble()) + QStringLiteral("  ") +
            ScoreWords::remark(form, remark[u"item"].toString(), remark[u"text"].toString(), QLocale().name()));
    if (m_remarkTexts->stringList() != remarks)
        m_remarkTexts->setStringList(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    m_noRemarks->setVisible(remarks.isEmpty());
    m_note->setText(evaluation.note());
    m_note->setVisible(!evaluation.note().isEmpty());
    openSound();
    m_actions.refresh();
}

/// Not before somebody looks: the page is made while the window idles.
void ResultsPage::openSound()
{
    const Row* row = current();
    const RecordId wanted = row && isVisible() ? row->id : RecordId();
    if (wanted == m_open || (wanted.isNull() && row))
        return;
    m_open = wanted;
    m_unheard->hide();
    if (!row)
        return m_sound.close();
    const CallRecording call = callOf(Evaluation(*row));
    m_window.reset(static_cast<double>(call.lengthMs()) / 1000);
    m_sound.open(call, recordingPath(call, m_place.settings));
}

void ResultsPage::showEvent(QShowEvent* event)
{
    Ground::showEvent(event);
    openSound();
}

/// Nobody hears a customer who cannot see and stop the call: not under the lock, and not from another page.
void ResultsPage::hideEvent(QHideEvent* event)
{
    Ground::hideEvent(event);
    if (!event->spontaneous() && m_sound.isPlaying())
        m_sound.toggle();
    if (!event->spontaneous())
        m_guard->leave();
}

void ResultsPage::showPosition()
{
    m_time->setText(m_sound.isOpen() ? SoundWords::fineClock(m_sound.position()) + QStringLiteral(" / ") +
                                           SoundWords::clock(m_sound.length())
                                     : QStringLiteral("–"));
}

void ResultsPage::playRemark(int place)
{
    const Row* row = current();
    const QJsonArray remarks = row ? Evaluation(*row).remarks() : QJsonArray();
    if (place < 0 || place >= remarks.size())
        return;
    m_sound.seek(remarks.at(place)[u"at"].toDouble());
    if (m_sound.isOpen() && !m_sound.isPlaying())
        m_sound.toggle();
}

void ResultsPage::acknowledge()
{
    EvaluationActions steps(GroupBuilder(m_place.seat, m_place.session.person(), m_place.time));
    whenDone(m_place.records.submit(steps.acknowledge(*current())), this, [this](const Result<void>& done) {
        if (!done)
            m_notice->tell(Tone::Danger,
                           tr("It was not noted that you read it.") + u' ' + ErrorWords::reason(done.error()));
    });
}

}  // namespace Seatdesk
