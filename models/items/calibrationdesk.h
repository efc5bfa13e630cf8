// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calibrationresult.h"
#include "items/liverows.h"

#include <functional>

namespace Seatdesk {

class CalibrationActions;
class Session;

/// The calibrations of the department as the signed-in inspector sees them: the open ones with who still owes, and the
/// closed ones with the scores that were shared. GUI thread.
class CalibrationDesk : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void>&)>;

    CalibrationDesk(Records& records, const Session& session, QString seat, QObject* parent = nullptr);

    /// The longest open first.
    [[nodiscard]] QList<Calibration> openRounds() const;
    /// The open round of that recording; nothing when there is none.
    [[nodiscard]] std::optional<Calibration> openRoundOf(RecordId recording) const;
    /// The same, where this person was asked to score it.
    [[nodiscard]] std::optional<Calibration> askedOf(RecordId recording) const;
    /// Whether this person may close it: whoever opened it always, the others once nobody owes.
    [[nodiscard]] bool mayClose(const Calibration& round) const;
    /// The closed ones with their scores, the latest first; those of which nobody handed in are left out.
    [[nodiscard]] QList<CalibratedCall> closedRounds() const;
    /// Who inspects quality now, but not `agent`, whose call it is.
    [[nodiscard]] QList<StaffId> inspectors(StaffId agent) const;

    void start(RecordId recording, RecordId scorecard, const QList<StaffId>& invited, const Done& done);
    void close(const Calibration& round, const Done& done);

    /// How many closed rounds are read; what is older counts for no figure.
    static constexpr int kMostRounds = 200;

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    [[nodiscard]] CalibrationActions actions() const;

    Records& m_records;
    const Session& m_session;
    const QString m_seat;
    LiveRows m_open;
    LiveRows m_closed;
    LiveRows m_scores;
    LiveRows m_grants;
};

}  // namespace Seatdesk
