// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/evaluationdraft.h"
#include "items/evaluationrelease.h"
#include "widgets/controls/ground.h"
#include "widgets/quality/qualityways.h"
#include "widgets/quality/wavewindow.h"

class QLabel;
class QListView;

namespace Seatdesk {

class ActionRegistry;
class AppealsPane;
class CalibrationPane;
class CallEventsModel;
class ElidedLabel;
class EmptyState;
class KeyHintButton;
class NoticeBar;
class PageActions;
class PanelTitle;
class PlayerActions;
class ProtectionPane;
class RecordingList;
class SamplePane;
class ScorePanel;
class Session;
class TranscriptPane;
class TransportBar;
class WaveLanes;
struct Workplace;

/// The workspace of quality: recorded calls, heard and seen.
class QualityPage : public Ground
{
    Q_OBJECT

public:
    QualityPage(Workplace& place, const Theme& theme, ActionRegistry& actions, QualityWays ways,
                QWidget* parent = nullptr);
    ~QualityPage() override;

    static QString workspace() { return QStringLiteral("quality"); }
    /// Whether this person reviews calls.
    static bool isConcerned(const Session& session);

    [[nodiscard]] Listening& sound() { return m_sound; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void declareActions(const PageActions& page);
    void declareCalls(const PageActions& page);
    void build();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeHeard();
    [[nodiscard]] QWidget* makeHeardBy();
    void connectSound();
    void openCurrent();
    void openAppeal();
    void openDraft(const CallRecording& call);
    void connectSides();
    void connectTranscript();
    void showCall();
    void showHeard();
    void showHeardList();
    void showEmpty();
    void showAudible();
    void chooseEvent(int row);
    void stepEvent(int by);
    void swapVoices();
    void addRecordings();

    Workplace& m_place;
    ActionRegistry& m_actions;
    QualityWays m_ways;
    Listening m_sound;
    WaveWindow m_window;
    EvaluationDraft m_draft;
    EvaluationRelease m_release;
    RecordingList* m_calls;
    CallEventsModel* m_events;
    QListView* m_eventList = nullptr;
    PlayerActions* m_player = nullptr;
    WaveLanes* m_lanes = nullptr;
    SamplePane* m_sample = nullptr;
    AppealsPane* m_appeals = nullptr;
    CalibrationPane* m_calibrations = nullptr;
    ScorePanel* m_score = nullptr;
    TranscriptPane* m_transcript = nullptr;
    ProtectionPane* m_protection = nullptr;
    PanelTitle* m_heardTitle = nullptr;
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    QLabel* m_shares;
    QLabel* m_noEvents;
    NoticeBar* m_notice;
    EmptyState* m_empty;
    QWidget* m_call = nullptr;
    RecordId m_open;
    int m_openVoice = 0;
};

}  // namespace Seatdesk
