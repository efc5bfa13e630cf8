// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/ground.h"

#include <QHash>

class QLabel;
class QListView;

namespace Seatdesk {

class CallGuard;
class Listening;
class PageActions;
class ProtectionActions;
class RecordingsModel;
class WaveLanes;
struct Error;
struct Row;
struct TwoLines;
struct Workplace;

/// What of the open call is not to be heard: where, why and by whom; also what was taken back, with its reason. A click
/// goes there. Gone while nothing of the call was ever redacted.
class ProtectionPane : public Ground
{
    Q_OBJECT

public:
    ProtectionPane(Workplace& place, const Theme& theme, const PageActions& page, Listening& sound,
                   QWidget* parent = nullptr);

    /// The ranges that are chosen there are what is redacted.
    void setLanes(WaveLanes* lanes);
    /// The person has done with the call for now.
    void leave();

Q_SIGNALS:
    /// What can be done here may have changed.
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void build();
    void showRows();
    [[nodiscard]] const Row* current() const;
    /// The chosen one, where it still hides something.
    [[nodiscard]] const Row* standing() const;
    [[nodiscard]] TwoLines linesOf(const Row& row) const;
    void goTo();

    Workplace& m_place;
    Listening& m_sound;
    CallGuard* m_guard;
    RecordingsModel* m_model;
    QListView* m_list;
    QLabel* m_count;
    ProtectionActions* m_actions;
    QHash<QString, QString> m_takenBack;  ///< why, by the id of the redaction
};

}  // namespace Seatdesk
