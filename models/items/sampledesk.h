// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sampleplan.h"
#include "items/liverows.h"

#include <functional>

namespace Seatdesk {

class Session;
class Settings;

/// The sample of the current month: how far each agent's has come, and drawing what is missing. Of tickets it knows
/// those that the signed-in person sees. GUI thread.
class SampleDesk : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void>&)>;

    SampleDesk(Records& records, const Session& session, const Settings& settings, QString seat,
               QObject* parent = nullptr);

    [[nodiscard]] SampleRules rules() const;
    [[nodiscard]] bool isLoaded() const { return m_calls.isLoaded(); }
    /// Those who miss most first.
    [[nodiscard]] QList<SampleCount> counts() const { return sampleCounts(m_sample, rules()); }
    /// How many recordings draw() would take.
    [[nodiscard]] qsizetype drawable() const { return drawSample(m_sample, rules()).size(); }
    void draw();
    /// Takes one that the plan did not draw, for a reason. `done` hears whether it was kept, failed() does not.
    void choose(const Row& recording, const QString& reason, const Done& done);

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    void ask();
    void askTickets();
    void take();

    Records& m_records;
    const Session& m_session;
    const Settings& m_settings;
    const QString m_seat;
    LiveRows m_calls;
    LiveRows m_tickets;
    QList<SampleCall> m_sample;
    QString m_month;
};

}  // namespace Seatdesk
