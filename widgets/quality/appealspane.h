// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/scoreappeals.h"
#include "widgets/controls/ground.h"

class QLabel;
class QListView;

namespace Seatdesk {

class KeyHintButton;
class PageActions;
class RecordingsModel;
class ScoreForm;
struct TwoLines;
struct Workplace;

/// The appeals that wait for this person: each agent with their call and what is to be done, and nothing of the first
/// score until the second is finished; then the way to decide.
class AppealsPane : public Ground
{
    Q_OBJECT

public:
    /// `chosen` is the recording that stands open, null when there is none.
    AppealsPane(Workplace& place, const Theme& theme, const PageActions& page, std::function<const Row*()> chosen,
                QWidget* parent = nullptr);

    /// The score under appeal that this person is to check by scoring the recording again.
    [[nodiscard]] std::optional<Evaluation> appealed(RecordId recording) const;
    /// Stands below the list while there is something to decide.
    void addWayOut(KeyHintButton* button);

Q_SIGNALS:
    /// Somebody's line was opened.
    void recordingChosen(Seatdesk::RecordId recording);
    /// Which appeals there are, or what can be done with them, may have changed.
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void declareActions(const PageActions& page);
    void build();
    void showAppeals();
    [[nodiscard]] TwoLines linesOf(const Row& row) const;
    [[nodiscard]] const ScoreAppeal* chosenAppeal() const;
    [[nodiscard]] QString whyNotDecide() const;
    /// Nothing when its form is not here.
    [[nodiscard]] std::optional<ScoreForm> formOf(const Evaluation& evaluation) const;
    void decide();
    void ask(const ScoreAppeal& appeal, const ScoreForm& form);

    Workplace& m_place;
    std::function<const Row*()> m_chosen;
    ScoreAppeals m_appeals;
    LiveRows m_cards;
    RecordingsModel* m_model;
    QListView* m_list;
    QLabel* m_count;
    QWidget* m_foot = nullptr;
};

}  // namespace Seatdesk
