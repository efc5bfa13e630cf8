// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scoreform.h"
#include "items/calibrationdesk.h"
#include "widgets/controls/ground.h"

class QLabel;
class QListView;

namespace Seatdesk {

class KeyHintButton;
class PageActions;
class RecordingsModel;
struct TwoLines;
struct Workplace;

/// The calibrations that are open: of whose call, who still owes a score and what this person is to do; then the ways
/// to start one, to close one and to what came of them.
class CalibrationPane : public Ground
{
    Q_OBJECT

public:
    /// `chosen` is the recording that stands open, null when there is none.
    CalibrationPane(Workplace& place, const Theme& theme, const PageActions& page, std::function<const Row*()> chosen,
                    QWidget* parent = nullptr);

    /// The open round for which this person is to score the recording.
    [[nodiscard]] std::optional<Calibration> asked(RecordId recording) const { return m_desk.askedOf(recording); }
    /// Stands below the list.
    void addWayOut(KeyHintButton* button);

Q_SIGNALS:
    /// Somebody's line was opened.
    void recordingChosen(Seatdesk::RecordId recording);
    /// Which rounds are open may have changed.
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void declareActions(const PageActions& page);
    void build();
    void showRounds();
    [[nodiscard]] TwoLines linesOf(const Row& row) const;
    [[nodiscard]] QString names(const QList<StaffId>& people) const;
    /// The form that is used now; nothing where there is none.
    [[nodiscard]] const Row* card() const;
    [[nodiscard]] QString whyNotStart() const;
    [[nodiscard]] QString whyNotClose() const;
    void start();
    void close();
    void showResults();

    Workplace& m_place;
    std::function<const Row*()> m_chosen;
    CalibrationDesk m_desk;
    LiveRows m_cards;
    LiveRows m_calls;  ///< the recordings of the open rounds, which may lie beyond the list
    RecordingsModel* m_model;
    QListView* m_list;
    QLabel* m_count;
    QWidget* m_foot = nullptr;
};

}  // namespace Seatdesk
