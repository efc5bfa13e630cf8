// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evaluation.h"
#include "domain/scoreappeal.h"
#include "items/liverows.h"

#include <functional>

namespace Seatdesk {

class Session;

/// A score under appeal, with the second score as far as the signed-in person sees it.
struct ScoreAppeal
{
    Evaluation first;
    std::optional<Evaluation> own;       ///< this person's second score, begun or finished
    std::optional<Evaluation> finished;  ///< the second score to decide by: this person's own before another's

    /// Whether the first score and the agent's reasons may be shown: to a second scorer not before they have finished.
    [[nodiscard]] bool isDecidable() const { return finished && (!own || !own->isDraft()); }
};

/// The appeals that the signed-in person may judge: never against their own score, never of their own call. Whoever
/// shows them shows nothing of the first score until isDecidable(). GUI thread.
class ScoreAppeals : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void>&)>;

    ScoreAppeals(Records& records, const Session& session, QString seat, QObject* parent = nullptr);

    /// The longest waiting first.
    [[nodiscard]] const QList<ScoreAppeal>& appeals() const { return m_appeals; }
    /// Null when nobody appealed against a score of it, or this person may not judge it.
    [[nodiscard]] const ScoreAppeal* ofRecording(RecordId recording) const;
    void decide(const Evaluation& first, const AppealDecision& decision, const Done& done);

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void take();

    Records& m_records;
    const Session& m_session;
    const QString m_seat;
    LiveRows m_appealed;
    LiveRows m_seconds;
    QList<ScoreAppeal> m_appeals;
};

}  // namespace Seatdesk
