// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of quality is laid out, and what can be done on it.
#include "audio/peaks/peakpyramid.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/quality/appealspane.h"
#include "widgets/quality/calibrationpane.h"
#include "widgets/quality/calleventdelegate.h"
#include "widgets/quality/calleventsmodel.h"
#include "widgets/quality/heardbypane.h"
#include "widgets/quality/playeractions.h"
#include "widgets/quality/protectionpane.h"
#include "widgets/quality/qualitypage.h"
#include "widgets/quality/recordinglist.h"
#include "widgets/quality/samplepane.h"
#include "widgets/quality/scorecardsdialog.h"
#include "widgets/quality/scorepanel.h"
#include "widgets/quality/transcriptpane.h"
#include "widgets/quality/transportbar.h"
#include "widgets/quality/wavelanes.h"
#include "widgets/quality/waveoverview.h"
#include "widgets/words/errorwords.h"

#include <QHBoxLayout>
#include <QListView>

namespace Seatdesk {

void QualityPage::declareActions(const PageActions& page)
{
    const auto whenHeard = [this] {
        return m_events->rowCount() > 0 ? QString() : tr("Nothing was heard that is listed.");
    };
    page.add({.id = QStringLiteral("call.nextEvent"),
              .name = tr("Next thing heard"),
              .icon = QStringLiteral("go-next"),
              .run = [this] { stepEvent(1); },
              .whyNot = whenHeard});
    page.add({.id = QStringLiteral("call.previousEvent"),
              .name = tr("Previous thing heard"),
              .icon = QStringLiteral("go-previous"),
              .run = [this] { stepEvent(-1); },
              .whyNot = whenHeard});
    page.add({.id = QStringLiteral("call.swap"),
              .name = tr("Swap agent and customer"),
              .icon = QStringLiteral("document-swap"),
              .run = [this] { swapVoices(); },
              .whyNot = [this]() -> QString {
                  if (!m_sound.isOpen())
                      return tr("No recording is open.");
                  return m_sound.peaks()->channels() > 1 ? QString() : tr("The two voices were not recorded apart.");
              }});
}

void QualityPage::declareCalls(const PageActions& page)
{
    const auto whenChosen = [this] { return m_calls->current() ? QString() : tr("No recording is chosen."); };
    page.add({.id = QStringLiteral("quality.search"),
              .name = tr("Find a recording"),
              .icon = QStringLiteral("search"),
              .run = [this] { m_calls->focusSearch(); },
              .whyNot = [this] { return m_calls->isEmpty() ? tr("There is no recording yet.") : QString(); }});
    page.add({.id = QStringLiteral("quality.nextCall"),
              .name = tr("Next recording"),
              .icon = QStringLiteral("go-down"),
              .run = [this] { m_calls->step(1); },
              .whyNot = whenChosen});
    page.add({.id = QStringLiteral("quality.previousCall"),
              .name = tr("Previous recording"),
              .icon = QStringLiteral("go-up"),
              .run = [this] { m_calls->step(-1); },
              .whyNot = whenChosen});
    page.add({.id = QStringLiteral("quality.ticket"),
              .name = tr("Show the ticket"),
              .icon = QStringLiteral("view-task"),
              .run = [this] { m_ways.openTicket(RecordId(CallRecording(*m_calls->current()).ticket())); },
              .whyNot = [this, whenChosen]() -> QString {
                  if (!m_calls->current())
                      return whenChosen();
                  return CallRecording(*m_calls->current()).ticket().isNull() ? tr("No ticket is known for this call.")
                                                                              : QString();
              }});
    page.add({.id = QStringLiteral("quality.forms"),
              .name = tr("Forms that calls are scored by…"),
              .icon = QStringLiteral("draft"),
              .run = [this] { (new ScorecardsDialog(m_place, theme(), this))->open(); }});
    page.add({.id = QStringLiteral("quality.add"),
              .name = tr("Add recordings…"),
              .icon = QStringLiteral("list-add"),
              .run = [this] { addRecordings(); }});
}

void QualityPage::build()
{
    m_notice->setDismissable(true);
    m_notice->hide();
    auto* add = new KeyHintButton(theme(), {});
    add->setObjectName(QStringLiteral("addButton"));
    add->setHintShown(false);
    add->follow(m_actions, QStringLiteral("quality.add"));
    m_calls->addWayIn(add);
    auto* draw = new KeyHintButton(theme(), {});
    draw->setObjectName(QStringLiteral("drawButton"));
    draw->setHintShown(false);
    draw->follow(m_actions, QStringLiteral("quality.draw"));
    m_sample->addWayIn(draw);
    auto* decide = new KeyHintButton(theme(), {});
    decide->setObjectName(QStringLiteral("decideButton"));
    decide->setHintShown(false);
    decide->follow(m_actions, QStringLiteral("appeal.decide"));
    m_appeals->addWayOut(decide);
    for (const char* action : {"calibration.close", "calibration.results"}) {
        auto* way = new KeyHintButton(theme(), {});
        way->setObjectName(QString::fromLatin1(action));
        way->setHintShown(false);
        way->follow(m_actions, QString::fromLatin1(action));
        m_calibrations->addWayOut(way);
    }
    m_empty->setIconName(QStringLiteral("waveform"));
    m_empty->setTexts(
        tr("There is no recording yet."),
        tr("Add them from the folder in which your telephone system saves calls. The files stay where they "
           "are."));
    m_empty->addWayOut(tr("Add recordings…"))->follow(m_actions, QStringLiteral("quality.add"));
    m_lanes = new WaveLanes(theme(), m_sound, m_window);
    m_player->setLanes(m_lanes);
    m_protection->setLanes(m_lanes);
    connect(m_lanes, &WaveLanes::eventChosen, this, &QualityPage::chooseEvent);
    connect(m_lanes, &WaveLanes::rangeChanged, &m_actions, &ActionRegistry::refresh);
    m_call = new QWidget;
    auto* call = new QVBoxLayout(m_call);
    call->setContentsMargins(0, 0, 0, 0);
    call->setSpacing(0);
    call->addWidget(makeHead());
    call->addWidget(m_notice);
    call->addWidget(new WaveOverview(theme(), m_sound, m_window));
    call->addWidget(m_lanes);
    call->addWidget(new TransportBar(theme(), m_actions, m_sound));
    call->addWidget(makeHeard(), 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_appeals);
    left->addWidget(m_calibrations);
    left->addWidget(m_sample);
    left->addWidget(m_calls, 1);
    left->addWidget(m_protection);
    left->addWidget(makeHeardBy());
    row->addLayout(left);
    row->addWidget(m_call, 1);
    row->addWidget(m_score);
    row->addWidget(m_empty, 1);
}

QWidget* QualityPage::makeHead()
{
    theme().dress(m_title, Role::Text1, TextStep::Title, true);
    m_title->setObjectName(QStringLiteral("callTitle"));
    theme().dress(m_facts, Role::Text2, TextStep::Small);
    m_facts->setObjectName(QStringLiteral("callFacts"));
    auto* ticket = new KeyHintButton(theme(), {});
    ticket->setObjectName(QStringLiteral("callTicket"));
    ticket->follow(m_actions, QStringLiteral("quality.ticket"));
    auto* redact = new KeyHintButton(theme(), {});
    redact->setObjectName(QStringLiteral("callRedact"));
    redact->setHintShown(false);
    redact->follow(m_actions, QStringLiteral("call.redact"));
    auto* head = new Ground(theme(), Role::Surface, Qt::BottomEdge);
    head->setFixedHeight(theme().height(40));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 1);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_facts, 1);
    row->addWidget(redact);
    row->addWidget(ticket);
    return head;
}

QWidget* QualityPage::makeHeardBy()
{
    auto* heardBy = new HeardByPane(m_place, theme(), m_sound);
    connect(heardBy, &HeardByPane::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("Who heard this call could not be read.") + u' ' + ErrorWords::reason(error));
    });
    return heardBy;
}

QWidget* QualityPage::makeHeard()
{
    m_eventList = makePlainList(m_events, new CallEventDelegate(theme(), *m_events), QStringLiteral("heardList"),
                                tr("Heard in the call"));
    connect(m_eventList, &QListView::clicked, this, [this](const QModelIndex& index) { chooseEvent(index.row()); });
    connect(m_eventList, &QListView::activated, this, [this](const QModelIndex& index) { chooseEvent(index.row()); });
    m_noEvents->setContentsMargins(12, 8, 12, 8);
    m_noEvents->setWordWrap(true);
    m_shares->setObjectName(QStringLiteral("callShares"));
    m_heardTitle = new PanelTitle(theme(), tr("Heard in the call"));
    m_heardTitle->setFloatable(false);
    m_heardTitle->setClosable(false);
    m_heardTitle->addWidget(m_shares);
    auto* transcript = new KeyHintButton(theme(), {});
    transcript->setObjectName(QStringLiteral("openTranscript"));
    transcript->setHintShown(false);
    transcript->follow(m_actions, QStringLiteral("transcript.open"));
    m_heardTitle->addWidget(transcript);
    auto* heard = new QWidget;
    auto* column = new QVBoxLayout(heard);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heardTitle);
    column->addWidget(m_transcript);
    column->addWidget(m_noEvents);
    column->addWidget(m_eventList, 1);
    column->addStretch();
    return heard;
}

}  // namespace Seatdesk
