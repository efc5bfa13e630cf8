// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/calibrationpane.h"

#include "domain/callrecording.h"
#include "domain/scorecard.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/knowledge/twolinedelegate.h"
#include "widgets/quality/calibrationdialog.h"
#include "widgets/quality/recordinglist.h"
#include "widgets/quality/recordingsmodel.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <QHBoxLayout>
#include <QListView>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kRoundRows = 3;  ///< seen at once

}  // namespace

CalibrationPane::CalibrationPane(Workplace& place, const Theme& theme, const PageActions& page,
                                 std::function<const Row*()> chosen, QWidget* parent)
    : Ground(theme, Role::Surface, Qt::RightEdge | Qt::BottomEdge, parent),
      m_place(place),
      m_chosen(std::move(chosen)),
      m_desk(place.records, place.session, place.seat),
      m_cards(place.records),
      m_calls(place.records),
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
          QStringLiteral("calibrationList"), tr("Calibrations"))),
      m_count(makeLabel(theme, {}, Role::Text2, TextStep::Small))
{
    setObjectName(QStringLiteral("calibrationPane"));
    declareActions(page);
    build();
    connect(&m_desk, &CalibrationDesk::changed, this, &CalibrationPane::showRounds);
    connect(&m_desk, &CalibrationDesk::failed, this, &CalibrationPane::failed);
    connect(&m_calls, &LiveRows::changed, this, [this] { m_list->viewport()->update(); });
    connect(&m_cards, &LiveRows::changed, this, &CalibrationPane::changed);
    for (LiveRows* rows : {&m_cards, &m_calls})
        connect(rows, &LiveRows::failed, this, &CalibrationPane::failed);
    const auto choose = [this](const QModelIndex& index) {
        if (const Row* row = m_model->rowAt(index))
            Q_EMIT recordingChosen(Calibration(*row).recording());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    Query cards;
    cards.record = Scorecard::kRecord;
    cards.sort = {{ScorecardField::kVersion, true}, {ScorecardField::kMadeAt, true}};
    m_cards.setQuery(cards);
    showRounds();
}

void CalibrationPane::declareActions(const PageActions& page)
{
    page.add({.id = QStringLiteral("calibration.start"),
              .name = tr("Start a calibration…"),
              .icon = QStringLiteral("system-users"),
              .run = [this] { start(); },
              .whyNot = [this] { return whyNotStart(); }});
    page.add({.id = QStringLiteral("calibration.close"),
              .name = tr("Close the calibration…"),
              .icon = QStringLiteral("emblem-checked"),
              .run = [this] { close(); },
              .whyNot = [this] { return whyNotClose(); }});
    page.add({.id = QStringLiteral("calibration.results"),
              .name = tr("How far inspectors agree…"),
              .icon = QStringLiteral("office-chart-bar"),
              .run = [this] { showResults(); },
              .whyNot = [this] { return card() ? QString() : tr("There is no form to score by yet."); }});
}

void CalibrationPane::build()
{
    setFixedWidth(RecordingList::kWidth);
    m_count->setObjectName(QStringLiteral("calibrationCount"));
    auto* head = new Ground(theme(), Role::Sunken, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* titles = new QHBoxLayout(head);
    titles->setContentsMargins(12, 0, 12, 1);
    titles->addWidget(makeLabel(theme(), tr("Calibrations"), Role::Text1, TextStep::Base, true));
    titles->addStretch();
    titles->addWidget(m_count);
    m_foot = new QWidget;
    auto* ways = new QVBoxLayout(m_foot);
    ways->setContentsMargins(12, 4, 12, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 1);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list);
    column->addWidget(m_foot);
}

void CalibrationPane::addWayOut(KeyHintButton* button)
{
    static_cast<QVBoxLayout*>(m_foot->layout())->addWidget(button, 0, Qt::AlignLeft);
}

const Row* CalibrationPane::card() const
{
    const QList<Row>& cards = m_cards.rows();
    const auto found =
        std::find_if(cards.begin(), cards.end(), [](const Row& row) { return !Scorecard(row).retiredAt(); });
    return found == cards.end() ? nullptr : &*found;
}

QString CalibrationPane::names(const QList<StaffId>& people) const
{
    QStringList names;
    for (const StaffId person : people)
        names.append(m_place.session.nameOf(ScopeId(person)));
    return names.join(tr(", ", "between people who owe a score"));
}

/// Who owes, and never what anybody found.
TwoLines CalibrationPane::linesOf(const Row& row) const
{
    const Calibration round(row);
    TwoLines lines;
    for (const Row& call : m_calls.rows()) {
        if (call.id == round.recording())
            lines.title = m_place.session.nameOf(ScopeId(CallRecording(call).agent()));
    }
    if (lines.title.isEmpty())
        lines.title = dayText(round.openedAt().value_or(Instant()), m_place.settings.zone());
    const QList<StaffId> owing = round.owing();
    lines.facts = owing.isEmpty() ? tr("All scores are in") : tr("Owed by %1").arg(names(owing));
    if (owing.contains(m_place.session.person()))
        lines.state = tr("To score");
    else if (round.done().contains(m_place.session.person()))
        lines.state = tr("Handed in");
    return lines;
}

void CalibrationPane::showRounds()
{
    QList<Row> rows;
    QJsonArray recordings;
    for (const Calibration& round : m_desk.openRounds()) {
        rows.append(round.row());
        recordings.append(round.recording().toString());
    }
    m_model->setRows(rows);
    m_list->viewport()->update();
    m_count->setText(QString::number(rows.size()));
    const int height = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(qMin(kRoundRows, static_cast<int>(rows.size())) * qMax(0, height));
    Query calls;
    calls.record = CallRecording::kRecord;
    calls.where = {{QStringLiteral("id"), Condition::Test::In, recordings, {}}};
    m_calls.setQuery(calls);
    setVisible(!rows.isEmpty() || !m_desk.closedRounds().isEmpty());
    Q_EMIT changed();
}

QString CalibrationPane::whyNotStart() const
{
    const Row* call = m_chosen();
    if (!call)
        return tr("No recording is chosen.");
    if (CallRecording(*call).agent().isNull())
        return tr("Nobody knows whose call this was: it cannot be scored.");
    if (!card())
        return tr("There is no form to score by yet.");
    if (m_desk.openRoundOf(call->id))
        return tr("A calibration of this call is open already.");
    return m_desk.inspectors(CallRecording(*call).agent()).size() > 1
               ? QString()
               : tr("There are not two inspectors who could score this call.");
}

QString CalibrationPane::whyNotClose() const
{
    const Row* call = m_chosen();
    const std::optional<Calibration> round = call ? m_desk.openRoundOf(call->id) : std::nullopt;
    if (!round)
        return tr("No calibration of this recording is open.");
    return m_desk.mayClose(*round) ? QString()
                                   : tr("Scores are owed: only %1, who started it, may close it now.")
                                         .arg(m_place.session.nameOf(ScopeId(round->owner())));
}

void CalibrationPane::start()
{
    const RecordId recording = m_chosen()->id;
    const QList<StaffId> inspectors = m_desk.inspectors(CallRecording(*m_chosen()).agent());
    AskSpec spec;
    spec.title = tr("Start a calibration");
    spec.intro =
        tr("They score the call without sight of each other. What they find is shown once all are in, or you "
           "close it.");
    spec.submit = tr("Start it");
    for (const StaffId inspector : inspectors)
        spec.fields.append({.id = inspector.toString(),
                            .label = m_place.session.nameOf(ScopeId(inspector)),
                            .kind = AskField::Kind::Flag,
                            .initial = true});
    const auto submit = [this, inspectors, recording, form = card()->id](
                            const QJsonObject& answers, const std::function<void(const QString&)>& done) {
        QList<StaffId> invited = inspectors;
        invited.removeIf([&](StaffId inspector) { return !answers.value(inspector.toString()).toBool(); });
        if (invited.size() < 2)
            return done(tr("Choose at least two inspectors."));
        m_desk.start(recording, form, invited, [done](const Result<void>& kept) {
            done(kept ? QString() : tr("The calibration was not started.") + u' ' + ErrorWords::reason(kept.error()));
        });
    };
    auto* dialog = new AskDialog(spec, submit, theme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CalibrationPane::close()
{
    const Calibration round = *m_desk.openRoundOf(m_chosen()->id);
    const QList<StaffId> owing = round.owing();
    AskSpec spec;
    spec.title = tr("Close the calibration");
    spec.intro = owing.isEmpty() ? tr("All scores are in. They are shown to all inspectors.")
                                 : tr("Not waited for: %1. What is in is shown to all inspectors, and nothing more is "
                                      "taken.")
                                       .arg(names(owing));
    spec.submit = tr("Close it");
    const auto submit = [this, round](const QJsonObject&, const std::function<void(const QString&)>& done) {
        m_desk.close(round, [done](const Result<void>& kept) {
            done(kept ? QString() : tr("The calibration was not closed.") + u' ' + ErrorWords::reason(kept.error()));
        });
    };
    auto* dialog = new AskDialog(spec, submit, theme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// By the form that is used now: what was scored by another one is no unit of its items.
void CalibrationPane::showResults()
{
    auto* dialog = new CalibrationDialog(m_place, theme(), m_desk, ScoreForm::fromJson(Scorecard(*card()).body()),
                                         card()->id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalibrationDialog::recordingChosen, this, &CalibrationPane::recordingChosen);
    dialog->open();
}

}  // namespace Seatdesk
