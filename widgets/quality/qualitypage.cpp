// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/quality/qualitypage.h"

#include "domain/groupbuilder.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticketnumber.h"
#include "domain/whendone.h"
#include "widgets/actions/pageactions.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/keyhintbutton.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/controls/texts.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/quality/addrecordingsdialog.h"
#include "widgets/quality/appealspane.h"
#include "widgets/quality/calibrationpane.h"
#include "widgets/quality/calleventsmodel.h"
#include "widgets/quality/callexport.h"
#include "widgets/quality/playeractions.h"
#include "widgets/quality/protectionpane.h"
#include "widgets/quality/recordinglist.h"
#include "widgets/quality/recordingpath.h"
#include "widgets/quality/samplepane.h"
#include "widgets/quality/scorepanel.h"
#include "widgets/quality/soundwords.h"
#include "widgets/quality/transcriptpane.h"
#include "widgets/quality/transcriptwords.h"
#include "widgets/quality/wavelanes.h"
#include "widgets/words/errorwords.h"
#include "widgets/workplace.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QListView>

#include <cmath>

namespace Seatdesk {

QualityPage::QualityPage(Workplace& place, const Theme& theme, ActionRegistry& actions, QualityWays ways,
                         QWidget* parent)
    : Ground(theme, Role::Surface, {}, parent),
      m_place(place),
      m_actions(actions),
      m_ways(std::move(ways)),
      m_sound(m_ways.sound),
      m_draft(place.records, place.session, place.settings, place.seat),
      m_release(place.records, place.session, place.seat),
      m_calls(new RecordingList(place, theme)),
      m_events(new CallEventsModel(this)),
      m_title(new ElidedLabel),
      m_facts(new ElidedLabel),
      m_shares(makeLabel(theme, {}, Role::Text2, TextStep::Small)),
      m_noEvents(makeLabel(theme, {}, Role::Text2)),
      m_notice(new NoticeBar(theme)),
      m_empty(new EmptyState(theme))
{
    setObjectName(QStringLiteral("qualityPage"));
    const PageActions page(actions, this, workspace(), tr("Quality"));
    m_player = new PlayerActions(page, actions, m_sound, m_window, this);
    declareActions(page);
    declareCalls(page);
    m_sample = new SamplePane(place, theme, page, [this] { return m_calls->current(); });
    m_appeals = new AppealsPane(place, theme, page, [this] { return m_calls->current(); });
    m_calibrations = new CalibrationPane(place, theme, page, [this] { return m_calls->current(); });
    m_score = new ScorePanel(m_draft, theme, page, actions, m_sound);
    m_transcript = new TranscriptPane(place, theme, page, m_sound, m_ways);
    m_protection = new ProtectionPane(place, theme, page, m_sound);
    connect(new CallExport(place, theme, page, m_sound, m_ways, this), &CallExport::told, this,
            [this](Tone tone, const QString& sentence) { m_notice->tell(tone, sentence); });
    build();
    connectSound();
    connectSides();
    connectTranscript();
    setFocusProxy(m_calls->list());
    showEmpty();
}

QualityPage::~QualityPage() = default;

void QualityPage::connectSides()
{
    connect(m_calls, &RecordingList::currentChanged, this, &QualityPage::openCurrent);
    connect(m_calls, &RecordingList::loaded, this, &QualityPage::showCall);
    connect(m_calls, &RecordingList::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The recordings could not be read.") + u' ' + ErrorWords::reason(error));
    });
    connect(m_sample, &SamplePane::agentChosen, m_calls, &RecordingList::narrowTo);
    connect(m_sample, &SamplePane::changed, &m_actions, &ActionRegistry::refresh);
    connect(m_sample, &SamplePane::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The sample was not read or kept.") + u' ' + ErrorWords::reason(error));
    });
    connect(m_appeals, &AppealsPane::recordingChosen, m_calls, &RecordingList::choose);
    connect(m_calibrations, &CalibrationPane::recordingChosen, m_calls, &RecordingList::choose);
    connect(m_calls, &RecordingList::missing, this, [this] {
        m_notice->tell(Tone::Warning, tr("This recording is not here any more, or you may not see it."));
    });
    connect(m_calibrations, &CalibrationPane::changed, this, &QualityPage::openAppeal);
    connect(m_calibrations, &CalibrationPane::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The calibrations could not be read.") + u' ' + ErrorWords::reason(error));
    });
    connect(m_protection, &ProtectionPane::changed, &m_actions, &ActionRegistry::refresh);
    connect(m_protection, &ProtectionPane::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("What is redacted could not be read: all of the call is beeped over.") + u' ' +
                                         ErrorWords::reason(error));
    });
    connect(m_appeals, &AppealsPane::changed, this, &QualityPage::openAppeal);
    connect(m_appeals, &AppealsPane::failed, this, [this](const Error& error) {
        m_notice->tell(Tone::Danger, tr("The appeals could not be read.") + u' ' + ErrorWords::reason(error));
    });
}

void QualityPage::connectTranscript()
{
    connect(m_transcript, &TranscriptPane::changed, this, &QualityPage::showHeardList);
    connect(m_transcript, &TranscriptPane::failed, this, [this](TranscriptFault fault) {
        m_notice->tell(Tone::Warning, tr("The transcript was not read.") + u' ' + TranscriptWords::fault(fault));
    });
    connect(m_transcript, &TranscriptPane::chosen, this, [this](double from, double to) {
        m_player->setEvent(to > from ? std::optional(std::pair(from, to)) : std::nullopt);
        m_sound.seek(from);
    });
}

bool QualityPage::isConcerned(const Session& session)
{
    Row call;
    call.record = CallRecording::kRecord;
    call.scope = session.scopes().pool(QStringLiteral("quality"));
    return session.permissions().mayInsert(session.actor(), call, session.time().now());
}

void QualityPage::connectSound()
{
    connect(&m_sound, &Listening::opened, this, [this] {
        m_window.reset(m_sound.length());
        m_actions.refresh();
    });
    connect(&m_sound, &Listening::grew, this, [this] { m_window.setLength(m_sound.length()); });
    connect(&m_sound, &Listening::analysed, this, &QualityPage::showHeard);
    connect(&m_sound, &Listening::changed, this, &QualityPage::showAudible);
    connect(&m_sound, &Listening::failed, this, [this](SoundFault fault) {
        m_notice->tell(Tone::Danger, tr("This recording cannot be played.") + u' ' + SoundWords::fault(fault));
        m_noEvents->clear();
        m_actions.refresh();
    });
}

void QualityPage::showEvent(QShowEvent* event)
{
    Ground::showEvent(event);
    if (m_open.isNull())
        openCurrent();
}

/// Nobody hears a customer who cannot see and stop the call: not under the lock, and not from another page.
void QualityPage::hideEvent(QHideEvent* event)
{
    Ground::hideEvent(event);
    if (!event->spontaneous() && m_sound.isPlaying())
        m_sound.toggle();
    if (!event->spontaneous())
        m_protection->leave();
}

/// Not before somebody looks: the page is made while the window idles.
void QualityPage::openCurrent()
{
    if (!isVisible())
        return;
    m_notice->dismiss();
    m_events->setEvents({}, 0);
    m_lanes->setEvents({});
    const Row* row = m_calls->current();
    m_open = row ? row->id : RecordId();
    if (row) {
        const CallRecording call(*row);
        m_openVoice = call.agentChannel();
        m_window.reset(static_cast<double>(call.lengthMs()) / 1000);
        const QString path = recordingPath(call, m_place.settings);
        m_sound.open(call, path);
        m_transcript->open(call, path);
        openDraft(call);
    } else {
        m_sound.close();
        m_transcript->close();
        m_draft.close();
    }
    showHeard();
    showCall();
}

/// Of a call under appeal it is the second score that is written, and no longer once it was decided; else that for the
/// calibration of the call, as long as it is open.
void QualityPage::openDraft(const CallRecording& call)
{
    const std::optional<Evaluation> appealed = m_appeals->appealed(call.id());
    const std::optional<Calibration> calibration = appealed ? std::nullopt : m_calibrations->asked(call.id());
    if (calibration)
        m_draft.openFor(call, *calibration);
    else
        m_draft.open(call, appealed);
}

void QualityPage::openAppeal()
{
    const Row* row = m_calls->current();
    if (!row || row->id != m_open)
        return m_actions.refresh();
    const std::optional<Evaluation> appealed = m_appeals->appealed(row->id);
    const std::optional<Calibration> calibration = appealed ? std::nullopt : m_calibrations->asked(row->id);
    if (m_draft.follows() != (appealed ? appealed->id() : RecordId()) ||
        m_draft.calibration() != (calibration ? calibration->id() : RecordId()))
        openDraft(CallRecording(*row));
    else if (calibration)
        m_draft.renew(*calibration);
    m_actions.refresh();
}

/// What is known of the call; the row may have become another while it is heard.
void QualityPage::showCall()
{
    showEmpty();
    const Row* row = m_calls->current();
    if (!row)
        return m_actions.refresh();
    const CallRecording call(*row);
    if (row->id == m_open && call.agentChannel() != m_openVoice)
        return openCurrent();
    m_draft.renew(call);
    const QString agent = m_place.session.nameOf(ScopeId(call.agent()));
    m_title->setFullText(agent.isEmpty() ? call.fileName() : agent);
    m_lanes->setAgentName(agent);
    const QString direction = call.direction() == u"in"    ? tr("incoming")
                              : call.direction() == u"out" ? tr("outgoing")
                                                           : QString();
    m_facts->setFullText(factsText(
        {call.takenAt() ? momentText(*call.takenAt(), m_place.settings.zone()) : QString(), direction,
         call.maskedNumber(),
         call.ticketNumber().isEmpty() ? QString() : tr("Ticket %1").arg(TicketNumber::shown(call.ticketNumber()))}));
    m_actions.refresh();
}

void QualityPage::showEmpty()
{
    const bool nothing = m_calls->isEmpty();
    m_calls->setVisible(!nothing);
    m_call->setVisible(!nothing);
    m_score->setVisible(!nothing);
    m_empty->setVisible(nothing && m_calls->isLoaded());
}

void QualityPage::showHeard()
{
    const CallAnalysis* heard = m_sound.analysis();
    const int agent = m_sound.agentVoice();
    std::vector<CallEvent> events = heard ? callEvents(*heard) : std::vector<CallEvent>();
    m_lanes->setEvents(events);
    m_events->setEvents(std::move(events), agent);
    m_player->setEvent(std::nullopt);
    showHeardList();
    m_noEvents->setText(heard ? tr("No silence, no hold, and nobody spoke over the other.")
                              : tr("What is heard in the call is listed here once it was read."));
    if (!heard)
        m_shares->clear();
    else if (!heard->voicesApart)
        m_shares->setText(tr("The voices were not recorded apart: who spoke cannot be told."));
    else if (const auto voice = static_cast<size_t>(agent); voice < heard->voices.size())
        m_shares->setText(tr("Agent speaks %1 %, customer %2 %")
                              .arg(std::lround(100 * heard->voices[voice].share))
                              .arg(std::lround(100 * heard->voices[1 - voice].share)));
    m_actions.refresh();
}

/// With a transcript what was heard stands between its lines.
void QualityPage::showHeardList()
{
    const bool written = m_transcript->hasTranscript();
    m_heardTitle->setName(written ? tr("Transcript") : tr("Heard in the call"));
    static_cast<QBoxLayout*>(m_transcript->parentWidget()->layout())->setStretchFactor(m_transcript, written ? 1 : 0);
    m_noEvents->setVisible(!written && m_events->rowCount() == 0);
    m_eventList->setVisible(!written && m_events->rowCount() > 0);
    m_actions.refresh();
}

void QualityPage::showAudible()
{
    if (m_sound.isPlaying() && !m_sound.isAudible())
        m_notice->tell(Tone::Info, tr("This PC has no sound device: the recording runs without being heard."));
}

void QualityPage::chooseEvent(int row)
{
    const CallEvent* event = m_events->eventAt(m_events->index(row));
    if (!event)
        return;
    m_eventList->setCurrentIndex(m_events->index(row));
    m_lanes->setCurrentEvent(row);
    m_player->setEvent(std::pair(event->span.start(), event->span.end()));
    m_sound.seek(event->span.start());
}

void QualityPage::stepEvent(int by)
{
    const int now = m_eventList->currentIndex().row();
    const int next = now < 0 ? (by > 0 ? 0 : m_events->rowCount() - 1) : now + by;
    chooseEvent(qBound(0, next, m_events->rowCount() - 1));
}

void QualityPage::swapVoices()
{
    const Row* row = m_calls->current();
    GroupBuilder group(m_place.seat, m_place.session.person(), m_place.time);
    group.change(*row, {{RecordingField::kAgentChannel, 1 - CallRecording(*row).agentChannel()}});
    whenDone(m_place.records.submit(group.group()), this, [this](const Result<void>& saved) {
        if (!saved)
            m_notice->tell(Tone::Danger, tr("The voices were not swapped.") + u' ' + ErrorWords::reason(saved.error()));
    });
}

void QualityPage::addRecordings()
{
    auto* dialog = new AddRecordingsDialog(m_place, theme(), m_ways, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace Seatdesk
