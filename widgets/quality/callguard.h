// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/listeninglog.h"
#include "items/liverows.h"

#include <memory>

namespace Seatdesk {

class Listening;
struct Workplace;

/// Tells the sound of a page what of its call is not to be heard, as it changes, and has what was heard of it logged.
/// GUI thread.
class CallGuard : public QObject
{
    Q_OBJECT

public:
    /// `page` names where it is heard, see ListeningLog. `place` and `sound` outlive it.
    CallGuard(Workplace& place, Listening& sound, const QString& page, QObject* parent);

    /// All redactions of the open call, also those that were taken back and the taking back.
    [[nodiscard]] QList<Row> redactions() const;
    /// The person has done with the call for now: what was heard is entered into the log.
    void leave();

Q_SIGNALS:
    void changed();
    /// What is hidden is not known: all of the call stays so.
    void failed(const Seatdesk::Error& error);

private:
    void followCall();
    void followPlaying();

    Workplace& m_place;
    Listening& m_sound;
    ListeningLog m_log;
    QTimer m_telling;
    QTimer m_leaving;
    std::unique_ptr<LiveRows> m_rows;  ///< of each call its own: nothing of another's answer
};

}  // namespace Seatdesk
