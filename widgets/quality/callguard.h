// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"

#include <memory>

namespace Seatdesk {

class Listening;
struct Workplace;

/// Tells the sound of a page what of its call is not to be heard, as it changes. GUI thread.
class CallGuard : public QObject
{
    Q_OBJECT

public:
    /// `place` and `sound` outlive it.
    CallGuard(Workplace& place, Listening& sound, QObject* parent);

    /// All redactions of the open call, also those that were taken back and the taking back.
    [[nodiscard]] QList<Row> redactions() const;

Q_SIGNALS:
    void changed();
    /// What is hidden is not known: all of the call stays so.
    void failed(const Seatdesk::Error& error);

private:
    void followCall();

    Workplace& m_place;
    Listening& m_sound;
    std::unique_ptr<LiveRows> m_rows;  ///< of each call its own: nothing of another's answer
};

}  // namespace Seatdesk
