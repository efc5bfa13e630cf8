// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"
#include "widgets/controls/ground.h"
#include "widgets/quality/listening.h"
#include "widgets/quality/wavewindow.h"

class QLabel;
class QListView;
class QStringListModel;

namespace Seatdesk {

class ActionRegistry;
class CallGuard;
class ElidedLabel;
class Evaluation;
class EmptyState;
class NoticeBar;
class PageActions;
class RecordingsModel;
class ResultSheet;
class ScoreForm;
class ScoreTrend;
class Session;
struct TwoLines;
struct Workplace;

/// An agent's own published scores: how they went over the months, each with its remarks, which play the call from
/// their second, and the word that it was read.
class ResultsPage : public Ground
{
    Q_OBJECT

public:
    ResultsPage(Workplace& place, const Theme& theme, ActionRegistry& actions, SoundPlaces sound,
                QWidget* parent = nullptr);

    static QString workspace() { return QStringLiteral("results"); }
    /// Whether this person's calls are recorded and scored.
    static bool isConcerned(const Session& session);

    [[nodiscard]] Listening& sound() { return m_sound; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void declareActions();
    void connectSound();
    void ask();
    void build();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTool(const QString& action);
    [[nodiscard]] QWidget* makePlayer();
    [[nodiscard]] QWidget* makeRemarks();
    [[nodiscard]] TwoLines linesOf(const Row& row) const;
    [[nodiscard]] const Row* current() const;
    void showRows();
    void showCurrent();
    void openSound();
    void showPosition();
    void playRemark(int place);
    void acknowledge();
    [[nodiscard]] ScoreForm formOf(const Evaluation& evaluation) const;
    [[nodiscard]] QString outcomeText(const Evaluation& evaluation, const ScoreForm& form) const;
    [[nodiscard]] QString whyNotAppeal() const;
    [[nodiscard]] QString whyNotAcknowledge() const;
    [[nodiscard]] Instant appealUntil(const Evaluation& evaluation) const;
    void appeal();

    Workplace& m_place;
    ActionRegistry& m_actions;
    Listening m_sound;
    WaveWindow m_window;
    LiveRows m_results;
    LiveRows m_cards;
    LiveRows m_grants;  ///< who could judge an appeal
    RecordingsModel* m_model;
    QListView* m_list = nullptr;
    CallGuard* m_guard;
    ScoreTrend* m_trend;
    ResultSheet* m_sheet;
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    QLabel* m_count;
    QLabel* m_time;
    QLabel* m_unheard;
    QLabel* m_note;
    QLabel* m_outcome;
    QLabel* m_noRemarks;
    QListView* m_remarks;
    QStringListModel* m_remarkTexts;
    NoticeBar* m_notice;
    EmptyState* m_empty;
    QWidget* m_panes = nullptr;
    RecordId m_open;  ///< whose call is open to be heard
};

}  // namespace Seatdesk
