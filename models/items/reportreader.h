// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyreport.h"
#include "domain/oldertickets.h"

#include <QObject>

#include <functional>

namespace Seatdesk {

class Records;
class Session;
class Settings;

/// Reads a report of the duty log: what stands on this seat of what the reader may see, as it is at that moment. Works
/// offline. GUI thread.
class ReportReader : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `older`: null where every ticket is here.
    ReportReader(Records& records, const Session& session, OlderTickets* older, QObject* parent = nullptr);

    /// Begins to read; an earlier one that is still on its way is forgotten. `settings`: as they hold now.
    void read(const ReportPeriod& period, ScopeId scope, const Settings& settings);
    [[nodiscard]] const DutyReport& report() const { return m_report; }
    /// Whether what was asked for last is read.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// When it was asked for.
    [[nodiscard]] Instant readAt() const { return m_readAt; }

Q_SIGNALS:
    void changed();
    void failed(const Seatdesk::Error& error);

private:
    using Then = std::function<void(const QList<Row>& rows)>;

    void gather(const QList<Query>& queries, const Then& then);
    void readRows(const DutyReport::Subject& subject);

    Records& m_records;
    const Session& m_session;
    OlderTickets* m_older;
    DutyReport m_report;
    Instant m_readAt{};
    int m_asked = 0;
    bool m_isRead = false;
};

}  // namespace Seatdesk
